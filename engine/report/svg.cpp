#include "engine/report/svg.h"

#include "engine/base/texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <regex>
#include <string_view>
#include <utility>
#include <vector>

namespace moerate {
namespace {

std::string replaced(const std::string& text, const std::string& pattern, const std::string& by) {
  return std::regex_replace(text, std::regex(pattern), by);
}

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

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// One element per line, each from the line's first column; a path with all its strokes is one.
std::string with_a_line_per_element(std::string svg) {
  svg = replaced(svg, "\n\\s*'/>", "'/>");
  svg = replaced(svg, "\n\\s+([ML])", " $1");
  svg = replaced(svg, "/>\\s*<", "/>\n<");
  svg = replaced(svg, "><(g|/g|title)", ">\n<$1");
  return replaced(svg, "\n\\s+", "\n");
}

std::string hexadecimal(const std::smatch& rgb) {
  return fmt::format("#{:02x}{:02x}{:02x}", std::stoi(rgb[1]), std::stoi(rgb[2]), std::stoi(rgb[3]));
}

/// A tag with numbers that end in no zero, colors as #rrggbb, M1,2 L3,2 as M1,2H3 and M1,2 L1,3 as M1,2V3.
std::string with_short_attributes(std::string tag) {
  struct Rule {
    std::regex pattern;
    const char* by;
  };
  static const std::regex color("rgb\\( *([0-9]+), *([0-9]+), *([0-9]+)\\)");
  static const Rule rules[] = {
      {std::regex("([0-9]\\.[0-9]*[1-9])0+(?=[, )'\"])|([0-9])\\.0+(?=[, )'\"])"), "$1$2"},
      {std::regex("([ML])([-0-9.]+),([-0-9.]+) L\\2,([-0-9.]+)"), "$1$2,$3V$4"},
      {std::regex("([ML])([-0-9.]+),([-0-9.]+) L([-0-9.]+),\\3(?![0-9.])"), "$1$2,$3H$4"},
      {std::regex(" +([ML][-0-9.]+,)"), "$1"},
      {std::regex(" +(['\"])(?=[ />]*$)| +( [a-z-]+=)"), "$1$2"},
  };
  tag = replaced_by(tag, color, hexadecimal);
  for (const auto& [pattern, by] : rules) tag = std::regex_replace(tag, pattern, by);
  return tag;
}

/// Texts that say themselves where they stand, and name no font but another one than the picture's.
std::string with_placed_texts(std::string svg, const std::string& font) {
  replace_all(svg, " font-family=\"" + font + "\"", "");
  const std::string rest = "\" stroke=\"none\" ([^>]*)>\n<text>";
  svg = replaced(svg, "<g transform=\"translate\\(([-0-9.]+),([-0-9.]+)\\)" + rest, "<text x=\"$1\" y=\"$2\" $3>");
  svg = replaced(svg, "<g (transform=\"[^\"]*)" + rest, "<text $1\" $2>");
  svg = replaced(svg, "</text>\n</g>", "</text>");
  // gnuplot ends a text that has an exponent by going back to the line, and wraps its parts.
  svg = replaced(svg, "<tspan[^>]*></tspan></text>", "</text>");
  return replaced(svg, "<tspan ?>([^<]*)</tspan>", "$1");
}

/// Marks by reference to one of their size, which is defined once.
std::string with_sized_marks(const std::string& svg) {
  std::map<std::pair<std::string, std::string>, std::string> names;  // of (mark, size)
  std::string definitions;
  const std::regex mark(
      "<use xlink:href='#(gpPt[0-9]+)' transform='translate\\(([-0-9.]+),([-0-9.]+)\\) scale\\(([-0-9.]+)\\)'");
  std::string marked = replaced_by(svg, mark, [&](const std::smatch& use) {
    const auto [sized, is_new] = names.try_emplace({use[1], use[4]}, fmt::format("mark{}", names.size() + 1));
    if (is_new) {
      definitions += fmt::format("<g id='{}' transform='scale({})'><use xlink:href='#{}'/></g>\n", sized->second,
                                 use[4].str(), use[1].str());
    }
    return fmt::format("<use xlink:href='#{}' x='{}' y='{}'", sized->second, use[2].str(), use[3].str());
  });
  replace_all(marked, "</defs>", definitions + "</defs>\n");
  return marked;
}

/// Marks of one color that follow each other, in a group that has the color.
std::string with_shared_colors(const std::string& svg) {
  const std::regex mark("(<use .*) color='(.*)'/>");
  std::string text, color;  // of the group that is open
  for (const std::string_view line : lines_of(svg)) {
    std::cmatch parts;
    const bool is_mark = std::regex_match(line.begin(), line.end(), parts, mark);
    const std::string here = is_mark ? parts[2].str() : std::string();
    if (here != color && !color.empty()) text += "</g>\n";
    if (here != color && is_mark) text += fmt::format("<g color='{}'>\n", here);
    color = here;
    text += is_mark ? parts[1].str() + "/>" : std::string(line);
    text += '\n';
  }
  return text;
}

/// Without groups that are empty, that only name a curve which has no title, or that follow a like one.
std::string with_fewer_groups(const std::string& svg) {
  struct Group {
    std::string_view opening;
    std::size_t content;  ///< how many lines are kept before its first one
    bool is_kept;
  };
  std::vector<Group> open;
  std::vector<std::string_view> kept;
  Group closed{{}, 0, false};  // the last one
  std::size_t after_closed = 0;
  const auto lines = lines_of(svg);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].starts_with("<g id='")) {  // defines a mark
      kept.push_back(lines[i]);
    } else if (lines[i].starts_with("<g")) {
      const bool names_only =
          lines[i].starts_with("<g id=\"gnuplot_plot_") && i + 1 < lines.size() && !lines[i + 1].starts_with("<title>");
      const bool goes_on = closed.opening == lines[i] && after_closed == kept.size();
      if (goes_on) kept.pop_back();
      if (!goes_on && !names_only) kept.push_back(lines[i]);
      open.push_back({lines[i], goes_on ? closed.content : kept.size(), !names_only});
    } else if (lines[i] == "</g>" && !open.empty()) {
      const Group group = open.back();
      open.pop_back();
      if (!group.is_kept) continue;
      if (group.content == kept.size()) {
        kept.pop_back();
        continue;
      }
      kept.push_back(lines[i]);
      closed = group;
      after_closed = kept.size();
    } else {
      kept.push_back(lines[i]);
    }
  }
  return fmt::format("{}\n", fmt::join(kept, "\n"));
}

/// Without the marks and filters that nothing refers to.
std::string with_used_definitions(const std::string& svg) {
  const std::size_t end = svg.find("</defs>");
  std::string definitions = svg.substr(0, end), drawn = svg.substr(end);
  const std::regex definition("<(filter) id='([^']*)'[\\s\\S]*?</filter>\n|<([a-z]+) (?:[^>]* )?id='([^']*)'[^>]*/>\n");
  std::vector<std::pair<std::string, std::string>> found;  // its name and its text
  for (std::sregex_iterator match(definitions.begin(), definitions.end(), definition), none; match != none; ++match) {
    found.emplace_back((*match)[2].matched ? (*match)[2] : (*match)[4], match->str());
  }
  std::reverse(found.begin(), found.end());  // one refers to those before it
  for (const auto& [name, text] : found) {
    const auto is_used = [&name = name](const std::string& where) {
      return where.find('#' + name + '\'') != std::string::npos || where.find('#' + name + ')') != std::string::npos;
    };
    if (!is_used(definitions) && !is_used(drawn)) replace_all(definitions, text, "");
  }
  return definitions + drawn;
}

}  // namespace

std::string compacted(std::string svg) {
  const std::string usual =
      "<g fill=\"none\" color=\"black\" stroke=\"currentColor\" stroke-width=\"1.40\" stroke-linecap=\"butt\" "
      "stroke-linejoin=\"miter\">";
  const std::string canvas = "<g id=\"gnuplot_canvas\">";
  std::smatch font;
  if (svg.find(usual) == std::string::npos || svg.find(canvas) == std::string::npos ||
      !std::regex_search(svg, font, std::regex("font-family=\"([^\"]*)\""))) {
    return svg;
  }
  const std::string family = font[1];
  replace_all(svg, usual, "<g class=\"line\">");
  replace_all(svg, "<defs>",
              "<style>text {stroke: none} .line {fill: none; color: black; stroke: currentColor; stroke-width: "
              "1.4}</style>\n<defs>");
  // What a browser shows beneath the mouse: the names that gnuplot gives what has none.
  svg = replaced(svg, "<title>gnuplot_plot_[^<]*</title>", "");
  svg = with_a_line_per_element(std::move(svg));
  // In tags alone: what stands between them is text, whatever it looks like.
  svg = replaced_by(svg, std::regex("<[a-z][^>]*>"),
                    [](const std::smatch& tag) { return with_short_attributes(tag.str()); });
  svg = with_placed_texts(std::move(svg), family);
  replace_all(svg, canvas, "<g font-family=\"" + family + "\">");
  return with_used_definitions(with_shared_colors(with_fewer_groups(with_sized_marks(svg))));
}

}  // namespace moerate
