#pragma once

#include "engine/run/store.h"

#include <atomic>
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
};

/// The jobs of a plan by stage, and the time that is left: an estimator's from its own finished jobs, in proportion to
/// Job::cost; where it has none from a pilot of one fit of moderate size, made here and kept nowhere; once the pilots
/// have taken `pilot_seconds`, from the mean of the others. Never writes to the store. Throws StoreError.
Forecast forecast(const Plan& plan, Store& store, double pilot_seconds, const std::atomic<bool>* interrupt);

}  // namespace moerate
