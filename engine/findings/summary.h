#pragma once

#include "engine/run/plan_rates.h"

#include <vector>

namespace moerate {

/// One expectation judged for one estimator that it selects.
struct Verdict {
  std::size_t expectation;  ///< index into Plan::expectations
  std::size_t estimator;
  Outcome outcome;
  const EstimatorRate* rate;  ///< what it was judged on; points into the rates it was made from. Null when those have
                              ///< no such rate: no fit has the quantity, or the statistic was not asked for.
  const EstimatorLaws* laws = nullptr;         ///< likewise, for the claim of a law
  std::vector<std::string> qualified_by = {};  ///< what a reader of the verdict alone would miss: qualify.h
};

/// Everything that is said of a run. Verdicts point into rates and laws: it moves, but is not copied.
struct Findings {
  std::vector<EstimatorRate> rates;
  std::vector<EstimatorLaws> laws;
  std::vector<Verdict> verdicts;

  Findings() = default;
  Findings(Findings&&) = default;
  Findings& operator=(Findings&&) = default;
};

/// Every expectation for every estimator it selects, in the order of the study.
std::vector<Verdict> judge(const Plan& plan, const std::vector<EstimatorRate>& rates,
                           const std::vector<EstimatorLaws>& laws);

/// Rates, laws and verdicts with what qualifies them.
Findings examine(const Plan& plan, const std::vector<Row>& rows);

}  // namespace moerate
