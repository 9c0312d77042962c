#include "engine/fit/ceres_cost.h"

#include <cmath>

namespace moerate {

CompressedCost::CompressedCost(LeastSquares& objective) : objective_(objective) {
  const auto p = static_cast<std::int32_t>(objective.parameters());
  mutable_parameter_block_sizes()->push_back(p);
  set_num_residuals(p + 1);
}

bool CompressedCost::Evaluate(double const* const* parameters, double* residuals, double** jacobians) const {
  const Index p = objective_.parameters();
  const Eigen::Map<const Vector> at(parameters[0], p);
  Eigen::Map<Vector> pseudo_residuals(residuals, p + 1);
  const bool derivatives = jacobians != nullptr && jacobians[0] != nullptr;
  const bool known = last_.size() == p && last_ == at;
  if (!known) ++evaluations_;

  if (!derivatives) {
    if (!known) {
      last_squares_ = objective_.sum_of_squares(at);
      last_ = at;
    }
    pseudo_residuals.setZero();
    pseudo_residuals(0) = std::sqrt(last_squares_);
    if (!std::isfinite(last_squares_)) met_non_finite_ = true;
    return std::isfinite(last_squares_);
  }
  const Matrix gram = objective_.gram(at);
  if (!gram.allFinite()) {
    met_non_finite_ = true;
    return false;
  }
  last_ = at;
  last_squares_ = gram(p, p);
  const Matrix factor = pivoted_factor(gram);
  pseudo_residuals = factor.col(p);
  Eigen::Map<Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>(jacobians[0], p + 1, p) =
      factor.leftCols(p);
  return true;
}

}  // namespace moerate
