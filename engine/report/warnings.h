#pragma once

#include "engine/stage/summary.h"

#include <string>
#include <vector>

namespace moerate {

/// Whether the estimator's model cannot hold the truth: another router, gate or expert, or fewer atoms. Its objective
/// then stays above the truth's, and its losses are distances to a measure it need not reach.
bool misspecified(const Estimator& estimator);

/// What a reader must know before the numbers of a run: fits that are missing, failed, unfinished or on a bound,
/// misspecified estimators, data without noise, statistics that coincide.
std::vector<std::string> warnings_of(const Plan& plan, const std::vector<Row>& rows);

/// Estimators whose replications ended at their limit before their exponent was known as well as was asked.
std::vector<std::string> precision_warnings(const Plan& plan, const std::vector<EstimatorRate>& rates);

}  // namespace moerate
