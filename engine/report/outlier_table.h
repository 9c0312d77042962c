#pragma once

#include "engine/run/plan.h"

#include <string>
#include <vector>

namespace moerate {

/// Fits to look at, as Markdown: those that failed, and those whose loss (the aligned total, or the held-out risk) is
/// so many times the median of their estimator at their n; the farthest first, each with the command that makes it
/// again. Empty where there is none.
std::string outlier_table(const Plan& plan, const std::vector<Row>& rows);
inline constexpr double far_loss = 10, far_risk = 2;
inline constexpr std::size_t most_outliers = 10;

}  // namespace moerate
