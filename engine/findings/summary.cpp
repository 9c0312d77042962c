#include "engine/findings/summary.h"

#include "engine/findings/risks.h"
#include "engine/findings/unaligned.h"
#include "engine/rate/statistic.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace moerate {

namespace {

/// The rate or laws that an expectation is of, for one estimator; null when there are none.
template <class Measured>
const Measured* find_measured(const std::vector<Measured>& all, const Expectation& expectation, std::size_t estimator) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Measured& one) {
    if constexpr (requires { one.statistic; }) {
      if (expectation.basis == Basis::fits && one.statistic != expectation.statistic) return false;
    }
    return one.estimator == estimator && one.quantity == expectation.of && one.alignment == expectation.alignment;
  });
  return found == all.end() ? nullptr : &*found;
}

const std::vector<EstimatorRate>& rates_for(const Findings& findings, Basis basis) {
  return basis == Basis::fits      ? findings.rates
         : basis == Basis::modulus ? findings.modulus_rates
                                   : findings.uniform_rates;
}

/// The rates that claims about moduli are judged on, each once.
void add_modulus_rates(const Plan& plan, Findings& findings) {
  for (const EstimatorModuli& moduli : findings.moduli) {
    for (const Quantity quantity : plan.modulus->quantities) {
      findings.modulus_rates.push_back(as_rate(moduli, quantity, false));
      if (plan.modulus->settings.radius) findings.uniform_rates.push_back(as_rate(moduli, quantity, true));
    }
  }
}

std::string at_losses(const Findings& findings, const Verdict& verdict, const Expectation& expectation) {
  const bool uniform = expectation.basis == Basis::uniform_modulus;
  const Modulus* modulus = findings.moduli[verdict.estimator].find(expectation.of, uniform);
  if (modulus == nullptr || modulus->points.empty()) return "";
  const ModulusRate rate = rate_of(*modulus);
  if (is_undefined(rate)) return "";
  return rate.kind == ModulusRate::Kind::not_seen ? "f does not change"
                                                  : fmt::format("for losses from {:.2g} on", rate.from);
}

std::string on_bounds(const std::vector<Row>& rows, std::size_t estimator) {
  Index fits = 0, bound = 0;
  for (const Row& row : rows) {
    if (row.estimator != estimator || row.fit.termination == Termination::failed) continue;
    ++fits;
    bound += row.fit.at_bound > 0 ? 1 : 0;
  }
  const double share = fits == 0 ? 0 : static_cast<double>(bound) / static_cast<double>(fits);
  return share > many_on_bounds ? fmt::format("{:.0f}% of fits on bounds", 100 * share) : "";
}

/// Of all laws on all sizes: one that is no power and excludes it.
std::string better_law(const std::vector<EstimatorLaws>& laws, const Expectation& expectation, std::size_t estimator) {
  if (expectation.claim == Claim::law || expectation.claim == Claim::below) return "";
  const auto own = std::find_if(laws.begin(), laws.end(), [&](const EstimatorLaws& each) {
    return each.estimator == estimator && each.quantity == expectation.of && each.alignment == expectation.alignment;
  });
  if (own == laws.end() || own->laws.sets.empty()) return "";
  const LawFit *best = own->laws.sets.front().best(), *power = own->laws.sets.front().find(law_of_rates);
  if (best == nullptr || power == nullptr || !power->undefined.empty()) return "";
  return law_named(best->law).power_of_n || power->difference < excluding_difference
             ? ""
             : fmt::format("{} preferred by AICc", best->law);
}

std::string from_onset(const Rate& rate) {
  if (rate.points.empty() || rate.onset <= rate.points.front().n) return "";
  std::vector<double> x, y;
  for (const RatePoint& point : rate.points) {
    if (point.n < rate.onset || !(point.value > 0) || !std::isfinite(point.value)) continue;
    x.push_back(std::log(static_cast<double>(point.n)));
    y.push_back(std::log(point.value));
  }
  return x.size() < 2 ? "" : fmt::format("{:.3f} from n = {} on", least_squares(x, y).slope, rate.onset);
}

/// The claim `below` of one expectation for the j-th estimator that it selects.
Verdict judged_below(const Plan& plan, const std::vector<Row>& rows, std::size_t i, std::size_t j) {
  const Expectation& expectation = plan.expectations[i];
  const std::size_t estimator = expectation.estimators[j];
  const RateSettings& rates = plan.rates;
  const double confidence =
      rates.simultaneous ? sidak_adjusted(rates, judged_together(plan)).confidence : rates.confidence;
  Verdict verdict{i, estimator, Outcome::undefined, nullptr};
  verdict.difference = risk_difference(plan, rows, expectation.of, estimator, expectation.others[j],
                                       expectation.at.value_or(plan.estimators[estimator].sizes.back()), confidence);
  verdict.outcome = judge_below(*verdict.difference);
  return verdict;
}

}  // namespace

std::vector<Verdict> judge(const Plan& plan, const std::vector<Row>& rows, const Findings& findings) {
  std::vector<Verdict> verdicts;
  for (std::size_t i = 0; i < plan.expectations.size(); ++i) {
    const Expectation& expectation = plan.expectations[i];
    for (std::size_t j = 0; j < expectation.estimators.size(); ++j) {
      const std::size_t estimator = expectation.estimators[j];
      if (expectation.claim == Claim::below) {
        verdicts.push_back(judged_below(plan, rows, i, j));
        continue;
      }
      Verdict verdict{i, estimator, Outcome::undefined,
                      find_measured(rates_for(findings, expectation.basis), expectation, estimator)};
      if (expectation.claim == Claim::law) verdict.laws = find_measured(findings.laws, expectation, estimator);
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

Findings examine(const Plan& plan, const std::vector<Row>& rows, std::vector<EstimatorModuli> moduli) {
  Findings findings;
  findings.rates = summarise(plan, rows);
  findings.laws = compare_laws(plan, rows);
  findings.moduli = std::move(moduli);
  if (!findings.moduli.empty()) add_modulus_rates(plan, findings);
  findings.verdicts = judge(plan, rows, findings);
  std::map<std::size_t, std::string> unaligned;  // by estimator: several verdicts are of one
  for (Verdict& verdict : findings.verdicts) {
    const auto [words, is_new] = unaligned.try_emplace(verdict.estimator);
    if (is_new && !has_tables(plan)) words->second = unaligned_directions(plan.estimators[verdict.estimator]);
    verdict.qualified_by = qualifiers(plan, rows, findings, verdict, words->second);
  }
  return findings;
}

std::vector<std::string> qualifiers(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                                    const Verdict& verdict, const std::string& unaligned) {
  const Expectation& expectation = plan.expectations[verdict.expectation];
  if (expectation.basis != Basis::fits) {
    std::vector<std::string> all{at_losses(findings, verdict, expectation)};
    std::erase(all, "");
    return all;
  }
  std::vector<std::string> all{on_bounds(rows, verdict.estimator),
                               better_law(findings.laws, expectation, verdict.estimator)};
  const bool is_aligned = expectation.alignment == Alignment::aligned && !is_risk(expectation.of);
  if (is_aligned && !unaligned.empty())
    all.push_back(fmt::format("f stays along {}, which no alignment moves along", unaligned));
  if (verdict.rate != nullptr && expectation.claim != Claim::law) {
    all.push_back(from_onset(verdict.rate->rate));
    if (is_of_table(expectation.of)) all.emplace_back("an interval over splits that share rows");
  }
  std::erase(all, "");
  return all;
}

}  // namespace moerate
