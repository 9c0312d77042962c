#pragma once

#include "engine/findings/moduli.h"
#include "engine/run/baselines.h"
#include "engine/run/plan_rates.h"

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// One expectation judged for one estimator that it selects.
struct Verdict {
  std::size_t expectation;  ///< index into Plan::expectations
  std::size_t estimator;
  Outcome outcome;
  const EstimatorRate* rate;  ///< what it was judged on; points into the rates it was made from. Null when those have
                              ///< no such rate: no fit has the quantity, or the statistic was not asked for.
  const EstimatorLaws* laws = nullptr;              ///< likewise, for the claim of a law
  std::optional<PairedDifference> difference = {};  ///< for the claim `below`
  std::vector<std::string> qualified_by = {};       ///< what a reader of the verdict alone would miss: qualify.h
};

/// Everything that is said of a run. Verdicts point into rates and laws: it moves, but is not copied.
struct Findings {
  std::vector<EstimatorRate> rates;
  std::vector<EstimatorLaws> laws;
  std::vector<EstimatorModuli> moduli;
  std::vector<SplitBaselines> baselines;                    ///< of tables
  std::vector<EstimatorRate> modulus_rates, uniform_rates;  ///< of moduli, for the claims that are judged on them
  std::vector<Verdict> verdicts;

  Findings() = default;
  Findings(Findings&&) = default;
  Findings& operator=(Findings&&) = default;
};

/// Every expectation for every estimator it selects, in the order of the study, on the rates and laws of `findings`;
/// differences of risks on the rows.
std::vector<Verdict> judge(const Plan& plan, const std::vector<Row>& rows, const Findings& findings);

/// Rates, laws and verdicts with what qualifies them. `moduli`: moduli_of(plan), or nothing where no expectation is
/// judged on one.
Findings examine(const Plan& plan, const std::vector<Row>& rows, std::vector<EstimatorModuli> moduli);

/// The share of fits on bounds above which a verdict says so: such an estimate is the box's as much as the data's.
inline constexpr double many_on_bounds = 0.1;

/// What qualifies the verdict on one expectation for one estimator, a few words each, none in a plain case:
///   - "52% of fits on bounds", above many_on_bounds of those that did not fail;
///   - "log preferred by AICc", of a claim about an exponent, where a law that is no power (floor, log or constant) is
///     better than the power law by excluding_difference;
///   - "an interval over splits that share rows", of an exponent of a table;
///   - "f stays along unnamed directions of beta1 (2), which no alignment moves along", of a loss (unaligned.h);
///   - "for losses from 0.0001 on" or "f does not change", of a claim about a modulus, and none of the others;
///   - "-0.012 from n = 3600 on", where the onset lies above the smallest n: the slope of the statistic from there on.
/// `unaligned`: the directions of unaligned.h, of the verdict's estimator.
std::vector<std::string> qualifiers(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                                    const Verdict& verdict, const std::string& unaligned = {});

}  // namespace moerate
