#pragma once

#include "engine/data/samples.h"
#include "engine/fit/record.h"
#include "engine/fit/settings.h"
#include "engine/model/mixture.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace moerate {

/// The best of the fits from several starts.
struct BestFit {
  FitRecord record;         ///< its evaluations are those of the fit from this start; `starts` holds all
  std::size_t from = 0;     ///< which start it comes from
  std::size_t reached = 0;  ///< how many starts came to its objective
};

/// How the best fit goes on, when all starts have ended.
struct GoingOn {
  double tolerance;  ///< as in FitSettings
  int max_evaluations;
};

/// Fits from all starts, whose outcome does not hang on the last bits of the data. Where minima are many, or flat, the
/// rounding of data in other units leads one start to another end. So starts run to `settings`, and the best one goes
/// on, on observations in single precision (`rounded`: in_single_precision(samples)), of which all that differ by
/// rounding only have the same; a few more steps on `samples` then move the estimate by about 1e-7, or, without noise,
/// down to rounding. Nothing when patience is over. Of starts with the same objective to 1e-8 the first that converged
/// is taken, if any did, else the first. `threads`: that starts are shared by, which changes no digit; 0: as many as
/// there are cores.
std::optional<BestFit> best_fit(const Mixture& mixture, const Samples& samples, const Samples& rounded,
                                const std::vector<Measure>& starts, const FitSettings& settings, const GoingOn& on,
                                const Patience& patience, int threads = 0);

/// Of an objective below this part of the target's squares what is left is rounding.
inline constexpr double exact_fit = 1e-20;

}  // namespace moerate
