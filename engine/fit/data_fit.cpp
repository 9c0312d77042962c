#include "engine/fit/data_fit.h"

#include "engine/data/input_order.h"
#include "engine/fit/fit.h"
#include "engine/fit/start.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace moerate {

namespace {

/// Blind starts for observations in own units and their own order.
std::vector<Measure> drawn_measures(const Mixture& mixture, const Samples& own, Index k, const FitSettings& settings,
                                    Stream stream) {
  Dataset nothing_known;
  nothing_known.d = mixture.d;
  std::vector<Measure> measures;
  const StartInput from{nothing_known, mixture, k, settings.bounds, own};
  for (StartingMeasure& each : starting_measures(settings.start, from, stream)) {
    // Where the model does not allow own units, the start brings its own.
    measures.push_back(each.in_units ? std::move(each.measure) : in_units_of(own, mixture, std::move(each.measure)));
  }
  return measures;
}

/// The start with 0 for what an input multiplies that is 0 in every row, as one that does not vary is in own units:
/// nothing would move it from where chance put it.
Measure without_unseen(const Samples& samples, const Mixture& mixture, Measure measure) {
  const Matrix ranges = ranges_of(samples);
  for (Index j = 0; j < samples.d(); ++j) {
    if (ranges(0, j) != 0 || ranges(1, j) != 0) continue;
    Matrix beta1 = measure.beta1;
    beta1.row(j).setZero();
    // A router by direction needs one.
    if (beta1.colwise().norm().minCoeff() > 0) measure.beta1 = beta1;
    Index first = 0;
    for (const ExpertParameter& parameter : mixture.expert.parameters) {
      if (parameter.vector) measure.eta.row(first + j).setZero();
      first += parameter.size(samples.d());
    }
  }
  return measure;
}

/// Widens the bounds to hold a start that the user gave. What was widened, in words.
std::vector<std::string> widen_around(const Measure& start, Bounds& bounds) {
  std::vector<std::string> widened;
  const auto widen = [&widened](const char* name, double& bound, double largest) {
    if (!(largest > bound)) return;
    widened.push_back(fmt::format("{} from {} to {:.6g}", name, bound, largest));
    bound = largest;
  };
  widen("beta0", bounds.beta0, start.beta0.cwiseAbs().maxCoeff());
  widen("beta1", bounds.beta1, start.beta1.cwiseAbs().maxCoeff());
  widen("eta", bounds.eta, start.eta.cwiseAbs().maxCoeff());
  return widened;
}

/// The best fit in own units, inputs in the user's order, brought to the user's units. `start`: where it began,
/// likewise in own units. `squares`: of y in them. `given`: the start of the user, or nothing: the result is never
/// worse.
FitResult result_of(const BestFit& best, std::size_t starts, const Mixture& mixture, const Samples& samples,
                    const OwnUnits& units, double squares, const Measure& start, const std::optional<Measure>& given) {
  int evaluations = best.record.evaluations - best.record.starts[best.from].evaluations;
  for (const StartRecord& each : best.record.starts) evaluations += each.evaluations;
  FitResult result{best.record, evaluations, starts, best.reached, units, {}, best.record.estimate, true, true, 0};
  FitRecord& record = result.record;
  for (StartRecord& each : record.starts) each.half_sum_of_squares *= units.y_scale * units.y_scale;
  if (best.record.termination == Termination::failed) return result;
  const Measure& end = best.record.estimate;
  const bool is_exact = best.record.half_sum_of_squares <= exact_fit * squares;
  const bool experts_moved = (end.eta - start.eta).norm() > 1e-6 * end.eta.norm();
  result.gate_moved = end.beta0 != start.beta0 || end.beta1 != start.beta1 || !experts_moved;
  result.moved = is_exact || best.record.gradient > 0 || pack(end) != pack(start);
  if (!result.moved) record.reason = "the gradient is zero at the start: nothing moved";
  record.half_sum_of_squares *= units.y_scale * units.y_scale;
  if (!std::isfinite(record.half_sum_of_squares)) {
    record.termination = Termination::failed;
    record.reason = "the sum of squares overflows in the unit of the target";
    return result;
  }
  record.estimate = in_users_units(units, mixture, end);
  const double again = half_sum_of_squares(mixture, samples, record.estimate);
  if (!is_exact) result.reproduced = std::abs(again - record.half_sum_of_squares) / record.half_sum_of_squares;
  if (!std::isfinite(again)) result.reproduced = std::numeric_limits<double>::infinity();
  // Where digits are lost on the way to the user's units, what is said is of the measure that is given.
  if (std::isfinite(again) && result.loses_digits()) record.half_sum_of_squares = again;
  const double at_start =
      given ? half_sum_of_squares(mixture, samples, *given) : std::numeric_limits<double>::quiet_NaN();
  if (!is_exact && at_start < record.half_sum_of_squares * (1 - FitResult::lost_digits)) {
    record.estimate = *given;
    record.half_sum_of_squares = at_start;
    record.reason = "no better measure than the start was found";
    result.moved = false;
  }
  return result;
}

}  // namespace

std::optional<FitResult> fit_data(const Mixture& mixture, const Samples& samples, Index k, const FitSettings& settings,
                                  const GoingOn& on, Stream stream, const std::optional<Measure>& given,
                                  const Patience& patience, int threads) {
  const OwnUnits units = own_units(mixture, samples);
  // A large file is held as few times as can be.
  Samples ordered = in_own_units(units, samples);
  const std::vector<Index> order = own_order(mixture, ordered);
  if (!std::is_sorted(order.begin(), order.end())) ordered = with_inputs_in(order, ordered);
  const Samples rounded = in_single_precision(ordered);
  FitSettings within = settings;
  std::vector<Measure> from;
  std::vector<std::string> widened;
  if (given) {
    from.push_back(with_inputs_in(order, mixture, in_own_units(units, mixture, *given)));
    // What all beta0 have in common such a gate does not see, and bounds should not.
    Vector& beta0 = from.front().beta0;
    if (mixture.gate.normalised) beta0.array() -= (beta0.maxCoeff() + beta0.minCoeff()) / 2;
    widened = widen_around(from.front(), within.bounds);
  } else {
    from = drawn_measures(mixture, rounded, k, settings, stream);
    for (Measure& measure : from) measure = without_unseen(rounded, mixture, std::move(measure));
  }
  auto best = best_fit(mixture, ordered, rounded, from, within, on, patience, threads);
  if (!best) return std::nullopt;
  const std::vector<Index> back = inverse_of(order);
  const Measure start = with_inputs_in(back, mixture, from[best->from]);
  if (best->record.termination != Termination::failed) {
    best->record.estimate = with_inputs_in(back, mixture, best->record.estimate);
  }
  FitResult result = result_of(*best, from.size(), mixture, samples, units, ordered.squares(), start, given);
  result.bounds = within.bounds;
  result.widened = std::move(widened);
  return result;
}

}  // namespace moerate
