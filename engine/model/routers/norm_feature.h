#pragma once

#include "engine/model/block.h"
#include "engine/model/lanes.h"

namespace moerate {

/// z = x / (|x| + tau) sample by sample, tau >= 0; z = 0 where x = 0.
inline void divide_by_norm(ConstBlockRef x, double tau, BlockRef z) {
  const Index d = x.cols();
  for (Index row = 0; row < block_rows; row += lanes) {
    Lanes squares(0.0);
    for (Index j = 0; j < d; ++j) {
      const Lanes value = load(x, row, j);
      squares = xsimd::fma(value, value, squares);
    }
    const Lanes norm = xsimd::sqrt(squares);
    const Lanes scale = xsimd::select(norm > Lanes(0.0), Lanes(1.0) / (norm + Lanes(tau)), Lanes(0.0));
    for (Index j = 0; j < d; ++j) store(z, row, j, load(x, row, j) * scale);
  }
}

}  // namespace moerate
