#pragma once

#include "engine/model/block.h"

#include <functional>

namespace moerate {

/// A sum of squares of n residuals r as a function of p parameters, in compressed form.
struct Objective {
  /// r'r; infinite or NaN where r is not finite.
  std::function<double(ConstVectorRef parameters)> sum_of_squares;
  /// [J r]'[J r], (p + 1) x (p + 1), symmetric: the last row and column belong to r. Not asked for where there is
  /// a root.
  std::function<Matrix(ConstVectorRef parameters)> gram;
  /// Where [J r] is at hand: the upper triangular R of its QR decomposition, (p + 1) x (p + 1), R'R = gram, which knows
  /// directions that products of columns lose to rounding. Else empty, and R is taken from the gram.
  std::function<Matrix(ConstVectorRef parameters)> root = {};
};

}  // namespace moerate
