#pragma once

#include "engine/findings/summary.h"

#include <string>
#include <vector>

namespace moerate {

/// The tables of report.md as Markdown; one column per axis distinguishes estimators.

/// Verdicts, with the reasons of what is known to fail below.
std::string verdict_table(const Plan& plan, const std::vector<Verdict>& verdicts);

/// A table of exponents for each quantity that was measured, each under its heading: intervals, half-widths, and the
/// replications that a half-width of 0.03 would take.
std::string exponent_tables(const Plan& plan, const std::vector<EstimatorRate>& rates);

/// The exponents of the aligned total by every statistic of the study.
std::string statistic_table(const Plan& plan, const std::vector<EstimatorRate>& rates);

/// For estimators whose replications grow: what was asked, how many were used, and whether it was reached; empty when
/// there is none.
std::string precision_table(const Plan& plan, const std::vector<EstimatorRate>& rates);

/// What became of the planned fits, and the exponent with failed fits at the worst loss seen.
std::string count_table(const Plan& plan, const std::vector<Row>& rows, const std::vector<EstimatorRate>& rates);

/// The slopes of the aligned total between neighbouring sizes; empty when no estimator has two sizes.
std::string local_slope_table(const Plan& plan, const std::vector<EstimatorRate>& rates);

}  // namespace moerate
