#include "engine/fit/output_costs.h"

#include "engine/model/outputs.h"

#include <ceres/ordered_groups.h>
#include <ceres/problem.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace moerate {

namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

}  // namespace

/// The cost of one output. Its parameters are those of its own measure: `gate` and `experts` say where the two blocks
/// stand among them.
class OutputCosts::OfOutput final : public ceres::CostFunction {
 public:
  OfOutput(const Mixture& mixture, const Samples& samples, Index k, Index output)
      : of_one_(moerate::of_output(mixture)),
        least_squares_(of_one_, samples, k, output),
        places_(places_of_output(mixture, k, output)) {
    const Index d = of_one_.d, q = of_one_.q(), size = 1 + d + q;
    for (Index l = 0; l < of_one_.parameters(k); ++l) {
      (l < k * size && l % size > d ? experts_ : gate_).push_back(l);
    }
    mutable_parameter_block_sizes()->push_back(static_cast<int>(gate_.size()));
    mutable_parameter_block_sizes()->push_back(static_cast<int>(experts_.size()));
    set_num_residuals(static_cast<int>(places_.size() + 1));
  }

  /// Where the parameters of a block stand among all.
  std::vector<Index> gate() const { return among_all(gate_); }
  std::vector<Index> experts() const { return among_all(experts_); }

  /// At all parameters of the start, without units.
  const Matrix& begin(const Vector& start) {
    units_ = Vector::Ones(static_cast<Index>(places_.size()));
    earlier_.at = Vector::Constant(units_.size(), std::numeric_limits<double>::quiet_NaN());  // equal to no point
    latest_ = evaluated(start(places_));
    return latest_.gram;
  }
  void set_units(const Vector& units, double residual_unit) {
    units_ = units(places_);
    residual_unit_ = residual_unit;
    latest_.at = latest_.at.cwiseQuotient(units_).eval();
  }

  const std::vector<Index>& places() const { return places_; }
  int points() const { return points_; }
  bool met_non_finite() const { return met_non_finite_; }

  bool Evaluate(double const* const* parameters, double* residuals, double** jacobians) const override {
    const auto p = static_cast<Index>(places_.size());
    Vector at(p);
    at(gate_) = Eigen::Map<const Vector>(parameters[0], static_cast<Index>(gate_.size()));
    at(experts_) = Eigen::Map<const Vector>(parameters[1], static_cast<Index>(experts_.size()));
    // Where a step is refused, Ceres comes back to the point before.
    if (at == earlier_.at) std::swap(latest_, earlier_);
    if (at != latest_.at) {
      earlier_ = std::move(latest_);
      latest_ = evaluated(at);
    }
    const Point& point = latest_;
    if (!std::isfinite(point.cost)) return false;
    Eigen::Map<Vector> r(residuals, p + 1);
    const bool with_jacobian = jacobians != nullptr && (jacobians[0] != nullptr || jacobians[1] != nullptr);
    if (!with_jacobian) {
      r.setZero();
      r(0) = std::sqrt(2 * point.cost) / residual_unit_;
      return true;
    }
    const Matrix root = triangular_root(point.gram) / residual_unit_;
    if (!root.allFinite()) return false;
    r = root.col(p);
    const Matrix jacobian = root.leftCols(p) * units_.asDiagonal();
    for (const auto& [block, columns] : {std::pair(0, &gate_), std::pair(1, &experts_)}) {
      if (jacobians[block] == nullptr) continue;
      Eigen::Map<RowMajor>(jacobians[block], p + 1, static_cast<Index>(columns->size())) =
          jacobian(Eigen::all, *columns);
    }
    return true;
  }

 private:
  struct Point {
    Vector at;  ///< in units
    double cost = std::numeric_limits<double>::infinity();
    Matrix gram;
  };

  Point evaluated(const Vector& at) const {
    ++points_;
    Point point{at, 0, least_squares_.gram(at.cwiseProduct(units_))};
    point.cost = 0.5 * point.gram(at.size(), at.size());
    if (!point.gram.allFinite()) point.cost = std::numeric_limits<double>::infinity();
    met_non_finite_ = met_non_finite_ || !std::isfinite(point.cost);
    return point;
  }

  std::vector<Index> among_all(const std::vector<Index>& own) const {
    std::vector<Index> all;
    for (const Index l : own) all.push_back(places_[static_cast<std::size_t>(l)]);
    return all;
  }

  Mixture of_one_;
  mutable LeastSquares least_squares_;
  std::vector<Index> places_;          ///< of the output's own parameters in pack()
  std::vector<Index> gate_, experts_;  ///< of the blocks' parameters among the own ones
  Vector units_;
  double residual_unit_ = 1;
  // Ceres evaluates a cost through a const reference; these say what was evaluated, not what the cost is.
  mutable Point latest_, earlier_;
  mutable int points_ = 0;
  mutable bool met_non_finite_ = false;
};

OutputCosts::OutputCosts(const Mixture& mixture, const Samples& samples, const Vector& start, Index k)
    : whole_(mixture, samples, k), units_(Vector::Ones(start.size())) {
  Vector squares = Vector::Zero(start.size());
  double residual = 0;
  for (Index output = 0; output < mixture.outputs; ++output) {
    OfOutput& own = *outputs_.emplace_back(std::make_unique<OfOutput>(mixture, samples, k, output));
    const Matrix& gram = own.begin(start);
    squares(own.places()) += gram.diagonal().head(gram.rows() - 1);
    residual += gram(gram.rows() - 1, gram.rows() - 1);
    experts_.push_back(own.experts());
  }
  gate_ = outputs_.front()->gate();
  if (const double unit = std::sqrt(residual); unit > 0 && std::isfinite(unit)) residual_unit_ = unit;
  for (Index j = 0; j < start.size(); ++j) {
    const double unit = residual_unit_ / std::sqrt(squares(j));
    if (unit > 0 && std::isfinite(unit)) units_(j) = unit;
  }
  for (const auto& own : outputs_) own->set_units(units_, residual_unit_);
}

OutputCosts::~OutputCosts() = default;

int OutputCosts::points() const {
  int most = 0;
  for (const auto& own : outputs_) most = std::max(most, own->points());
  return most;
}

bool OutputCosts::met_non_finite() const {
  return std::any_of(outputs_.begin(), outputs_.end(), [](const auto& own) { return own->met_non_finite(); });
}

ceres::Solver::Summary OutputCosts::solve(Vector& at, const Box& box, const ceres::Solver::Options& options) {
  ceres::Problem::Options kept;
  kept.cost_function_ownership = ceres::DO_NOT_TAKE_OWNERSHIP;
  ceres::Problem problem(kept);
  // One after the other in memory: Ceres orders blocks of a group by their addresses, and sums must not depend on
  // chance.
  std::vector<Index> places = gate_;
  for (const std::vector<Index>& block : experts_) places.insert(places.end(), block.begin(), block.end());
  Vector in_blocks = at(places);
  auto ordering = std::make_shared<ceres::ParameterBlockOrdering>();
  const auto add_bounds = [&](double* block, std::size_t size) {
    for (std::size_t j = 0; j < size; ++j) {
      const Index place = places[static_cast<std::size_t>(block - in_blocks.data()) + j];
      problem.SetParameterLowerBound(block, static_cast<int>(j), box.low(place));
      problem.SetParameterUpperBound(block, static_cast<int>(j), box.high(place));
    }
  };
  double* const gate = in_blocks.data();
  double* experts = gate + gate_.size();
  for (std::size_t output = 0; output < outputs_.size(); ++output) {
    problem.AddResidualBlock(outputs_[output].get(), nullptr, gate, experts);
    ordering->AddElementToGroup(experts, 0);
    add_bounds(experts, experts_[output].size());
    experts += experts_[output].size();
  }
  ordering->AddElementToGroup(gate, 1);
  add_bounds(gate, gate_.size());
  ceres::Solver::Options by_output = options;
  by_output.linear_solver_type = ceres::DENSE_SCHUR;
  by_output.linear_solver_ordering = std::move(ordering);
  ceres::Solver::Summary summary;
  ceres::Solve(by_output, &problem, &summary);
  at(places) = in_blocks;
  return summary;
}

}  // namespace moerate
