#include "engine/base/range.h"

#include <fmt/format.h>

namespace moerate {

std::string in_words(const Range& range) {
  const auto& [low, high, open_low, open_high, whole] = range;
  constexpr double largest = std::numeric_limits<double>::max();
  const bool has_low = low > -largest, has_high = high < largest;
  if (has_low && has_high) {
    return fmt::format("in {}{}, {}{}", open_low ? "(" : "[", low, high, open_high ? ")" : "]");
  }
  if (has_low) return fmt::format("{} {}", open_low ? "above" : "at least", low);
  if (has_high) return fmt::format("{} {}", open_high ? "below" : "at most", high);
  return "";
}

}  // namespace moerate
