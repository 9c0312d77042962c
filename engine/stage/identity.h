#pragma once

#include "engine/stage/plan.h"

#include <string>

namespace moerate {

/// Everything the data of a data set depend on, as one line of JSON with sorted keys and shortest round-trip numbers:
/// equal text if and only if equal content.
std::string canonical_text(const Dataset& dataset);

/// Everything a fit of an estimator depends on beside seed, n and replication: data set, model, k, fit settings.
/// Labels, sizes and the number of replications do not count.
std::string canonical_text(const Estimator& estimator);

}  // namespace moerate
