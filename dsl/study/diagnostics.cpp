#include "dsl/study/diagnostics.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {

namespace {

constexpr std::size_t most_shown = 20;

/// The blanks under which the caret stands: tabs stay tabs, a character of several bytes is one blank.
std::string indent_to(std::string_view line, int column) {
  std::string indent;
  for (std::size_t i = 0; i + 1 < static_cast<std::size_t>(column) && i < line.size(); ++i) {
    const bool continues = (static_cast<unsigned char>(line[i]) & 0xC0U) == 0x80U;
    if (!continues) indent += line[i] == '\t' ? '\t' : ' ';
  }
  return indent;
}

}  // namespace

void Diagnostics::set_source(std::string_view text) {
  lines_.clear();
  std::size_t start = 0;
  while (start <= text.size()) {
    std::size_t end = text.find('\n', start);
    if (end == std::string_view::npos) end = text.size();
    std::string_view line = text.substr(start, end - start);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    lines_.emplace_back(line);
    start = end + 1;
  }
}

void Diagnostics::error(Code code, Place place, std::string message, std::string remedy) {
  const Error error{code, place, std::move(message), std::move(remedy)};
  if (std::find(errors_.begin(), errors_.end(), error) == errors_.end()) errors_.push_back(error);
}

std::string Diagnostics::rendered(const Error& error) const {
  const int code = static_cast<int>(error.code);
  const auto row = static_cast<std::size_t>(error.place.line);
  if (row == 0) return fmt::format("{}: error E{:03}: {}\nremedy: {}\n", file_, code, error.message, error.remedy);
  const std::string line = row <= lines_.size() ? lines_[row - 1] : "";
  const std::string indent = indent_to(line, error.place.column);
  return fmt::format("{}:{}:{}: error E{:03}: {}\n    {}\n    {}^\nremedy: {}\n", file_, row, indent.size() + 1, code,
                     error.message, line, indent, error.remedy);
}

std::string Diagnostics::text() const {
  std::vector<Error> sorted = errors_;
  std::stable_sort(sorted.begin(), sorted.end(), [](const Error& a, const Error& b) { return a.place < b.place; });
  std::string all;
  for (std::size_t i = 0; i < std::min(sorted.size(), most_shown); ++i) all += rendered(sorted[i]);
  if (sorted.size() > most_shown) all += fmt::format("{}: and {} more errors\n", file_, sorted.size() - most_shown);
  return all;
}

}  // namespace moerate
