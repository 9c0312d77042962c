#pragma once

#include "engine/data/samples.h"

#include <array>
#include <cmath>

namespace moerate::test {

/// The points of the Weyl sequence x_ij = -3 + 6 frac(i sqrt(p_j)), i = 1, ..., n, p_j the j-th prime; y is 0.
inline Samples weyl_points(Index n, Index d) {
  constexpr std::array primes{2.0, 3.0, 5.0, 7.0, 11.0, 13.0, 17.0, 19.0};
  Samples samples(n, d);
  for (Index i = 0; i < n; ++i) {
    for (Index j = 0; j < d; ++j) {
      const double product = static_cast<double>(i + 1) * std::sqrt(primes[static_cast<std::size_t>(j)]);
      samples.x(i / block_rows)(i % block_rows, j) = -3 + 6 * (product - std::floor(product));
    }
  }
  return samples;
}

}  // namespace moerate::test
