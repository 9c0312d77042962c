#pragma once

#include "engine/base/index.h"
#include "engine/model/block.h"
#include "engine/model/mixture.h"

#include <string>

namespace moerate {

/// The number of pairs (u, v), u <= v, of m: the entries of a symmetric m x m matrix.
inline Index pairs(Index m) {
  return m * (m + 1) / 2;
}

/// Where (u, v), u <= v, stands among the pairs.
inline Index index_of(Index u, Index v) {
  return v * (v + 1) / 2 + u;
}

/// The spread S of a split atom that changes f least at second order: the minimum of phi(S) = s' Q s over symmetric
/// S >= 0 with trace 1, where s holds S_uv, u <= v, as index_of() orders them.
struct LeastSpread {
  Matrix spread;     ///< m x m, the best S found
  double upper = 0;  ///< phi there: the minimum is no larger
  double lower = 0;  ///< and no smaller: lambda_min of the gradient minus phi, which convexity makes a bound
};

/// Newton's method along the central path. `quadratic`: Q, pairs(m) x pairs(m), positive semidefinite, for an m x m
/// spread; off-diagonal entries of S count in it once (the caller doubles their functions).
LeastSpread least_spread(const Matrix& quadratic, Index m);

/// What a spread of one true atom is in a theorist's words: where its trace lies and, when f does not see it (`seen` is
/// false), why. `spread`: (d + q) x (d + q), in (beta1, eta) measured in `units`, trace 1.
std::string spread_words(const Mixture& mixture, const Measure& truth, Index atom, const Matrix& spread,
                         const Vector& units, bool seen);

}  // namespace moerate
