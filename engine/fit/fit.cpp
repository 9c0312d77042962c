#include "engine/fit/fit.h"

#include "engine/fit/cost.h"
#include "engine/fit/least_squares.h"
#include "engine/fit/output_costs.h"
#include "engine/fit/solver.h"
#include "engine/fit/solver_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

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

Termination termination_of(const ceres::Solver::Summary& summary, const Watch& watch, bool met_non_finite) {
  // Below this radius the damping exceeds the scaled curvature in every direction: steps say little of convergence.
  constexpr double shrunken_radius = 1;
  if (summary.termination_type == ceres::FAILURE) return Termination::failed;
  if (watch.reached_floor()) return Termination::floor;
  // The start counts as a successful step.
  if (summary.num_successful_steps <= 1 && met_non_finite) return Termination::failed;
  if (summary.termination_type != ceres::CONVERGENCE) return Termination::evaluations;
  return summary.iterations.back().trust_region_radius < shrunken_radius ? Termination::damped : Termination::converged;
}

/// Of a failure: in the program's words where it knows more than Ceres, else what Ceres says.
std::string reason_of(const ceres::Solver::Summary& summary, bool met_non_finite, int points, const std::string& log) {
  if (met_non_finite && points <= 1) return "the objective or its derivatives are not finite at the start";
  if (met_non_finite && summary.num_successful_steps <= 1) {
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

namespace {

/// The cost of one output with what fit_with() asks of it; OutputCosts has the same.
struct OneOutput {
  Cost cost;

  const Vector& units() const { return cost.units(); }
  int points() const { return cost.points(); }
  bool met_non_finite() const { return cost.met_non_finite(); }
  double value(const ceres::IterationSummary&) const { return cost.value(); }
  Matrix gram(ConstVectorRef) const { return cost.gram(); }
  double value_at_end(const Matrix&) const { return cost.value(); }
  ceres::Solver::Summary solve(Vector& at, const Box& box, const ceres::Solver::Options& options) {
    return moerate::solve(cost, at, box, options);
  }
};

/// `costs`: OneOutput or OutputCosts, evaluated at `from`.
template <class Costs>
std::optional<FitRecord> fit_with(Costs& costs, const Mixture& mixture, const Samples& samples, Index k, const Box& box,
                                  const Vector& from, const FitSettings& settings, const Patience& patience) {
  const double tolerance = settings.tolerance / static_cast<double>(samples.n());
  // Noise-free data cannot be fitted below rounding: n (1e-14 rms y)^2 for the sum of squares, half of it for the cost.
  const double floor = 0.5 * 1e-28 * samples.squares();
  Watch watch([&costs](const ceres::IterationSummary& iteration) { return costs.value(iteration); },
              [&costs] { return costs.points(); }, floor, settings.max_evaluations, patience);
  ceres::Solver::Options options = solver_options(tolerance, settings.max_evaluations);
  options.callbacks.push_back(&watch);
  const Box box_in_units{box.low.cwiseQuotient(costs.units()), box.high.cwiseQuotient(costs.units())};
  Vector at = from.cwiseQuotient(costs.units());
  const SolverLog log;
  const ceres::Solver::Summary summary = costs.solve(at, box_in_units, options);
  if (summary.termination_type == ceres::USER_FAILURE) return std::nullopt;

  FitRecord record;
  record.termination = termination_of(summary, watch, costs.met_non_finite());
  record.evaluations = costs.points();
  if (record.termination == Termination::failed) {
    record.reason = reason_of(summary, costs.met_non_finite(), costs.points(), log.text());
    return record;
  }
  record.reason = log.text();
  const Eigen::Array<bool, Eigen::Dynamic, 1> at_high = at.array() >= box_in_units.high.array(),
                                              at_low = at.array() <= box_in_units.low.array();
  record.at_bound = static_cast<int>((at_high || at_low).count());
  const Vector inside = at.cwiseProduct(costs.units());
  const Vector estimate = at_high.select(box.high, at_low.select(box.low, inside));
  const Matrix gram = costs.gram(estimate);
  record.half_sum_of_squares = costs.value_at_end(gram);
  record.gradient = relative_gradient(gram, at, box_in_units);
  record.estimate = unpack(estimate, k, mixture.d, mixture.q());
  return record;
}

}  // namespace

std::optional<FitRecord> fit(const Mixture& mixture, const Samples& samples, const Measure& start,
                             const FitSettings& settings, const Patience& patience) {
  const Index k = start.atoms();
  const Box box = box_of(settings.bounds, mixture, k);
  const Vector from = pack(start).cwiseMin(box.high).cwiseMax(box.low);
  if (mixture.outputs > 1) {
    OutputCosts costs(mixture, samples, from, k);
    return fit_with(costs, mixture, samples, k, box, from, settings, patience);
  }
  LeastSquares least_squares(mixture, samples, k);
  OneOutput one{Cost(objective_of(least_squares), from, settings.tolerance / static_cast<double>(samples.n()))};
  return fit_with(one, mixture, samples, k, box, from, settings, patience);
}

std::string too_many_parameters(Index p) {
  const double gigabytes = 8e-9 * std::pow(static_cast<double>(p) + 1, 2);
  return fmt::format(
      "a measure has {} parameters: their normal equations take {:.2g} GB, several times over; the most is {}", p,
      gigabytes, most_fitted_parameters);
}

}  // namespace moerate
