#include "engine/base/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

std::string fixed(double value, int decimals, std::string_view none) {
  if (std::isnan(value)) return std::string(none);
  const auto text = fmt::format("{:.{}f}", value, decimals);
  const bool zero = text.find_first_of("123456789i") == std::string::npos;
  return zero && text.front() == '-' ? text.substr(1) : text;
}

std::string rounded(double value, std::string_view none) {
  return std::isnan(value) ? std::string(none) : fmt::format("{:.3g}", value);
}

std::string counted(long long count, std::string_view noun, std::string_view plural) {
  if (count == 1) return fmt::format("1 {}", noun);
  return plural.empty() ? fmt::format("{} {}s", count, noun) : fmt::format("{} {}", count, plural);
}

std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string duration(double seconds) {
  if (seconds < 90) return fmt::format("{:.0f} s", seconds);
  if (seconds < 5400) return fmt::format("{:.0f} min", seconds / 60);
  return fmt::format("{:.1f} h", seconds / 3600);
}

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view blanks = " \t";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return small;
}

}  // namespace moerate
