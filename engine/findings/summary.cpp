#include "engine/findings/summary.h"

#include "engine/findings/qualify.h"

#include <algorithm>

namespace moerate {

namespace {

/// The rate or laws that an expectation is of, for one estimator; null when there are none.
template <class Measured>
const Measured* find_measured(const std::vector<Measured>& all, const Expectation& expectation, std::size_t estimator) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Measured& one) {
    if constexpr (requires { one.statistic; }) {
      if (one.statistic != expectation.statistic) return false;
    }
    return one.estimator == estimator && one.quantity == expectation.of && one.alignment == expectation.alignment;
  });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Verdict> judge(const Plan& plan, const std::vector<EstimatorRate>& rates,
                           const std::vector<EstimatorLaws>& laws) {
  std::vector<Verdict> verdicts;
  for (std::size_t i = 0; i < plan.expectations.size(); ++i) {
    const Expectation& expectation = plan.expectations[i];
    for (const std::size_t estimator : expectation.estimators) {
      Verdict verdict{i, estimator, Outcome::undefined, find_measured(rates, expectation, estimator)};
      if (expectation.claim == Claim::law) verdict.laws = find_measured(laws, expectation, estimator);
      if (verdict.laws != nullptr && verdict.rate != nullptr) {
        verdict.outcome = judge_law(expectation, verdict.rate->rate, verdict.laws->laws);
      } else if (verdict.rate != nullptr && expectation.claim != Claim::law) {
        verdict.outcome = judge(expectation, verdict.rate->rate);
      }
      verdicts.push_back(verdict);
    }
  }
  return verdicts;
}

Findings examine(const Plan& plan, const std::vector<Row>& rows) {
  Findings findings;
  findings.rates = summarise(plan, rows);
  findings.laws = compare_laws(plan, rows);
  findings.verdicts = judge(plan, findings.rates, findings.laws);
  for (Verdict& verdict : findings.verdicts) verdict.qualified_by = qualifiers(plan, rows, findings.laws, verdict);
  return findings;
}

}  // namespace moerate
