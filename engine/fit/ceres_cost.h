#pragma once

#include "engine/fit/normal_equations.h"

#include <ceres/cost_function.h>

namespace moerate {

/// The least squares objective as Ceres sees it: one block of p parameters and p + 1 pseudo-residuals. With J wanted
/// they are the columns of pivoted_factor([J r]'[J r]), which has the same normal equations and the same norm of r as
/// the n x p Jacobian, so the solver takes the same steps; without J they are (|r|, 0, ..., 0).
class CompressedCost final : public ceres::CostFunction {
 public:
  explicit CompressedCost(LeastSquares& objective);

  bool Evaluate(double const* const* parameters, double* residuals, double** jacobians) const override;

  /// [J r]'[J r] at a point; not an evaluation, and free at the last two points that were asked for.
  Matrix gram(ConstVectorRef at) const;

  /// Points evaluated so far.
  int evaluations() const { return evaluations_; }
  /// True once an evaluation gave a value that is not finite.
  bool met_non_finite() const { return met_non_finite_; }

 private:
  /// What is known of one point. Without derivatives gram and factor are empty.
  struct Point {
    Vector at;
    double squares = 0;
    Matrix gram, factor;
  };

  /// The remembered point, made with all that is wanted; the older of the two gives way.
  const Point& point(ConstVectorRef at, bool derivatives) const;

  LeastSquares& objective_;
  mutable Point latest_, before_;
  mutable int evaluations_ = 0;
  mutable bool met_non_finite_ = false;
};

}  // namespace moerate
