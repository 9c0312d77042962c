#include "engine/fit/best_fit.h"

#include "engine/fit/fit.h"

#include <omp.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <limits>

namespace moerate {

namespace {

/// Likewise where the data are in single precision.
constexpr double exact_when_rounded = 1e-13;

/// The steps on the data themselves.
constexpr int last_evaluations = 50;

double objective(const FitRecord& record) {
  return record.termination == Termination::failed ? std::numeric_limits<double>::infinity()
                                                   : record.half_sum_of_squares;
}

/// The fits from all starts; nothing when interrupted.
std::optional<std::vector<FitRecord>> fit_all(const Mixture& mixture, const Samples& samples,
                                              const std::vector<Measure>& starts, const FitSettings& settings,
                                              const Patience& patience, int threads) {
  std::vector<FitRecord> records(starts.size());
  std::exception_ptr error;
  std::atomic<bool> complete = true;
#pragma omp parallel for schedule(dynamic, 1) num_threads(threads > 0 ? threads : omp_get_max_threads())
  for (std::size_t s = 0; s < starts.size(); ++s) {
    try {
      auto record = complete ? fit(mixture, samples, starts[s], settings, patience) : std::nullopt;
      if (record) {
        records[s] = std::move(*record);
      } else {
        complete = false;
      }
    } catch (...) {
#pragma omp critical
      error = std::current_exception();
    }
  }
  if (error) std::rethrow_exception(error);
  return complete ? std::optional(std::move(records)) : std::nullopt;
}

/// Goes on from where a fit ended, each time with a fresh solver, until that lowers the objective no more: a step that
/// was short because the solver had shortened it says nothing. Nothing when interrupted.
std::optional<FitRecord> go_on(const Mixture& mixture, const Samples& samples, FitRecord record,
                               const FitSettings& settings, const GoingOn& on, const Patience& patience) {
  FitSettings further = settings;
  further.tolerance = on.tolerance;
  constexpr double flat = 1e-5;
  const double no_lower = 0.1 * settings.tolerance;
  const int end = record.evaluations + on.max_evaluations;
  while (record.evaluations < end) {
    further.max_evaluations = end - record.evaluations;
    auto next = fit(mixture, samples, record.estimate, further, patience);
    if (!next) return std::nullopt;
    if (next->termination == Termination::failed) return record;
    const bool is_lower = next->half_sum_of_squares < record.half_sum_of_squares * (1 - no_lower);
    next->evaluations += record.evaluations;
    // At a minimum steps are short because rounding hides what they gain, at a kink because nothing is gained.
    if (!is_lower) {
      const bool is_flat = next->gradient < flat && record.termination == Termination::damped;
      next->termination = is_flat ? Termination::converged : record.termination;
    }
    record = std::move(*next);
    if (!is_lower) return record;
  }
  record.termination = Termination::evaluations;
  return record;
}

/// Where each start ended, before the best one goes on.
std::vector<StartRecord> ends_of(const std::vector<FitRecord>& records, const Choice& start) {
  std::vector<StartRecord> ends;
  for (const FitRecord& record : records) {
    ends.push_back({describe(start), record.termination, record.evaluations, record.half_sum_of_squares});
  }
  return ends;
}

}  // namespace

std::optional<BestFit> best_fit(const Mixture& mixture, const Samples& samples, const Samples& rounded,
                                const std::vector<Measure>& starts, const FitSettings& settings, const GoingOn& on,
                                const Patience& patience, int threads) {
  auto records = fit_all(mixture, rounded, starts, settings, patience, threads);
  if (!records) return std::nullopt;
  double least = std::numeric_limits<double>::infinity();
  for (const FitRecord& record : *records) least = std::min(least, objective(record));
  const double floor = exact_when_rounded * rounded.squares();
  const auto within = [&](double part) {
    return [=](const FitRecord& record) { return objective(record) <= least * (1 + part) + floor; };
  };
  const auto is_as_low = within(1e-8);
  auto best = std::find_if(records->begin(), records->end(), [&](const FitRecord& record) {
    return is_as_low(record) && record.termination == Termination::converged;
  });
  if (best == records->end()) best = std::find_if(records->begin(), records->end(), is_as_low);
  BestFit result{*best, static_cast<std::size_t>(best - records->begin()),
                 static_cast<std::size_t>(std::count_if(records->begin(), records->end(), within(1e-6)))};
  const std::vector<StartRecord> ended = ends_of(*records, settings.start);
  result.record.starts = ended;
  if (best->termination == Termination::failed) return result;

  auto gone_on = go_on(mixture, rounded, result.record, settings, on, patience);
  if (!gone_on) return std::nullopt;
  result.record = std::move(*gone_on);
  // Where the fit has not ended, steps would carry rounding farther than they carry the fit.
  if (result.record.termination == Termination::evaluations && result.record.half_sum_of_squares > floor) {
    result.record.half_sum_of_squares = half_sum_of_squares(mixture, samples, result.record.estimate);
  } else {
    FitSettings few = settings;
    few.max_evaluations = std::min(last_evaluations, on.max_evaluations);
    auto last = fit(mixture, samples, result.record.estimate, few, patience);
    if (!last) return std::nullopt;
    if (last->termination != Termination::failed) {
      last->evaluations += result.record.evaluations;
      // Whether the fit had ended is known before.
      if (last->termination != Termination::floor) last->termination = result.record.termination;
      result.record = std::move(*last);
    }
  }
  // A start at the minimum of exact data, say, is left by the rounded ones.
  if (half_sum_of_squares(mixture, samples, starts[result.from]) < result.record.half_sum_of_squares) {
    auto record = fit(mixture, samples, starts[result.from], settings, patience);
    if (!record) return std::nullopt;
    if (objective(*record) < result.record.half_sum_of_squares) result.record = std::move(*record);
  }
  result.record.starts = ended;
  return result;
}

}  // namespace moerate
