#include "dsl/study/diagnostics.h"

#include "dsl/study/excerpt.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace moerate {

namespace {

constexpr std::size_t most_shown = 20;

std::string_view line_at(std::string_view text, const std::vector<std::size_t>& starts, std::size_t row) {
  if (row > starts.size()) return {};
  std::string_view line = text.substr(starts[row - 1]);
  line = line.substr(0, line.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// The escape sequences of a terminal around the parts of a message; empty in plain ink.
struct Colours {
  std::string_view bold, red, green, end;
};

Colours colours(Ink ink) {
  return ink == Ink::plain ? Colours{"", "", "", ""} : Colours{"\033[1m", "\033[1;31m", "\033[1;32m", "\033[0m"};
}

}  // namespace

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

std::string Diagnostics::text(Ink ink) const {
  std::vector<Error> sorted = errors_;
  std::stable_sort(sorted.begin(), sorted.end(), [](const Error& a, const Error& b) {
    return std::pair(a.place.file, a.place) < std::pair(b.place.file, b.place);
  });
  const std::size_t shown = std::min(sorted.size(), most_shown), rest = sorted.size() - shown + further_;
  const auto [bold, red, green, end] = colours(ink);
  std::string all;
  for (std::size_t i = 0; i < shown; ++i) {
    const Error& error = sorted[i];
    const auto row = static_cast<std::size_t>(error.place.line);
    const auto& [file, source] = files_[static_cast<std::size_t>(error.place.file)];
    const Excerpt quoted = excerpt(row == 0 ? "" : line_at(source, line_starts(source), row), error.place.column);
    const std::string where = row == 0 ? file : fmt::format("{}:{}:{}", file, row, quoted.column);
    all += fmt::format("{}{}:{} {}error {}:{} {}{}{}\n", bold, where, end, red, name(error.code), end, bold,
                       printable(error.message), end);
    if (row > 0) all += fmt::format("    {}\n    {}{}^{}\n", quoted.line, quoted.indent, green, end);
    all += fmt::format("remedy: {}\n", printable(error.remedy));
  }
  if (rest > 0) all += fmt::format("{}: and {} more error{}\n", files_.front().name, rest, rest == 1 ? "" : "s");
  return all;
}

}  // namespace moerate
