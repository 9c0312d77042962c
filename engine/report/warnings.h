#pragma once

#include "engine/findings/summary.h"

#include <string>
#include <vector>

namespace moerate {

/// What a reader must know before the numbers of a run: fits that are missing, failed, unfinished or on a bound,
/// misspecified estimators, data without noise, statistics that coincide.
std::vector<std::string> warnings_of(const Plan& plan, const std::vector<Row>& rows);

/// Estimators whose replications ended at their limit before their exponent was known as well as was asked.
std::vector<std::string> precision_warnings(const Plan& plan, const std::vector<EstimatorRate>& rates);

}  // namespace moerate
