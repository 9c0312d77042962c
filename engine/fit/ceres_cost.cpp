#include "engine/fit/ceres_cost.h"

#include <cmath>
#include <limits>

namespace moerate {

CompressedCost::CompressedCost(LeastSquares& objective) : objective_(objective) {
  const auto p = static_cast<std::int32_t>(objective.parameters());
  mutable_parameter_block_sizes()->push_back(p);
  set_num_residuals(p + 1);
  latest_.at = before_.at = Vector::Constant(p, std::numeric_limits<double>::quiet_NaN());  // equal to no point
}

const CompressedCost::Point& CompressedCost::point(ConstVectorRef at, bool derivatives) const {
  if (before_.at == at) std::swap(latest_, before_);
  if (latest_.at != at) {
    std::swap(latest_, before_);
    latest_ = {at, 0, {}, {}};
    ++evaluations_;
    if (!derivatives) latest_.squares = objective_.sum_of_squares(at);
  }
  if (derivatives && latest_.gram.size() == 0) {
    const Index p = objective_.parameters();
    latest_.gram = objective_.gram(at);
    latest_.squares = latest_.gram(p, p);
    if (latest_.gram.allFinite()) latest_.factor = pivoted_factor(latest_.gram);
  }
  return latest_;
}

Matrix CompressedCost::gram(ConstVectorRef at) const {
  for (const Point* known : {&latest_, &before_}) {
    if (known->at == at && known->gram.size() > 0) return known->gram;
  }
  return objective_.gram(at);
}

bool CompressedCost::Evaluate(double const* const* parameters, double* residuals, double** jacobians) const {
  const Index p = objective_.parameters();
  const bool derivatives = jacobians != nullptr && jacobians[0] != nullptr;
  const Point& known = point(Eigen::Map<const Vector>(parameters[0], p), derivatives);
  const bool finite = std::isfinite(known.squares) && (!derivatives || known.factor.size() > 0);
  if (!finite) {
    met_non_finite_ = true;
    return false;
  }
  Eigen::Map<Vector> pseudo_residuals(residuals, p + 1);
  if (!derivatives) {
    pseudo_residuals.setZero();
    pseudo_residuals(0) = std::sqrt(known.squares);
    return true;
  }
  pseudo_residuals = known.factor.col(p);
  Eigen::Map<Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>(jacobians[0], p + 1, p) =
      known.factor.leftCols(p);
  return true;
}

}  // namespace moerate
