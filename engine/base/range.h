#pragma once

#include <limits>
#include <string>

namespace moerate {

/// The numbers that a key, an option or a parameter allows.
struct Range {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool open_low = false;   ///< `low` itself is not allowed
  bool open_high = false;  ///< `high` itself is not allowed
  bool whole = false;      ///< integers alone

  /// Whether a number is between the ends; of `whole` it says nothing.
  bool holds(double value) const {
    return (open_low ? value > low : value >= low) && (open_high ? value < high : value <= high);
  }
};

/// "in (0, 1]", "at least 1": the ends of a range; empty where it has none.
std::string in_words(const Range& range);

}  // namespace moerate
