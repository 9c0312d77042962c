#pragma once

#include <algorithm>
#include <span>

namespace moerate {

/// The quantile of sorted values at a share in [0, 1], linear between neighbours. Precondition: not empty.
inline double quantile(std::span<const double> sorted, double share) {
  const double at = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

}  // namespace moerate
