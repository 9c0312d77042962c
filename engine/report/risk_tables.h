#pragma once

#include "engine/findings/risks.h"
#include "engine/run/plan_rates.h"

#include <string>
#include <vector>

namespace moerate {

/// The tables of a study on a table, as CSV or Markdown.

/// One record per simple model, table and n: model, table (the labels that tell it from others), n, count, risk,
/// standard_error, error_rate, neighbours, difference (to the least risk of an estimator at that n), low, high, pairs.
std::string baselines_csv(const Plan& plan, const std::vector<BaselineRisk>& risks);

/// A table of simple models at every n, and how far each is above the best mixture at its largest; empty where there
/// are none.
std::string baseline_table(const Plan& plan, const std::vector<BaselineRisk>& risks);

/// One record per estimator and n: axes, n, count, risk, standard_error, error_rate (of classes), difference (to the
/// least risk at that n; empty of the least itself), low, high, pairs.
std::string comparisons_csv(const Plan& plan, const std::vector<HeldOutRisk>& risks);

/// The held-out risk at each n, with standard errors.
std::string risk_table(const Plan& plan, const std::vector<HeldOutRisk>& risks);

/// At the largest n of each estimator: the difference to the least risk there, with its interval and in percent.
std::string best_table(const Plan& plan, const std::vector<HeldOutRisk>& risks);

/// The law c + C n^-a of the held-out risk with its parameters; empty where no estimator has enough sizes.
std::string risk_law_table(const Plan& plan, const std::vector<EstimatorLaws>& laws);

/// How estimators use their experts at the largest n; empty where none has several.
std::string usage_table(const Plan& plan, const std::vector<Row>& rows);

}  // namespace moerate
