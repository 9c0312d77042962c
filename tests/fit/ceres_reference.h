#pragma once

#include "engine/data/samples.h"
#include "engine/fit/levenberg_marquardt.h"
#include "engine/model/mixture.h"

namespace moerate {

/// Where ceres::Solve ends on the same problem, with as many points and steps counted as in Minimum.
struct CeresMinimum {
  Vector at;
  double cost;
  int points;  ///< a point that is asked for again counts once
  int steps;
  bool failed;
};

/// The reference of the minimiser: ceres::Solve (default trust region, DENSE_QR, bounds, gradient and parameter
/// tolerances 0) on a problem of one block with p + 1 pseudo-residuals. With J wanted they are the columns of
/// pivoted_factor([J r]'[J r]), which has the same normal equations and the same norm of r as the n x p Jacobian.
CeresMinimum ceres_minimum(const SumOfSquares& objective, ConstVectorRef start, const Box& box,
                           const Stopping& stopping);

/// The same for the least squares problem of a mixture as one block of n residuals with its whole n x p Jacobian, which
/// Ceres factors by QR: no squared condition number anywhere.
CeresMinimum ceres_minimum_by_qr(const Mixture& mixture, const Samples& samples, const Measure& start, const Box& box,
                                 const Stopping& stopping);

/// A rank-revealing factor of a symmetric positive semidefinite matrix: R with R'R = gram, upper trapezoidal up to a
/// permutation of its columns; rows beyond the numerical rank are zero. The last column is never a pivot before the
/// others: its remainder, the part of r orthogonal to J, is the last row, so that |R e_last|^2 is r'r to rounding.
/// Needed because J'J is always singular (invariances): an unpivoted factor breaks down.
Matrix pivoted_factor(const Matrix& gram);

}  // namespace moerate
