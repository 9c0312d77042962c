#include "engine/report/svg.h"

#include "engine/base/texts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <regex>
#include <string_view>
#include <utility>
#include <vector>

// std::regex goes one call deeper for every character of a match: no pattern here matches more than a few attributes,
// or the blanks between two elements.

namespace moerate {
namespace {

/// Every match of `pattern` by what `by` makes of it.
template <class By>
std::string replaced_by(const std::string& text, const std::regex& pattern, const By& by) {
  std::string result;
  auto from = text.begin();
  for (std::sregex_iterator match(text.begin(), text.end(), pattern), none; match != none; ++match) {
    result.append(from, match->prefix().second).append(by(*match));
    from = match->suffix().first;
  }
  return result.append(from, text.end());
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// One element per line, each from the line's first column; a path with all its strokes is one.
std::vector<std::string> elements_of(std::string svg) {
  static const std::regex end_of_path("\n\\s*'/>"), strokes("\n\\s+([ML])"), side_by_side("/>\\s*<"),
      opening("><(g|/g|title)"), indent("\n\\s+");
  svg = std::regex_replace(svg, end_of_path, "'/>");
  svg = std::regex_replace(svg, strokes, " $1");
  svg = std::regex_replace(svg, side_by_side, "/>\n<");
  svg = std::regex_replace(svg, opening, ">\n<$1");
  return lines_of(std::regex_replace(svg, indent, "\n"));
}

std::string hexadecimal(const std::smatch& rgb) {
  return fmt::format("#{:02x}{:02x}{:02x}", std::stoi(rgb[1]), std::stoi(rgb[2]), std::stoi(rgb[3]));
}

/// A tag without the font that all texts share, with numbers that end in no zero, colors as #rrggbb, M1,2 L3,2 as
/// M1,2H3 and M1,2 L1,3 as M1,2V3.
std::string with_short_attributes(std::string tag, const std::string& font) {
  struct Rule {
    std::regex pattern;
    const char* by;
  };
  static const std::regex color("rgb\\( *([0-9]{1,3}), *([0-9]{1,3}), *([0-9]{1,3})\\)");
  static const Rule rules[] = {
      {std::regex("([0-9]\\.[0-9]*[1-9])0+(?=[, )'\"])|([0-9])\\.0+(?=[, )'\"])"), "$1$2"},
      {std::regex("([ML])([-0-9.]+),([-0-9.]+) L\\2,([-0-9.]+)"), "$1$2,$3V$4"},
      {std::regex("([ML])([-0-9.]+),([-0-9.]+) L([-0-9.]+),\\3(?![0-9.])"), "$1$2,$3H$4"},
      {std::regex(" +([ML][-0-9.]+,)"), "$1"},
      {std::regex(" +(['\"])(?=[ />]*$)| +( [a-z-]+=)"), "$1$2"},
  };
  replace_all(tag, font, "");
  tag = replaced_by(tag, color, hexadecimal);
  for (const auto& [pattern, by] : rules) tag = std::regex_replace(tag, pattern, by);
  return tag;
}

/// The element with its tags written so; what stands between them is text, whatever it looks like.
std::string with_short_tags(std::string_view element, const std::string& font) {
  std::string result;
  while (!element.empty()) {
    const std::size_t open = std::min(element.find('<'), element.size());
    const std::size_t close = element.find('>', open);
    result += element.substr(0, open);
    element.remove_prefix(open);
    if (close == std::string_view::npos) return result.append(element);
    const std::string_view tag = element.substr(0, close + 1 - open);
    result += tag.starts_with("<?") ? std::string(tag) : with_short_attributes(std::string(tag), font);
    element.remove_prefix(tag.size());
  }
  return result;
}

/// Takes out tspans without attributes, and the empty one after a final exponent.
void take_out_plain_parts(std::string& text) {
  const std::string_view close = "</tspan>";
  for (const std::string_view open : {"<tspan>", "<tspan >"}) {
    for (std::size_t at = text.find(open); at != std::string::npos; at = text.find(open, at)) {
      const std::size_t inside = at + open.size(), end = text.find('<', inside);
      if (text.compare(end, close.size(), close) != 0) {
        at = inside;
        continue;
      }
      text.erase(end, close.size());
      text.erase(at, open.size());
    }
  }
  const std::string_view end = "></tspan></text>";
  if (text.ends_with(end)) text.replace(text.rfind("<tspan"), std::string::npos, "</text>");
}

/// Texts that say themselves where they stand, without a group around each.
std::vector<std::string> with_placed_texts(const std::vector<std::string>& elements) {
  static const std::regex group("<g (transform=\"translate\\(([-0-9.]+),([-0-9.]+)\\)(.*)\") stroke=\"none\" (.*)>");
  constexpr std::size_t longest = 400;  // of a tag that the pattern is tried on
  std::vector<std::string> placed;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    std::smatch tag;
    const bool is_text = i + 2 < elements.size() && elements[i].size() < longest &&
                         elements[i + 1].starts_with("<text") && elements[i + 1].ends_with("</text>") &&
                         elements[i + 2] == "</g>" && std::regex_match(elements[i], tag, group);
    if (!is_text) {
      placed.push_back(elements[i]);
      continue;
    }
    const std::string where =
        tag[4].length() == 0 ? fmt::format("x=\"{}\" y=\"{}\"", tag[2].str(), tag[3].str()) : tag[1].str();
    const std::string_view text = std::string_view(elements[i + 1]).substr(std::string_view("<text").size());
    placed.push_back(fmt::format("<text {} {}{}", where, tag[5].str(), text));
    take_out_plain_parts(placed.back());
    i += 2;
  }
  return placed;
}

/// Marks by reference to one of their size, which is defined once.
std::vector<std::string> with_sized_marks(const std::vector<std::string>& elements) {
  static const std::regex mark(
      "<use xlink:href='#(gpPt[0-9]+)' transform='translate\\(([-0-9.]+),([-0-9.]+)\\) scale\\(([-0-9.]+)\\)'");
  std::map<std::pair<std::string, std::string>, std::string> names;  // of (mark, size)
  std::vector<std::string> definitions, marked;
  for (const std::string& element : elements) {
    marked.push_back(!element.starts_with("<use") ? element : replaced_by(element, mark, [&](const std::smatch& use) {
      const auto [sized, is_new] = names.try_emplace({use[1], use[4]}, fmt::format("mark{}", names.size() + 1));
      if (is_new) {
        definitions.push_back(fmt::format("<g id='{}' transform='scale({})'><use xlink:href='#{}'/></g>", sized->second,
                                          use[4].str(), use[1].str()));
      }
      return fmt::format("<use xlink:href='#{}' x='{}' y='{}'", sized->second, use[2].str(), use[3].str());
    }));
  }
  const auto end =
      std::find_if(marked.begin(), marked.end(), [](const auto& each) { return each.starts_with("</defs>"); });
  marked.insert(end, definitions.begin(), definitions.end());
  return marked;
}

/// Marks of one color that follow each other, in a group that has the color.
std::vector<std::string> with_shared_colors(const std::vector<std::string>& elements) {
  const std::string_view attribute = " color='", end = "'/>";
  std::vector<std::string> grouped;
  std::string color;  // of the group that is open
  for (const std::string& element : elements) {
    const std::size_t at = element.rfind(attribute);
    const bool is_mark = element.starts_with("<use") && at != std::string::npos && element.ends_with(end);
    const std::size_t begin = at + attribute.size();
    const std::string here = is_mark ? element.substr(begin, element.size() - end.size() - begin) : std::string();
    if (here != color && !color.empty()) grouped.emplace_back("</g>");
    if (here != color && is_mark) grouped.push_back(fmt::format("<g color='{}'>", here));
    color = here;
    grouped.push_back(is_mark ? element.substr(0, at) + "/>" : element);
  }
  return grouped;
}

/// Without groups that are empty, that only name a curve which has no title, or that follow a like one.
std::vector<std::string> with_fewer_groups(const std::vector<std::string>& elements) {
  struct Group {
    std::string opening;
    std::size_t content;  ///< how many elements are kept before its first one
    bool is_kept;
  };
  std::vector<Group> open;
  std::vector<std::string> kept;
  Group closed{{}, 0, false};  // the last one
  std::size_t after_closed = 0;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const std::string& element = elements[i];
    if (element.starts_with("<g ") && !element.ends_with("</g>")) {
      const bool names_only = element.starts_with("<g id=\"gnuplot_plot_") && i + 1 < elements.size() &&
                              !elements[i + 1].starts_with("<title>");
      const bool goes_on = closed.opening == element && after_closed == kept.size();
      if (goes_on) kept.pop_back();
      if (!goes_on && !names_only) kept.push_back(element);
      open.push_back({element, goes_on ? closed.content : kept.size(), !names_only});
    } else if (element == "</g>" && !open.empty()) {
      const Group group = open.back();
      open.pop_back();
      if (!group.is_kept) continue;
      if (group.content == kept.size()) {
        kept.pop_back();
        continue;
      }
      kept.push_back(element);
      closed = group;
      after_closed = kept.size();
    } else {
      kept.push_back(element);
    }
  }
  return kept;
}

/// Without the marks and filters that nothing refers to. A filter is several elements.
std::string with_used_definitions(const std::string& svg) {
  const std::size_t end = svg.find("</defs>");
  std::string definitions = svg.substr(0, end);
  const std::string drawn = svg.substr(end);
  const auto is_used = [&](const std::string& name) {
    return definitions.find('#' + name + '\'') != std::string::npos ||
           drawn.find('#' + name + '\'') != std::string::npos || drawn.find('#' + name + ')') != std::string::npos;
  };
  const std::vector<std::string> elements = lines_of(definitions);
  for (auto element = elements.rbegin(); element != elements.rend(); ++element) {  // one refers to those before it
    const std::string_view attribute = " id='";
    const std::size_t at = element->find(attribute);
    if (at == std::string::npos || element->starts_with("<g ")) continue;
    const std::size_t begin = at + attribute.size();
    if (is_used(element->substr(begin, element->find('\'', begin) - begin))) continue;
    const std::string_view close = element->starts_with("<filter") ? "</filter>\n" : "\n";
    const std::size_t from = definitions.find(*element), last = definitions.find(close, from);
    if (last != std::string::npos) definitions.erase(from, last + close.size() - from);
  }
  return definitions + drawn;
}

}  // namespace

std::string compacted(std::string svg) {
  const std::string usual =
      "<g fill=\"none\" color=\"black\" stroke=\"currentColor\" stroke-width=\"1.40\" stroke-linecap=\"butt\" "
      "stroke-linejoin=\"miter\">";
  const std::string canvas = "<g id=\"gnuplot_canvas\">", font = "font-family=\"";
  const std::size_t named = svg.find(font), begin = named + font.size();
  const bool is_known = svg.find(usual) != std::string::npos && svg.find(canvas) != std::string::npos &&
                        svg.find("<defs>") < svg.find("</defs>") && svg.find("</defs>") != std::string::npos;
  if (!is_known || named == std::string::npos) return svg;
  const std::string shared = ' ' + svg.substr(named, svg.find('"', begin) + 1 - named);
  std::string shorter = svg;
  replace_all(shorter, usual, "<g class=\"line\">");
  replace_all(shorter, "<defs>",
              "<style>text {stroke: none} .line {fill: none; color: black; stroke: currentColor; stroke-width: "
              "1.4}</style>\n<defs>");
  // What a browser shows beneath the mouse: the names that gnuplot gives what has none.
  static const std::regex unnamed("<title>gnuplot_plot_[0-9a-z]*</title>");
  std::vector<std::string> elements = elements_of(std::regex_replace(shorter, unnamed, ""));
  for (std::string& element : elements) element = with_short_tags(element, shared);
  elements = with_shared_colors(with_fewer_groups(with_sized_marks(with_placed_texts(elements))));
  shorter = with_used_definitions(fmt::format("{}\n", fmt::join(elements, "\n")));
  replace_all(shorter, canvas, "<g" + shared + ">");
  return shorter;
}

}  // namespace moerate
