#pragma once

#include "engine/fit/settings.h"
#include "engine/inference/estimates.h"

#include <cstdint>
#include <optional>

namespace moerate {

/// What fits to resampled rows say of parameters: no formula, and no assumption that f is nearly linear in them.
struct PairsBootstrap {
  Index resamples = 0;    ///< whose fit gave a result
  Index steps = 0;        ///< of them, those whose gate is a step, so that its parameters run off
  Vector standard_error;  ///< p, of canonical parameters: half of what lies between the quantiles of one deviation
  Vector low, high;       ///< the 2.5% and 97.5% quantiles over them
};

/// Rows are drawn with replacement, as many as there are, and each resample is fitted from the estimate; its canonical
/// form keeps the order of the atoms. `samples` are in own units, as in estimates(). Equal arguments give equal bytes,
/// whatever the threads. Nothing when patience is over, or fewer than 20 fits gave a result.
std::optional<PairsBootstrap> pairs_bootstrap(const Mixture& mixture, const OwnUnits& units, const Samples& samples,
                                              const Estimates& estimates, const FitSettings& settings, Index resamples,
                                              std::uint64_t seed, const Patience& patience);

}  // namespace moerate
