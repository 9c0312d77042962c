#include "engine/modulus/search.h"

#include "engine/fit/solver.h"
#include "engine/fit/solver_log.h"
#include "engine/identify/derivatives.h"
#include "engine/model/linalg.h"
#include "engine/model/outputs.h"

#include <ceres/gradient_problem.h>
#include <ceres/gradient_problem_solver.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace moerate {

namespace {

/// The relative change of the squared distance that ends a search.
constexpr double tolerance = 1e-9;

/// f at all inputs, output after output.
Vector values_at(const Mixture& mixture, const Measure& measure, const Samples& samples) {
  BlockValues values(mixture, measure);
  Vector f(samples.n() * mixture.outputs);
  for (Index output = 0; output < mixture.outputs; ++output) {
    for (Index b = 0; b < samples.blocks(); ++b) {
      const Index rows = samples.rows(b);
      f.segment(output * samples.n() + b * block_rows, rows) = values.at(samples.x(b), output).head(rows).matrix();
    }
  }
  return f;
}

Vector difference(const Mixture& mixture, const MeasurePair& pair, const Samples& samples) {
  return values_at(mixture, pair.fitted, samples) - values_at(mixture, pair.center, samples);
}

/// The R of [J r] = Q R, r = f_G - f_G' at all inputs and J its derivatives in the coordinates: each block of rows is
/// put below the R of those before it, so that memory does not grow with the inputs.
Matrix triangular_factor(const Mixture& mixture, const MeasurePair& pair, const PairDerivatives& derivatives,
                         bool center_moves, const Samples& samples) {
  const Index p = derivatives.fitted.cols();
  BlockDerivatives fitted(mixture, pair.fitted), center(mixture, pair.center);
  Matrix stacked = Matrix::Zero(p + 1 + block_rows, p + 1);
  for (Index output = 0; output < mixture.outputs; ++output) {
    for (Index b = 0; b < samples.blocks(); ++b) {
      auto block = stacked.bottomRows(block_rows);
      block.leftCols(p) = product(fitted.at(samples.x(b), output), derivatives.fitted);
      const Matrix of_center = center.at(samples.x(b), output);
      if (center_moves) block.leftCols(p) -= product(of_center, derivatives.center);
      block.col(p) = (fitted.f() - center.f()).matrix();
      block.bottomRows(block_rows - samples.rows(b)).setZero();
      if (!stacked.allFinite()) return Matrix::Constant(p + 1, p + 1, std::numeric_limits<double>::infinity());
      stacked.topRows(p + 1) = Qr(stacked).r();
    }
  }
  return stacked.topRows(p + 1);
}

/// log |f_G - f_G'| for Ceres' quasi-Newton method, in coordinates x of which `at` = origin + to_at x.
class LogDistance final : public ceres::FirstOrderFunction {
 public:
  LogDistance(std::function<Matrix(ConstVectorRef at)> root, Vector origin, Matrix to_at)
      : root_(std::move(root)), origin_(std::move(origin)), to_at_(std::move(to_at)) {}

  int NumParameters() const override { return static_cast<int>(origin_.size()); }

  bool Evaluate(const double* x, double* cost, double* gradient) const override {
    const Index p = origin_.size();
    const Matrix root = root_(origin_ + to_at_ * Eigen::Map<const Vector>(x, p));
    const double squares = root.col(p).squaredNorm();
    if (!root.allFinite() || squares == 0) return false;
    *cost = 0.5 * std::log(squares);
    if (gradient != nullptr) {
      Eigen::Map<Vector>(gradient, p) = to_at_.transpose() * (root.leftCols(p).transpose() * root.col(p)) / squares;
    }
    return true;
  }

 private:
  std::function<Matrix(ConstVectorRef at)> root_;
  Vector origin_;
  Matrix to_at_;
};

/// Gauss-Newton steps know only first derivatives of f, and where the difference does not vanish the way to its minimum
/// is long with them: a quasi-Newton method goes on from there, in coordinates in which their matrix is about the
/// identity. `root` as in Objective, `units`: LevelSet::units.
Vector descend_further(const std::function<Matrix(ConstVectorRef at)>& root, const Vector& from, const Vector& units,
                       int most_points) {
  const Index p = from.size();
  const Matrix at_start = root(from);
  const double squares = at_start.col(p).squaredNorm();
  if (!at_start.allFinite() || squares == 0) return from;
  Matrix curvature = inner_products(at_start.leftCols(p)) / squares;
  curvature.diagonal() += units.array().square().inverse().matrix();
  const Cholesky cholesky(curvature);
  if (!cholesky.succeeded()) return from;
  const Matrix to_at = cholesky.inverse_upper();
  ceres::GradientProblem problem(new LogDistance(root, from, to_at));
  ceres::GradientProblemSolver::Options options;
  options.line_search_direction_type = ceres::BFGS;
  options.max_num_iterations = most_points;
  options.function_tolerance = options.gradient_tolerance = tolerance;
  options.parameter_tolerance = 0;
  options.logging_type = ceres::SILENT;
  Vector x = Vector::Zero(p);
  ceres::GradientProblemSolver::Summary summary;
  ceres::Solve(options, problem, x.data(), &summary);
  return from + to_at * x;
}

/// Over n inputs, all outputs together.
double root_mean_square(const Vector& f, Index n) {
  return f.norm() / std::sqrt(static_cast<double>(n));
}

/// The pair of a level set at some coordinates.
std::optional<LeastPair> at_coordinates(const LevelSet& level_set, const Mixture& mixture, const Samples& samples,
                                        const Vector& at) {
  const std::optional<Vector> normalised = level_set.normalised(at);
  const std::optional<LevelPoint> point = normalised ? level_set.point(*normalised) : std::nullopt;
  if (!point) return std::nullopt;
  return LeastPair{root_mean_square(difference(mixture, point->pair, samples), samples.n()), *normalised};
}

}  // namespace

double size_of(const Mixture& mixture, const Measure& measure, const Samples& samples) {
  return root_mean_square(values_at(mixture, measure, samples), samples.n());
}

double distance_of(const Mixture& mixture, const MeasurePair& pair, const Samples& samples) {
  return root_mean_square(difference(mixture, pair, samples), samples.n());
}

std::optional<LeastPair> descend(const LevelSet& level_set, const Mixture& mixture, const Samples& samples,
                                 const Vector& from, double floor, const Effort& effort) {
  constexpr double infinite = std::numeric_limits<double>::infinity();
  const double n = static_cast<double>(samples.n());
  const Index p = level_set.parameters();
  // An accepted step asks for the derivatives where its distance was taken, and the point costs more than they do.
  Vector last_at;
  std::optional<LevelPoint> last;
  const auto point_at = [&](ConstVectorRef at) -> const std::optional<LevelPoint>& {
    if (last_at.size() == 0 || last_at != at) {
      last = level_set.point(at);
      last_at = at;
    }
    return last;
  };
  const auto sum_of_squares = [&](ConstVectorRef at) {
    const std::optional<LevelPoint>& point = point_at(at);
    return point ? difference(mixture, point->pair, samples).squaredNorm() / n : infinite;
  };
  const auto root = [&](ConstVectorRef at) {
    const std::optional<LevelPoint>& point = point_at(at);
    const std::optional<PairDerivatives> derivatives = point ? level_set.derivatives(at, point->t) : std::nullopt;
    if (!derivatives) return Matrix(Matrix::Constant(p + 1, p + 1, infinite));
    return Matrix(triangular_factor(mixture, point->pair, *derivatives, level_set.center_parameters() > 0, samples) /
                  std::sqrt(n));
  };

  // Where f hardly changes, products of its derivatives would lose the very directions that are sought.
  Cost cost({.sum_of_squares = sum_of_squares, .gram = {}, .root = root}, from, tolerance);
  if (!std::isfinite(cost.value())) return std::nullopt;
  const Patience patience;
  Watch watch([&cost](const ceres::IterationSummary&) { return cost.value(); }, [&cost] { return cost.points(); },
              0.5 * floor * floor, effort.gauss_newton, patience);
  ceres::Solver::Options options = solver_options(tolerance, effort.gauss_newton);
  options.callbacks.push_back(&watch);
  options.linear_solver_type = ceres::DENSE_QR;
  const Box whole{Vector::Constant(p, -infinite), Vector::Constant(p, infinite)};
  Vector at = from.cwiseQuotient(cost.units());
  const SolverLog log;
  solve(cost, at, whole, options);
  const std::optional<LeastPair> found = at_coordinates(level_set, mixture, samples, at.cwiseProduct(cost.units()));
  if (!found || effort.quasi_newton == 0 || found->distance < floor) return found;
  const auto further = at_coordinates(
      level_set, mixture, samples, descend_further(root, found->at, level_set.units(found->at), effort.quasi_newton));
  return further && further->distance < found->distance ? further : found;
}

}  // namespace moerate
