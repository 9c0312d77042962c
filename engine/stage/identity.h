#pragma once

#include "engine/stage/plan.h"

#include <string>

namespace moerate {

/// All of a settled data set, in the form described below.
std::string canonical_text(const Dataset& dataset);

/// Everything a fit of an estimator to a settled data set depends on beside n and replication: seed, data set, model,
/// k, fit settings; as one line of JSON with sorted keys and shortest round-trip numbers: equal text if and only if
/// equal content. Labels, sizes and the number of replications do not count.
std::string canonical_text(const Estimator& estimator, const Dataset& dataset);

}  // namespace moerate
