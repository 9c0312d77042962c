#pragma once

#include "engine/fit/sum_of_squares.h"

#include <optional>

namespace moerate {

/// A step of the Levenberg-Marquardt method and the decrease of r'r / 2 that the linear model promises of it.
struct DampedStep {
  Vector step;
  double predicted;  ///< > 0
};

/// The damping of Levenberg-Marquardt as Ceres 2.1 does it by default: parameters are scaled by 1 / (1 + |J_j|) of the
/// start; in scaled parameters the step solves (J'J + D) step = -J'r with D = diag(J'J), held within 1e-6 and 1e32,
/// over the radius; the radius grows threefold at most after good steps and shrinks by 2, 4, 8, ... after bad ones
/// (Madsen, Nielsen and Tingleff, Methods for Non-Linear Least Squares Problems, 2004, section 3.2). Solved by
/// Cholesky's factorisation of J'J + D. J'J itself is singular (invariances), so that the damping has to stay above the
/// rounding of J'J: the radius ends at 1e12, where Ceres goes on to 1e16. A step along a direction whose curvature is
/// below 1e-12 of the largest is then damped; no residual can tell.
class TrustRegion {
 public:
  /// `gram` is that of the start.
  explicit TrustRegion(const Matrix& gram);

  double radius() const { return radius_; }
  /// Nothing when the equations cannot be solved or promise no decrease.
  std::optional<DampedStep> step(const Matrix& gram) const;

  /// After a step whose decrease was `quality` times the predicted one.
  void accepted(double quality);
  void rejected();

 private:
  Vector scale_;
  double radius_ = 1e4;
  double shrink_by_ = 2;
};

}  // namespace moerate
