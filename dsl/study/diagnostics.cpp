#include "dsl/study/diagnostics.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace moerate {

namespace {

/// Characters of a long line that are shown before the place, and in all.
constexpr std::size_t shown_before = 80, shown = 160;

/// One character of UTF-8: its bytes and the columns a terminal gives it.
struct Glyph {
  std::string_view bytes;
  int width;
};

int width_of(char32_t code) {
  struct Range {
    char32_t first, last;
  };
  // Unicode's combining marks, joiners and variation selectors; then East Asian wide characters and emoji.
  constexpr std::array none{Range{0x300, 0x36F}, Range{0x200B, 0x200F}, Range{0x20D0, 0x20FF}, Range{0xFE00, 0xFE0F}};
  constexpr std::array wide{Range{0x1100, 0x115F}, Range{0x2E80, 0xA4CF},   Range{0xAC00, 0xD7A3},
                            Range{0xF900, 0xFAFF}, Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},
                            Range{0xFFE0, 0xFFE6}, Range{0x1F300, 0x1FAFF}, Range{0x20000, 0x3FFFD}};
  const auto holds = [code](const Range& range) { return range.first <= code && code <= range.last; };
  if (std::any_of(none.begin(), none.end(), holds)) return 0;
  return std::any_of(wide.begin(), wide.end(), holds) ? 2 : 1;
}

/// The characters of a line; a byte that is not UTF-8 is one of its own.
std::vector<Glyph> glyphs(std::string_view line) {
  std::vector<Glyph> all;
  for (std::size_t at = 0; at < line.size();) {
    const auto first = static_cast<unsigned char>(line[at]);
    std::size_t length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t code = first < 0xC0 ? first : first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
      const auto next = at + i < line.size() ? static_cast<unsigned char>(line[at + i]) : 0U;
      if ((next & 0xC0U) != 0x80U) {
        length = 1;
        code = '?';
        break;
      }
      code = (code << 6U) | (next & 0x3FU);
    }
    all.push_back({line.substr(at, length), width_of(code)});
    at += length;
  }
  return all;
}

bool is_control(std::string_view bytes) {
  const auto byte = static_cast<unsigned char>(bytes.front());
  // A C1 control is C2 80 to C2 9F; a lone byte from 0x80 is not UTF-8.
  return byte < 0x20 || byte == 0x7F || (bytes.size() == 1 && byte >= 0x80) ||
         (bytes.size() == 2 && byte == 0xC2 && static_cast<unsigned char>(bytes[1]) < 0xA0);
}

constexpr std::size_t most_shown = 20;
/// Equal messages that are shown one by one, and lines that are named where there are more.
constexpr std::size_t most_equal = 3, most_lines = 8;

std::string_view line_at(std::string_view text, const std::vector<std::size_t>& starts, std::size_t row) {
  if (row > starts.size()) return {};
  std::string_view line = text.substr(starts[row - 1]);
  line = line.substr(0, line.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// The escape sequences of a terminal around the parts of a message; empty in plain ink.
struct Escapes {
  std::string_view bold, red, green, end;
};

Escapes escapes(Color color) {
  return color == Color::plain ? Escapes{"", "", "", ""} : Escapes{"\033[1m", "\033[1;31m", "\033[1;32m", "\033[0m"};
}

/// "the same in 2 more places: lines 8, 11".
std::string same_elsewhere(const std::vector<Place>& places) {
  std::vector<int> lines;
  for (const Place& place : places) {
    if (lines.empty() || lines.back() != place.line) lines.push_back(place.line);
  }
  const bool cut = lines.size() > most_lines;
  if (cut) lines.resize(most_lines);
  return fmt::format("the same in {} more places: line{} {}{}\n", places.size(), lines.size() == 1 ? "" : "s",
                     fmt::join(lines, ", "), cut ? ", ..." : "");
}

}  // namespace

std::vector<std::size_t> line_starts(std::string_view text) {
  std::vector<std::size_t> starts{0};
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    starts.push_back(at + 1);
  }
  return starts;
}

std::string printable(std::string_view text) {
  std::string clean;
  for (const Glyph& glyph : glyphs(text)) clean += is_control(glyph.bytes) ? std::string_view(" ") : glyph.bytes;
  return clean;
}

Excerpt excerpt(std::string_view line, int column) {
  const std::vector<Glyph> all = glyphs(line);
  std::size_t place = 0;
  for (std::size_t bytes = 0; place < all.size() && bytes + 1 < static_cast<std::size_t>(std::max(column, 1));
       ++place) {
    bytes += all[place].bytes.size();
  }
  std::size_t first = 0, last = all.size();
  if (all.size() > shown) {
    first = place > shown_before ? std::min(place - shown_before, all.size() - shown) : 0;
    last = std::min(first + shown, all.size());
  }
  Excerpt result{first > 0 ? "..." : "", std::string(first > 0 ? 3 : 0, ' '), static_cast<int>(place) + 1};
  for (std::size_t i = first; i < last; ++i) {
    const bool tab = all[i].bytes == "\t";
    result.line += tab || !is_control(all[i].bytes) ? all[i].bytes : std::string_view(" ");
    if (i < place) result.indent += tab ? std::string("\t") : std::string(static_cast<std::size_t>(all[i].width), ' ');
  }
  if (last < all.size()) result.line += "...";
  return result;
}

Place Diagnostics::within(Place start, std::string_view text, std::size_t at) const {
  const std::string& source = files_[static_cast<std::size_t>(start.file)].text;
  const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  std::size_t offset = 0;
  for (int line = 1; line < start.line && offset < source.size(); ++line) offset = source.find('\n', offset) + 1;
  offset += static_cast<std::size_t>(std::max(start.column, 1)) - 1;
  Place place = start;
  const auto step = [&] {
    const bool ends_line = offset < source.size() && source[offset] == '\n';
    place = ends_line ? Place{place.line + 1, 1, place.file} : Place{place.line, place.column + 1, place.file};
    ++offset;
  };
  const auto skip_blanks = [&] {
    while (offset < source.size() && is_blank(source[offset])) step();
  };
  if (offset < source.size() && (source[offset] == '"' || source[offset] == '\'')) {
    step();
  } else if (offset < source.size() && (source[offset] == '|' || source[offset] == '>')) {
    const int line = place.line;
    while (offset < source.size() && place.line == line) step();
    skip_blanks();
  }
  for (std::size_t i = 0; i < std::min(at, text.size()); ++i) is_blank(text[i]) ? skip_blanks() : step();
  return place;
}

void Diagnostics::error(Code code, Place place, std::string message, std::string remedy) {
  Error error{code, place, std::move(message), std::move(remedy)};
  if (known_.insert(error).second) errors_.push_back(std::move(error));
}

std::set<Code> Diagnostics::codes() const {
  std::set<Code> all;
  for (const Error& error : errors_) all.insert(error.code);
  return all;
}

void Diagnostics::warning(std::string name, Place place, std::string message, std::string why, std::string remedy) {
  warnings_.insert({std::move(name), place, std::move(message), std::move(why), std::move(remedy)});
}

std::vector<Diagnostics::Error> Diagnostics::sorted_errors() const {
  std::vector<Error> sorted = errors_;
  std::stable_sort(sorted.begin(), sorted.end(), [](const Error& a, const Error& b) {
    return std::pair(a.place.file, a.place) < std::pair(b.place.file, b.place);
  });
  return sorted;
}

std::vector<std::pair<Diagnostics::Error, std::vector<Place>>> Diagnostics::grouped_errors() const {
  using Kind = std::tuple<Code, int, std::string_view, std::string_view>;
  const auto kind = [](const Error& error) { return Kind{error.code, error.place.file, error.message, error.remedy}; };
  const std::vector<Error> sorted = sorted_errors();
  std::map<Kind, std::size_t> count, group_of;
  for (const Error& error : sorted) ++count[kind(error)];
  std::vector<std::pair<Error, std::vector<Place>>> groups;
  for (const Error& error : sorted) {
    if (count[kind(error)] > most_equal) {
      const auto [group, is_new] = group_of.emplace(kind(error), groups.size());
      if (!is_new) {
        groups[group->second].second.push_back(error.place);
        continue;
      }
    }
    groups.push_back({error, {}});
  }
  return groups;
}

std::vector<Diagnostics::Warning> Diagnostics::sorted_warnings() const {
  std::vector<Warning> sorted(warnings_.begin(), warnings_.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const Warning& a, const Warning& b) {
    return std::pair(a.place.file, a.place) < std::pair(b.place.file, b.place);
  });
  return sorted;
}

Excerpt Diagnostics::excerpt_at(Place place) const {
  const auto row = static_cast<std::size_t>(place.line);
  const std::string& source = files_[static_cast<std::size_t>(place.file)].text;
  return excerpt(row == 0 ? "" : line_at(source, line_starts(source), row), place.column);
}

Message Diagnostics::message_of(const Error& error) const {
  const bool whole = error.place.line == 0;
  return {true,
          name(error.code),
          file_name(error.place.file),
          error.place.line,
          whole ? 0 : excerpt_at(error.place).column,
          printable(error.message),
          "",
          printable(error.remedy)};
}

Message Diagnostics::message_of(const Warning& warning) const {
  const bool whole = warning.place.line == 0;
  return {false,
          warning.name,
          file_name(warning.place.file),
          warning.place.line,
          whole ? 0 : excerpt_at(warning.place).column,
          printable(warning.message),
          printable(warning.why),
          printable(warning.remedy)};
}

std::string Diagnostics::printed(const Message& message, Place place, Color color) const {
  const auto [bold, red, green, end] = escapes(color);
  const std::string where =
      message.line == 0 ? message.file : fmt::format("{}:{}:{}", message.file, message.line, message.column);
  std::string text = fmt::format("{}{}:{} {}{} {}:{} {}{}{}\n", bold, where, end, red,
                                 message.is_error ? "error" : "warning", message.code, end, bold, message.message, end);
  if (message.line > 0) {
    const Excerpt quoted = excerpt_at(place);
    text += fmt::format("    {}\n    {}{}^{}\n", quoted.line, quoted.indent, green, end);
  }
  if (!message.why.empty()) text += fmt::format("why: {}\n", message.why);
  return text + fmt::format("remedy: {}\n", message.remedy);
}

std::string Diagnostics::text(Color color) const {
  const auto groups = grouped_errors();
  const std::size_t shown = std::min(groups.size(), most_shown);
  std::size_t rest = further_;
  std::string all;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const auto& [error, others] = groups[i];
    if (i >= shown) {
      rest += 1 + others.size();
      continue;
    }
    all += printed(message_of(error), error.place, color);
    if (!others.empty()) all += same_elsewhere(others);
  }
  if (rest > 0) all += fmt::format("{}: and {} more error{}\n", files_.front().name, rest, rest == 1 ? "" : "s");
  return all;
}

std::string Diagnostics::warnings_text(Color color) const {
  std::string all;
  for (const Warning& warning : sorted_warnings()) all += printed(message_of(warning), warning.place, color);
  return all;
}

std::vector<Message> Diagnostics::messages() const {
  std::vector<Message> all;
  for (const Error& error : sorted_errors()) all.push_back(message_of(error));
  for (const Warning& warning : sorted_warnings()) all.push_back(message_of(warning));
  return all;
}

}  // namespace moerate
