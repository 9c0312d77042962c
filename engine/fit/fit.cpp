#include "engine/fit/fit.h"

#include "engine/fit/cost.h"
#include "engine/fit/solver_log.h"

#include <ceres/iteration_callback.h>
#include <ceres/problem.h>
#include <ceres/solver.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

/// The compact set, parameter by parameter, borders included.
struct Box {
  Vector low, high;
};

Box box_of(const Bounds& bounds, const Mixture& mixture, Index k) {
  Measure high{Vector::Constant(k, bounds.beta0), Matrix::Constant(mixture.d, k, bounds.beta1),
               Matrix::Constant(mixture.q(), k, bounds.eta), Vector(mixture.shared())};
  Measure low{-high.beta0, -high.beta1, -high.eta, Vector(mixture.shared())};
  for (Index s = 0; s < mixture.shared(); ++s) {
    low.shared(s) = mixture.router.shared[static_cast<std::size_t>(s)].low;
    high.shared(s) = mixture.router.shared[static_cast<std::size_t>(s)].high;
  }
  return {pack(low), pack(high)};
}

/// Ends a search, between its steps, for the reasons that Ceres does not know.
class Watch final : public ceres::IterationCallback {
 public:
  Watch(const Cost& cost, double floor, int most_points, const Patience& patience)
      : cost_(cost), floor_(floor), most_points_(most_points), patience_(patience) {}

  ceres::CallbackReturnType operator()(const ceres::IterationSummary& iteration) override {
    if (patience_.is_over()) return ceres::SOLVER_ABORT;
    reached_floor_ = iteration.step_is_successful && cost_.value() <= floor_;
    return reached_floor_ || cost_.points() >= most_points_ ? ceres::SOLVER_TERMINATE_SUCCESSFULLY
                                                            : ceres::SOLVER_CONTINUE;
  }
  bool reached_floor() const { return reached_floor_; }

 private:
  const Cost& cost_;
  double floor_;
  int most_points_;
  const Patience& patience_;
  bool reached_floor_ = false;
};

ceres::Solver::Options options_for(const FitSettings& settings, double tolerance) {
  ceres::Solver::Options options;
  options.linear_solver_type = ceres::DENSE_NORMAL_CHOLESKY;
  options.num_threads = 1;  // the fits of a study run in parallel; one alone has to give the same bytes every time
  options.max_num_iterations = settings.max_evaluations;
  options.function_tolerance = tolerance;
  options.gradient_tolerance = options.parameter_tolerance = 0;
  options.line_search_sufficient_function_decrease = Cost::sufficient_decrease;
  options.jacobi_scaling = false;  // the cost does it, without Ceres' 1 + norm
  // J'J is singular (invariances), so that the damping has to stay above the rounding of J'J; Ceres would go to 1e16.
  options.max_trust_region_radius = 1e12;
  options.logging_type = ceres::SILENT;
  return options;
}

/// From `at`, in the cost's units, to where Ceres ends.
ceres::Solver::Summary solve(Cost& cost, Vector& at, const Box& box, const ceres::Solver::Options& options) {
  ceres::Problem::Options kept;
  kept.cost_function_ownership = ceres::DO_NOT_TAKE_OWNERSHIP;
  ceres::Problem problem(kept);
  problem.AddResidualBlock(&cost, nullptr, at.data());
  for (int j = 0; j < static_cast<int>(at.size()); ++j) {
    problem.SetParameterLowerBound(at.data(), j, box.low(j));
    problem.SetParameterUpperBound(at.data(), j, box.high(j));
  }
  ceres::Solver::Summary summary;
  ceres::Solve(options, &problem, &summary);
  return summary;
}

Termination termination_of(const ceres::Solver::Summary& summary, const Watch& watch, const Cost& cost) {
  // Below this radius the damping exceeds the scaled curvature in every direction: steps say little of convergence.
  constexpr double shrunken_radius = 1;
  if (summary.termination_type == ceres::FAILURE) return Termination::failed;
  if (watch.reached_floor()) return Termination::floor;
  // The start counts as a successful step.
  if (summary.num_successful_steps <= 1 && cost.met_non_finite()) return Termination::failed;
  if (summary.termination_type != ceres::CONVERGENCE) return Termination::evaluations;
  return summary.iterations.back().trust_region_radius < shrunken_radius ? Termination::damped : Termination::converged;
}

/// Of a failure: in the program's words where it knows more than Ceres, else what Ceres says.
std::string reason_of(const ceres::Solver::Summary& summary, const Cost& cost, const std::string& log) {
  if (cost.met_non_finite() && cost.points() <= 1)
    return "the objective or its derivatives are not finite at the start";
  if (cost.met_non_finite() && summary.num_successful_steps <= 1) {
    return "every trial step gave an objective that is not finite";
  }
  return "Ceres: " + summary.message + (log.empty() ? "" : "; " + log);
}

/// max over parameters j that are free to move of |J_j . r| / (|J_j| |r|).
double relative_gradient(const Matrix& gram, const Vector& at, const Box& box) {
  const Index p = at.size();
  double largest = 0;
  for (Index j = 0; j < p; ++j) {
    const double slope = gram(j, p), size = std::sqrt(gram(j, j) * gram(p, p));
    const bool held = (at(j) >= box.high(j) && slope < 0) || (at(j) <= box.low(j) && slope > 0);
    if (size > 0 && !held) largest = std::max(largest, std::abs(slope) / size);
  }
  return largest;
}

}  // namespace

double half_sum_of_squares(const Mixture& mixture, const Samples& samples, const Measure& measure) {
  return 0.5 * LeastSquares(mixture, samples, measure.atoms()).sum_of_squares(pack(measure));
}

std::optional<FitRecord> fit(const Mixture& mixture, const Samples& samples, const Measure& start,
                             const FitSettings& settings, const Patience& patience) {
  const Index k = start.atoms();
  const Box box = box_of(settings.bounds, mixture, k);
  const double tolerance = settings.tolerance / static_cast<double>(samples.n());
  // Noise-free data cannot be fitted below rounding: n (1e-14 rms y)^2 for the sum of squares, half of it for the cost.
  const double floor = 0.5 * 1e-28 * samples.squares();
  LeastSquares objective(mixture, samples, k);
  const Vector from = pack(start).cwiseMin(box.high).cwiseMax(box.low);
  Cost cost(objective, from, tolerance);
  Watch watch(cost, floor, settings.max_evaluations, patience);
  ceres::Solver::Options options = options_for(settings, tolerance);
  options.callbacks.push_back(&watch);
  const Box box_in_units{box.low.cwiseQuotient(cost.units()), box.high.cwiseQuotient(cost.units())};
  Vector at = from.cwiseQuotient(cost.units());
  const SolverLog log;
  const ceres::Solver::Summary summary = solve(cost, at, box_in_units, options);
  if (summary.termination_type == ceres::USER_FAILURE) return std::nullopt;

  FitRecord record;
  record.termination = termination_of(summary, watch, cost);
  record.evaluations = cost.points();
  if (record.termination == Termination::failed) {
    record.reason = reason_of(summary, cost, log.text());
    return record;
  }
  record.reason = log.text();
  record.half_sum_of_squares = cost.value();
  record.gradient = relative_gradient(cost.gram(), at, box_in_units);
  const Eigen::Array<bool, Eigen::Dynamic, 1> at_high = at.array() >= box_in_units.high.array(),
                                              at_low = at.array() <= box_in_units.low.array();
  record.at_bound = static_cast<int>((at_high || at_low).count());
  const Vector inside = at.cwiseProduct(cost.units());
  const Vector estimate = at_high.select(box.high, at_low.select(box.low, inside));
  record.estimate = unpack(estimate, k, mixture.d, mixture.q());
  return record;
}

std::string too_many_parameters(Index p) {
  const double gigabytes = 8e-9 * std::pow(static_cast<double>(p) + 1, 2);
  return fmt::format(
      "a measure has {} parameters: their normal equations take {:.2g} GB, several times over; the most is {}", p,
      gigabytes, most_fitted_parameters);
}

}  // namespace moerate
