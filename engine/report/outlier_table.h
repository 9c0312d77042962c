#pragma once

#include "engine/run/plan.h"

#include <string>
#include <vector>

namespace moerate {

/// The quantities that a fit may be far out in: the aligned total and the excess risk, and what the study claims
/// something of; of a table the held-out risk.
std::vector<Quantity> outlying_quantities(const Plan& plan);

/// Fits to look at, as Markdown: those that failed, and those of which a quantity is so many times the median of their
/// estimator at their n; the farthest first, each with the command that makes it again. Empty where there is none.
std::string outlier_table(const Plan& plan, const std::vector<Row>& rows);
inline constexpr double far_loss = 10, far_risk = 2;
inline constexpr std::size_t most_outliers = 10;

}  // namespace moerate
