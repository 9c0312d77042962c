#pragma once

#include "engine/run/precision.h"
#include "engine/run/store.h"

#include <atomic>
#include <string>
#include <vector>

namespace moerate {

/// What a run would do of one stage.
struct StageForecast {
  Stage stage;
  std::size_t jobs = 0, done = 0;
  double seconds_left = 0;  ///< of one core; 0 where nothing is left or nothing is known
};

/// What a run of a plan would do, and on what the estimate of its time rests.
struct Forecast {
  std::vector<StageForecast> stages;
  std::size_t recorded = 0;  ///< finished fits of the plan whose times were kept
  std::size_t piloted = 0;   ///< fits made for the estimate, and thrown away
  bool at_least = false;     ///< a pilot was given up: the time is longer than what is said
};

/// The jobs of a plan by stage, and the time that is left: an estimator's from its own finished jobs, in proportion to
/// Job::cost; where it has none from a pilot of one fit of moderate size, made here and kept nowhere; once the pilots
/// have taken `pilot_seconds`, from the mean of the others. A pilot that takes longer than that by itself is given up.
/// Never writes to the store. Throws StoreError.
Forecast forecast(const Plan& plan, Store& store, double pilot_seconds, const std::atomic<bool>* interrupt);

/// What a run will ask of an estimator with `until`, as far as can be told before.
struct PrecisionForecast {
  std::size_t estimator;
  Index replications;          ///< the look at which the half-width is likely to be reached, or `at_most`
  double half_width = absent;  ///< there
  bool likely = false;         ///< to be reached
  std::string basis;           ///< "70 replications", "a pilot of 20 fits at n = 1000"; empty: nothing is known
};

/// For every estimator with `until`, in the order of the plan. A half-width falls like replications^-1/2: from that at
/// the last finished look; where none is finished, from the scatter of the losses of a pilot at the smallest n, taken
/// for that at every n, with normal quantiles. Pilots are kept nowhere; once they have taken `pilot_seconds`, what is
/// left is forecast at `at_most`. Throws StoreError.
std::vector<PrecisionForecast> forecast_precision(const Plan& plan, Store& store, double pilot_seconds,
                                                  const std::atomic<bool>* interrupt);

/// The plan with these counts of replications.
Plan with_replications(Plan plan, const std::vector<PrecisionForecast>& forecasts);

}  // namespace moerate
