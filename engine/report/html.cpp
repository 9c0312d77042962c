#include "engine/report/html.h"

#include "engine/base/file.h"
#include "engine/report/texts/style.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <optional>
#include <sstream>
#include <utility>
#include <vector>

namespace moerate {

namespace {

namespace fs = std::filesystem;

/// A table with more rows than this is folded.
constexpr std::size_t most_shown_rows = 12;

std::string escaped(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {c};
  }
}

std::string escaped(std::string_view text) {
  std::string all;
  for (const char c : text) all += escaped(c);
  return all;
}

std::string base64(std::string_view bytes) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
    std::uint32_t group = 0;
    for (std::size_t j = 0; j < 3; ++j)
      group = group << 8 | (j < count ? static_cast<unsigned char>(bytes[i + j]) : 0U);
    for (std::size_t j = 0; j < 4; ++j) text += j <= count ? digits[group >> (18 - 6 * j) & 63] : '=';
  }
  return text;
}

/// Where an unescaped text comes next; npos where it does not.
std::size_t find_plain(std::string_view text, std::string_view what, std::size_t from) {
  for (std::size_t at = from; at + what.size() <= text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
      continue;
    }
    if (text.substr(at, what.size()) == what) return at;
  }
  return std::string_view::npos;
}

std::string inline_html(std::string_view text);

/// An element around what stands between two equal marks at the beginning of the text, and how long it is; nothing
/// where the second mark is missing.
struct Span {
  std::string html;
  std::size_t length;
};
std::optional<Span> between(std::string_view text, std::string_view mark, std::string_view tag) {
  const std::size_t end = find_plain(text, mark, mark.size());
  if (end == std::string_view::npos || end == mark.size()) return std::nullopt;
  const std::string_view inside = text.substr(mark.size(), end - mark.size());
  return Span{fmt::format("<{0}>{1}</{0}>", tag, tag == "code" ? escaped(inside) : inline_html(inside)),
              end + mark.size()};
}

/// [words](address), at the beginning of the text.
std::optional<Span> link(std::string_view text) {
  const std::size_t middle = find_plain(text, "](", 1);
  const std::size_t end = middle == std::string_view::npos ? middle : text.find(')', middle);
  if (end == std::string_view::npos) return std::nullopt;
  return Span{fmt::format("<a href=\"{}\">{}</a>", escaped(text.substr(middle + 2, end - middle - 2)),
                          inline_html(text.substr(1, middle - 1))),
              end + 1};
}

/// What plain text cannot set: n^-0.493 with its exponent raised, and +- as one sign.
std::optional<Span> mathematics(std::string_view text) {
  if (text.starts_with("+- ")) return Span{"± ", 3};
  if (!text.starts_with("n^-")) return std::nullopt;
  const std::size_t end = std::min(text.find_first_not_of("0123456789./a", 3), text.size());
  std::string_view exponent = text.substr(3, end - 3);
  while (exponent.ends_with('.')) exponent.remove_suffix(1);  // of a sentence
  if (exponent.empty()) return std::nullopt;
  return Span{fmt::format("n<sup>−{}</sup>", exponent), 3 + exponent.size()};
}

std::string inline_html(std::string_view text) {
  std::string html;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    if (rest[0] == '\\' && rest.size() > 1) {
      html += escaped(rest[1]);
      at += 2;
      continue;
    }
    std::optional<Span> span;
    if (rest.starts_with("**")) span = between(rest, "**", "strong");
    if (!span && rest[0] == '*') span = between(rest, "*", "em");
    if (!span && rest[0] == '`') span = between(rest, "`", "code");
    if (!span && rest[0] == '[') span = link(rest);
    if (!span && (rest[0] == 'n' || rest[0] == '+')) span = mathematics(rest);
    html += span ? span->html : escaped(rest[0]);
    at += span ? span->length : 1;
  }
  return html;
}

/// The cells of a row of a table, without their blanks.
std::vector<std::string_view> cells_of(std::string_view row) {
  std::vector<std::string_view> cells;
  for (std::size_t begin = 1; begin < row.size();) {
    const std::size_t end = std::min(find_plain(row, "|", begin), row.size());
    std::string_view cell = row.substr(begin, end - begin);
    while (cell.starts_with(' ')) cell.remove_prefix(1);
    while (cell.ends_with(' ')) cell.remove_suffix(1);
    cells.push_back(cell);
    begin = end + 1;
  }
  return cells;
}

std::string table_row(std::string_view row, const std::vector<std::string_view>& alignment, std::string_view tag) {
  std::string html = "<tr>";
  const std::vector<std::string_view> cells = cells_of(row);
  for (std::size_t c = 0; c < cells.size(); ++c) {
    const bool is_number = c < alignment.size() && alignment[c].ends_with(':');
    html += fmt::format("<{0}{1}>{2}</{0}>", tag, is_number ? " class=\"number\"" : "", inline_html(cells[c]));
  }
  return html + "</tr>\n";
}

std::string table(const std::vector<std::string>& lines) {
  const std::vector<std::string_view> alignment =
      lines.size() > 1 ? cells_of(lines[1]) : std::vector<std::string_view>{};
  // Wide tables scroll; the index lets a keyboard do it.
  std::string html = "<div class=\"table\" tabindex=\"0\"><table>\n<thead>" +
                     table_row(lines.front(), alignment, "th") + "</thead>\n<tbody>\n";
  for (std::size_t row = 2; row < lines.size(); ++row) html += table_row(lines[row], alignment, "td");
  html += "</tbody></table></div>\n";
  const std::size_t rows = lines.size() - std::min<std::size_t>(2, lines.size());
  if (rows <= most_shown_rows) return html;
  return fmt::format("<details><summary>{} rows</summary>\n{}</details>\n", rows, html);
}

/// Where a page takes its pictures from.
struct Pictures {
  const fs::path& folder;
  const OtherPictures& others;
};

std::string figure(std::string_view words, std::string_view svg, std::string_view of_class = "") {
  return fmt::format(
      "<figure{2}><img alt=\"{0}\" src=\"data:image/svg+xml;base64,{1}\"><figcaption>{0}</figcaption></figure>\n",
      words, base64(svg), of_class);
}

/// A picture held in the page, by each statistic that there is; its words where the folder has none.
std::string picture(std::string_view line, const Pictures& pictures) {
  const std::size_t middle = find_plain(line, "](", 2), end = line.rfind(')');
  const std::string words = inline_html(line.substr(2, middle - 2));
  const std::string address(line.substr(middle + 2, end - middle - 2));
  const fs::path path = pictures.folder / address;
  std::error_code ignored;
  if (!fs::is_regular_file(path, ignored)) return fmt::format("<p>{}</p>\n", words);
  const auto other = pictures.others.pictures.find(address);
  if (other == pictures.others.pictures.end()) return figure(words, read_file(path));
  return figure(words, read_file(path), " class=\"first\"") +
         figure(fmt::format("{} ({})", words, pictures.others.other), other->second, " class=\"second\"");
}

/// The choice between two statistics, which stands before all that it changes; empty where there is none.
std::string statistic_choice(const OtherPictures& others) {
  if (others.pictures.empty()) return {};
  return fmt::format(
      "<input type=\"radio\" name=\"statistic\" id=\"by-first\" checked><label for=\"by-first\">figures by the "
      "{}</label>\n<input type=\"radio\" name=\"statistic\" id=\"by-second\"><label for=\"by-second\">by the "
      "{}</label>\n",
      escaped(others.shown), escaped(others.other));
}

/// The pictures that a paragraph links to, folded: one file is to hold them all.
std::string linked_pictures(std::string_view line, const Pictures& pictures) {
  std::string html;
  for (std::size_t at = line.find('['); at != std::string_view::npos; at = line.find('[', at + 1)) {
    const std::size_t middle = find_plain(line, "](", at + 1),
                      end = middle == std::string_view::npos ? middle : line.find(')', middle);
    if (end == std::string_view::npos) break;
    if (!line.substr(0, end).ends_with(".svg")) continue;
    const std::string_view words = line.substr(at + 1, middle - at - 1);
    html += fmt::format("<details><summary>{}</summary>\n{}</details>\n", inline_html(words),
                        picture(fmt::format("![{}]({})", words, line.substr(middle + 2, end - middle - 2)), pictures));
  }
  return html;
}

std::string anchor(std::string_view heading) {
  std::string id;
  for (const char c : heading) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0)
      id += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (c == ' ') id += '-';
  }
  return id;
}

std::string heading(std::string_view line) {
  const std::size_t level = line.find(' ');
  const std::string_view words = line.substr(level + 1);
  return fmt::format("<h{0} id=\"{1}\">{2}</h{0}>\n", level, anchor(words), inline_html(words));
}

/// What begins at a line, by its first characters.
enum class Kind { blank, heading, table, picture, warning, item, words };
Kind kind_of(std::string_view line) {
  if (line.empty()) return Kind::blank;
  if (line.starts_with("#")) return Kind::heading;
  if (line.starts_with("|")) return Kind::table;
  if (line.starts_with("![")) return Kind::picture;
  if (line.starts_with("> ")) return Kind::warning;
  if (line.starts_with("- ")) return Kind::item;
  return Kind::words;
}

std::string block(Kind kind, const std::vector<std::string>& lines, const Pictures& pictures) {
  std::string html;
  switch (kind) {
    case Kind::blank:
      return {};
    case Kind::heading:
      for (const std::string& line : lines) html += heading(line);
      return html;
    case Kind::table:
      return table(lines);
    case Kind::picture:
      for (const std::string& line : lines) html += picture(line, pictures);
      return html;
    case Kind::warning:
      for (const std::string& line : lines)
        html += fmt::format("<blockquote>{}</blockquote>\n", inline_html(line.substr(2)));
      return html;
    case Kind::item:
      for (const std::string& line : lines) html += fmt::format("<li>{}</li>\n", inline_html(line.substr(2)));
      return "<ul>\n" + html + "</ul>\n";
    case Kind::words:
      for (const std::string& line : lines) html += (html.empty() ? "" : "\n") + inline_html(line);
      html = "<p>" + html + "</p>\n";
      for (const std::string& line : lines) {
        // Instead of the links, which would leave the file.
        if (std::string linked = linked_pictures(line, pictures); !linked.empty()) html = std::move(linked);
      }
      return html;
  }
  return {};
}

/// Links to the sections.
std::string contents_list(std::string_view markdown) {
  std::string html;
  std::istringstream lines{std::string(markdown)};
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("## ")) continue;
    const std::string_view words = std::string_view(line).substr(3);
    html += fmt::format("<a href=\"#{}\">{}</a>\n", anchor(words), inline_html(words));
  }
  return html;
}

std::string body(std::string_view markdown, const Pictures& pictures) {
  std::string html;
  std::vector<std::string> lines;
  Kind kind = Kind::blank;
  const auto end_block = [&] {
    html += block(kind, lines, pictures);
    lines.clear();
  };
  std::istringstream text{std::string(markdown)};
  for (std::string line; std::getline(text, line);) {
    const Kind here = kind_of(line);
    if (here != kind) end_block();
    kind = here;
    lines.push_back(line);
  }
  end_block();
  return html;
}

}  // namespace

std::string html_page(std::string_view title, std::string_view markdown, const fs::path& folder, std::string_view style,
                      const OtherPictures& others) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n{}\n<title>{}</title>\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n{}</style>\n</head>\n<body "
      "class=\"{}\">\n"
      "<nav>\n{}</nav>\n<main>\n{}{}</main>\n</body>\n</html>\n",
      html_generator, escaped(title), style_text, style, contents_list(markdown), statistic_choice(others),
      body(markdown, {folder, others}));
}

}  // namespace moerate
