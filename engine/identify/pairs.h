#pragma once

#include "engine/model/index.h"

namespace moerate {

/// The number of pairs (u, v), u <= v, of m: the entries of a symmetric m x m matrix.
inline Index pairs(Index m) {
  return m * (m + 1) / 2;
}

/// Where (u, v), u <= v, stands among the pairs.
inline Index index_of(Index u, Index v) {
  return v * (v + 1) / 2 + u;
}

}  // namespace moerate
