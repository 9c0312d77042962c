#include "dsl/study/diagnostics.h"

#include "dsl/study/excerpt.h"

#include <fmt/format.h>

#include <algorithm>

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
  std::stable_sort(sorted.begin(), sorted.end(), [](const Error& a, const Error& b) { return a.place < b.place; });
  const std::size_t shown = std::min(sorted.size(), most_shown), rest = sorted.size() - shown + further_;
  const auto [bold, red, green, end] = colours(ink);
  const std::vector<std::size_t> starts = line_starts(source_);
  std::string all;
  for (std::size_t i = 0; i < shown; ++i) {
    const Error& error = sorted[i];
    const auto row = static_cast<std::size_t>(error.place.line);
    const Excerpt quoted = excerpt(row == 0 ? "" : line_at(source_, starts, row), error.place.column);
    const std::string where = row == 0 ? file_ : fmt::format("{}:{}:{}", file_, row, quoted.column);
    all += fmt::format("{}{}:{} {}error {}:{} {}{}{}\n", bold, where, end, red, name(error.code), end, bold,
                       printable(error.message), end);
    if (row > 0) all += fmt::format("    {}\n    {}{}^{}\n", quoted.line, quoted.indent, green, end);
    all += fmt::format("remedy: {}\n", printable(error.remedy));
  }
  if (rest > 0) all += fmt::format("{}: and {} more error{}\n", file_, rest, rest == 1 ? "" : "s");
  return all;
}

}  // namespace moerate
