#pragma once

#include "engine/fit/settings.h"
#include "engine/run/plan.h"

#include <cstdint>
#include <optional>

namespace moerate {

/// The fit of one estimator at (n, replication): draws the data, starts, solves, keeps the best. Nothing only when
/// it was given up.
std::optional<FitRecord> fit_once(const Estimator& estimator, Index n, Index replication, const Patience& patience);

/// The losses of a fit that did not fail.
LossRecord losses_of(const Estimator& estimator, const LossSettings& settings, Index n, Index replication,
                     const Measure& estimate);

}  // namespace moerate
