#include "tests/fit/ceres_reference.h"

#include <ceres/ceres.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace moerate {

namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// A cost that counts the points it is asked for.
class CountingCost : public ceres::CostFunction {
 public:
  int points() const { return static_cast<int>(known_.size()); }

 protected:
  void count(const Vector& at) const {
    if (std::find(known_.begin(), known_.end(), at) == known_.end()) known_.push_back(at);
  }

 private:
  mutable std::vector<Vector> known_;
};

class CompressedCost final : public CountingCost {
 public:
  CompressedCost(const SumOfSquares& objective, Index p) : objective_(objective) {
    mutable_parameter_block_sizes()->push_back(static_cast<int>(p));
    set_num_residuals(static_cast<int>(p + 1));
  }

  bool Evaluate(double const* const* parameters, double* residuals, double** jacobians) const override {
    const Index p = num_residuals() - 1;
    const Eigen::Map<const Vector> at(parameters[0], p);
    count(at);
    const Matrix gram = objective_.gram(at);
    if (!gram.allFinite()) return false;
    const Matrix factor = pivoted_factor(gram);
    Eigen::Map<Vector>(residuals, p + 1) = factor.col(p);
    if (jacobians != nullptr && jacobians[0] != nullptr) {
      Eigen::Map<RowMajor>(jacobians[0], p + 1, p) = factor.leftCols(p);
    }
    return true;
  }

 private:
  const SumOfSquares& objective_;
};

class DenseCost final : public CountingCost {
 public:
  DenseCost(const Mixture& mixture, const Samples& samples, Index k) : mixture_(mixture), samples_(samples), k_(k) {
    mutable_parameter_block_sizes()->push_back(static_cast<int>(mixture.parameters(k)));
    set_num_residuals(static_cast<int>(samples.n()));
  }

  bool Evaluate(double const* const* parameters, double* residuals, double** jacobians) const override {
    const Index p = mixture_.parameters(k_);
    const Eigen::Map<const Vector> at(parameters[0], p);
    count(at);
    const Measure measure = unpack(at, k_, mixture_.d, mixture_.q());
    const Matrix v = router_weights(mixture_.router, measure);
    Workspace workspace(mixture_, k_);
    Block columns(block_rows, mixture_.columns(k_));
    for (Index block = 0; block < samples_.blocks(); ++block) {
      differentiate(mixture_, measure, v, samples_.x(block), workspace, columns);
      const Index first = block * block_rows, rows = samples_.rows(block);
      Eigen::Map<Vector>(residuals + first, rows) = (workspace.f - samples_.y(block)).head(rows).matrix();
      if (jacobians == nullptr || jacobians[0] == nullptr) continue;
      Eigen::Map<RowMajor>(jacobians[0] + first * p, rows, p) =
          in_parameters(mixture_, measure, columns.matrix()).topRows(rows);
    }
    return true;
  }

 private:
  const Mixture& mixture_;
  const Samples& samples_;
  Index k_;
};

class Watch final : public ceres::IterationCallback {
 public:
  Watch(const CountingCost& cost, const Stopping& stopping) : cost_(cost), stopping_(stopping) {}

  ceres::CallbackReturnType operator()(const ceres::IterationSummary& iteration) override {
    const bool stop = iteration.cost <= stopping_.floor || cost_.points() >= stopping_.max_points;
    return stop ? ceres::SOLVER_TERMINATE_SUCCESSFULLY : ceres::SOLVER_CONTINUE;
  }

 private:
  const CountingCost& cost_;
  const Stopping& stopping_;
};

CeresMinimum solve(CountingCost& cost, Vector at, const Box& box, const Stopping& stopping) {
  at = box.nearest(at);
  ceres::Problem::Options problem_options;
  problem_options.cost_function_ownership = ceres::DO_NOT_TAKE_OWNERSHIP;
  ceres::Problem problem(problem_options);
  problem.AddResidualBlock(&cost, nullptr, at.data());
  for (int j = 0; j < static_cast<int>(at.size()); ++j) {
    problem.SetParameterLowerBound(at.data(), j, box.low(j));
    problem.SetParameterUpperBound(at.data(), j, box.high(j));
  }
  Watch watch(cost, stopping);
  ceres::Solver::Options options;
  options.linear_solver_type = ceres::DENSE_QR;
  options.max_num_iterations = stopping.max_points;
  options.function_tolerance = stopping.tolerance;
  options.gradient_tolerance = options.parameter_tolerance = 0;
  options.logging_type = ceres::SILENT;
  options.callbacks.push_back(&watch);
  ceres::Solver::Summary summary;
  ceres::Solve(options, &problem, &summary);
  return {at, summary.final_cost, cost.points(), static_cast<int>(summary.iterations.size()) - 1,
          summary.termination_type == ceres::FAILURE};
}

}  // namespace

CeresMinimum ceres_minimum(const SumOfSquares& objective, ConstVectorRef start, const Box& box,
                           const Stopping& stopping) {
  CompressedCost cost(objective, start.size());
  return solve(cost, start, box, stopping);
}

CeresMinimum ceres_minimum_by_qr(const Mixture& mixture, const Samples& samples, const Measure& start, const Box& box,
                                 const Stopping& stopping) {
  DenseCost cost(mixture, samples, start.atoms());
  return solve(cost, pack(start), box, stopping);
}

Matrix pivoted_factor(const Matrix& gram) {
  const Index p = gram.rows() - 1;
  // Columns are scaled to unit norm first, so that the rank does not depend on the units of a parameter.
  Vector scale = gram.diagonal().cwiseMax(0).cwiseSqrt();
  Vector inverse(p + 1);
  for (Index j = 0; j <= p; ++j) inverse(j) = scale(j) > 0 ? 1 / scale(j) : 0;
  Matrix remainder = inverse.asDiagonal() * gram * inverse.asDiagonal();

  Matrix factor = Matrix::Zero(p + 1, p + 1);
  std::vector<bool> used(static_cast<std::size_t>(p), false);
  const double threshold = static_cast<double>(p) * std::numeric_limits<double>::epsilon();
  for (Index row = 0; row < p; ++row) {
    Index pivot = -1;
    double largest = threshold;
    for (Index j = 0; j < p; ++j) {
      if (!used[static_cast<std::size_t>(j)] && remainder(j, j) > largest) {
        largest = remainder(j, j);
        pivot = j;
      }
    }
    if (pivot < 0) break;
    used[static_cast<std::size_t>(pivot)] = true;
    const double root = std::sqrt(largest);
    for (Index j = 0; j <= p; ++j) {
      const bool active = j == p || j == pivot || !used[static_cast<std::size_t>(j)];
      factor(row, j) = active ? remainder(pivot, j) / root : 0;
    }
    factor(row, pivot) = root;
    remainder.noalias() -= factor.row(row).transpose() * factor.row(row);
  }
  factor(p, p) = std::sqrt(std::max(0.0, 1 - factor.col(p).head(p).squaredNorm()));
  return factor * scale.asDiagonal();
}

}  // namespace moerate
