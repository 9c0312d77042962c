#include "engine/fit/cost.h"

#include "engine/model/linalg.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace moerate {

Cost::Cost(Objective objective, const Vector& start, double tolerance)
    : objective_(std::move(objective)), tolerance_(tolerance), units_(Vector::Ones(start.size())) {
  const Index p = start.size();
  mutable_parameter_block_sizes()->push_back(static_cast<int>(p));
  set_num_residuals(static_cast<int>(p + 1));
  trial_.at = Vector::Constant(p, std::numeric_limits<double>::quiet_NaN());  // equal to no point
  accepted_ = evaluated(start, true);
  if (!std::isfinite(accepted_.cost)) return;
  const Vector lengths = accepted_.gram.diagonal().cwiseSqrt();
  if (lengths(p) > 0) residual_unit_ = lengths(p);
  for (Index j = 0; j < p; ++j) {
    const double unit = residual_unit_ / lengths(j);
    if (unit > 0 && std::isfinite(unit)) units_(j) = unit;
  }
  accepted_.at = start.cwiseQuotient(units_);
}

Cost::Point Cost::evaluated(const Vector& at, bool with_gram) const {
  ++points_;
  const Vector parameters = at.cwiseProduct(units_);
  Point point{at, 0, {}, {}};
  if (with_gram && objective_.root) point.root = objective_.root(parameters);
  if (with_gram) point.gram = objective_.root ? inner_products(point.root) : objective_.gram(parameters);
  point.cost = 0.5 * (with_gram ? point.gram(at.size(), at.size()) : objective_.sum_of_squares(parameters));
  if (!point.gram.allFinite()) point.cost = std::numeric_limits<double>::infinity();
  met_non_finite_ = met_non_finite_ || !std::isfinite(point.cost);
  return point;
}

Cost::LinearModel Cost::linear_model(const Vector& at) const {
  const Index p = at.size();
  const Vector step = (at - accepted_.at).cwiseProduct(units_);
  const Vector before = accepted_.gram.col(p).head(p), change = accepted_.gram.topLeftCorner(p, p) * step;
  return {step.dot(before), -step.dot(before) - 0.5 * step.dot(change), before + change};
}

void Cost::complete(Point& point) const {
  if (point.gram.size() > 0) return;
  point = evaluated(point.at, true);
  --points_;  // a second pass over the data, but not a second point
}

bool Cost::Evaluate(double const* const* parameters, double* residuals, double** jacobians) const {
  const Index p = num_residuals() - 1;
  const Vector at = Eigen::Map<const Vector>(parameters[0], p);
  const bool with_jacobian = jacobians != nullptr && jacobians[0] != nullptr;
  const bool is_known = at == trial_.at || at == accepted_.at;
  if (!is_known) {
    const LinearModel model = linear_model(at);
    const bool likely_last = model.decrease <= tolerance_ * accepted_.cost;
    trial_ = evaluated(at, !likely_last);
    const bool serves = trial_.cost <= accepted_.cost + sufficient_decrease * model.slope;
    if (with_jacobian && !serves) complete(trial_);
  }
  if (with_jacobian && is_known && at == trial_.at) {
    complete(trial_);
    std::swap(accepted_, trial_);
  }
  const Point& point = at == trial_.at ? trial_ : accepted_;
  Eigen::Map<Vector> r(residuals, p + 1);
  r.setZero();
  r(0) = std::sqrt(2 * point.cost) / residual_unit_;
  if (!with_jacobian || !std::isfinite(point.cost)) return std::isfinite(point.cost);

  using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  Eigen::Map<RowMajor> jacobian(jacobians[0], p + 1, p);
  if (point.gram.size() == 0) {
    jacobian.setZero();
    const double scale = r(0) * residual_unit_ * residual_unit_;
    if (scale > 0) jacobian.row(0) = linear_model(at).gradient.cwiseProduct(units_) / scale;
    return true;
  }
  const Matrix root = (objective_.root ? point.root : triangular_root(point.gram)) / residual_unit_;
  if (!root.allFinite()) return false;
  r = root.col(p);
  jacobian = root.leftCols(p) * units_.asDiagonal();
  return true;
}

Matrix triangular_root(const Matrix& gram) {
  const Index p = gram.rows() - 1;
  // Products below this are denormal somewhere: what they say of a column is rounding, and the column counts as zero.
  constexpr double smallest = std::numeric_limits<double>::min() / std::numeric_limits<double>::epsilon();
  const Vector scale =
      gram.diagonal().head(p).unaryExpr([](double square) { return square > smallest ? std::sqrt(square) : 0; });
  const Vector inverse = scale.unaryExpr([](double norm) { return norm > 0 ? 1 / norm : 0; });
  Matrix unit = inverse.asDiagonal() * gram.topLeftCorner(p, p) * inverse.asDiagonal();
  // More is added only where rounding has made J'J indefinite beyond 1e-13; p would do for any matrix of numbers.
  Eigen::LLT<Matrix> factor;
  const double most = 10 * static_cast<double>(p);
  for (double ridge = 1e-13; ridge < most && (factor.cols() == 0 || factor.info() != Eigen::Success); ridge *= 10) {
    unit.diagonal().setConstant(1 + ridge);
    factor.compute(unit);
  }

  Matrix root = Matrix::Zero(p + 1, p + 1);
  root.topLeftCorner(p, p) = factor.matrixU().toDenseMatrix() * scale.asDiagonal();
  root.col(p).head(p) = factor.matrixL().solve(inverse.cwiseProduct(gram.col(p).head(p)));
  root(p, p) = std::sqrt(std::max(0.0, gram(p, p) - root.col(p).head(p).squaredNorm()));
  return root;
}

}  // namespace moerate
