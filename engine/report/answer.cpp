#include "engine/report/answer.h"

#include "engine/base/words.h"
#include "engine/findings/risks.h"
#include "engine/report/axes.h"
#include "engine/report/markdown.h"
#include "engine/report/words.h"
#include "engine/run/plan_rates.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace moerate {
namespace {

/// Estimators that a sentence treats as one, and what it calls them.
struct Group {
  std::string under;  ///< "router=cosine, k=over"; empty where they are all
  std::vector<std::size_t> estimators;
};

/// By the labels of the router's axis, and of others in their order as long as a sentence takes them.
std::vector<Group> groups(const Plan& plan) {
  constexpr std::size_t most_groups = 8;
  std::vector<Axis> all = axes(plan);
  std::stable_partition(all.begin(), all.end(), [](const Axis& axis) { return axis.name == "router"; });
  std::size_t count = 1;
  std::erase_if(all, [&count](const Axis& axis) {
    const std::size_t labels = axis.labels.size();
    if (labels < 2 || count * labels > most_groups) return true;
    count *= labels;
    return false;
  });
  std::vector<Group> result;
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    std::vector<std::string> words;
    for (const Axis& axis : all) words.push_back(fmt::format("{}={}", axis.name, label(plan.estimators[i], axis)));
    const std::string under = fmt::format("{}", fmt::join(words, ", "));
    auto group = std::find_if(result.begin(), result.end(), [&](const Group& known) { return known.under == under; });
    if (group == result.end()) group = result.insert(result.end(), {under, {}});
    group->estimators.push_back(i);
  }
  return result;
}

/// "n^-0.493 [-0.508, -0.477]"; "n^-0.459 to n^-0.570" of several.
std::string powers(std::vector<const Rate*> rates) {
  if (rates.size() == 1) return "n^" + exponent_text(*rates.front());
  const auto [least, largest] = std::minmax_element(
      rates.begin(), rates.end(), [](const Rate* a, const Rate* b) { return a->exponent < b->exponent; });
  return fmt::format("n^{} to n^{}", fixed((*largest)->exponent, 3), fixed((*least)->exponent, 3));
}

/// What the loss of a group does: "falls like n^-0.5 [..] in 3 of 4, and it is open in 1 of 4".
std::string behaviour(const std::vector<const Rate*>& rates) {
  std::vector<const Rate*> falling, flat, open;
  for (const Rate* rate : rates) {
    (rate->high < -no_power ? falling : rate->low > -no_power ? flat : open).push_back(rate);
  }
  const auto of_all = [&](const std::vector<const Rate*>& such) {
    if (rates.size() == 1) return std::string();
    return such.size() == rates.size() ? fmt::format(" in all {}", rates.size())
                                       : fmt::format(" in {} of {}", such.size(), rates.size());
  };
  std::vector<std::string> parts;
  if (!falling.empty()) parts.push_back(fmt::format("falls like {}{}", powers(falling), of_all(falling)));
  if (!flat.empty()) parts.push_back("does not fall" + of_all(flat));
  if (!open.empty()) parts.push_back("may or may not fall" + of_all(open));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string verdict_tally(const Plan& plan, const std::vector<Verdict>& verdicts, std::size_t estimator) {
  std::vector<Verdict> own;
  std::copy_if(verdicts.begin(), verdicts.end(), std::back_inserter(own),
               [estimator](const Verdict& verdict) { return verdict.estimator == estimator; });
  return own.empty() ? "-" : tally_text(plan, own);
}

/// What identifiability predicts for the total; "-" where it predicts nothing.
std::string predicted_total(const Predictions& predictions, std::size_t estimator) {
  for (const Prediction& prediction : predictions.all) {
    if (prediction.estimator != estimator) continue;
    for (const PredictedExponent& predicted : prediction.exponents) {
      if (predicted.quantity == Quantity::total) return claim_text(predicted);
    }
  }
  return "-";
}

/// The exponent of the pointwise modulus of the total at the smallest losses.
std::string modulus_cell(const std::vector<EstimatorModuli>& moduli, std::size_t estimator) {
  const Modulus* modulus = moduli.empty() ? nullptr : moduli[estimator].find(Quantity::total, false);
  if (modulus == nullptr) return "-";
  const ModulusRate rate = rate_of(*modulus);
  return is_undefined(rate) ? "none" : fixed(rate.exponent, 3);
}

std::string loss_sentence(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  const RateLookup lookup(rates);
  std::string text;
  for (const Group& group : groups(plan)) {
    std::vector<const Rate*> measured;
    for (const std::size_t estimator : group.estimators) {
      const Rate* rate = lookup.find(estimator, Quantity::total, Alignment::aligned, main_statistic(plan));
      if (rate != nullptr && std::isfinite(rate->low) && std::isfinite(rate->high)) measured.push_back(rate);
    }
    if (measured.empty()) continue;
    text += fmt::format("{}{}{} {}", text.empty() ? "" : "; ",
                        group.under.empty() ? "" : fmt::format("under {} ", markdown_text(group.under)),
                        text.empty() ? "the loss" : "it", behaviour(measured));
  }
  return text.empty() ? "" : capitalised(text) + ".\n";
}

std::string risk_sentence(const Plan& plan, const std::vector<HeldOutRisk>& risks,
                          const std::vector<BaselineRisk>& baselines) {
  const auto largest = std::max_element(risks.begin(), risks.end(),
                                        [](const HeldOutRisk& a, const HeldOutRisk& b) { return a.n < b.n; });
  if (largest == risks.end()) return "";
  const auto best = std::find_if(risks.begin(), risks.end(), [&](const HeldOutRisk& risk) {
    return risk.n == largest->n && risk.estimator == largest->best && std::isfinite(risk.mean);
  });
  if (best == risks.end()) return "";
  std::size_t others = 0, open = 0;
  for (const HeldOutRisk& risk : risks) {
    if (risk.n != best->n || risk.estimator == best->estimator || risk.best != best->estimator) continue;
    ++others;
    open += risk.to_best.low > 0 ? 0 : 1;  // or there is no interval
  }
  const std::string rest =
      others == 0   ? ""
      : others == 1 ? fmt::format("; that of the other is {} it", open == 0 ? "above" : "not distinguished from")
      : open == 0   ? fmt::format("; those of the {} others are above it", others)
                    : fmt::format("; of the {} others {} not distinguished from it", others,
                                open == 1 ? "1 is" : fmt::format("{} are", open));
  // A mixture that a simple model is better than is no answer by itself.
  std::string lower;
  for (const BaselineRisk& risk : baselines) {
    if (risk.n != best->n || risk.best != best->estimator || !(risk.to_best.mean < 0)) continue;
    lower += fmt::format(" The {} {} {}, {}.", name(risk.model), risk.model == Baseline::nearest ? "have" : "has",
                         rounded(risk.mean), risk.to_best.high < 0 ? "below it" : "not distinguished from it");
  }
  return fmt::format("With {} training rows the least held-out risk, {}, is that of {}{}.{}\n", best->n,
                     rounded(best->mean), markdown_text(describe(plan.estimators[best->estimator])), rest, lower);
}

}  // namespace

std::string answer_sentence(const Plan& plan, const std::vector<Row>& rows, const Findings& findings) {
  return has_tables(plan)
             ? risk_sentence(plan, held_out_risks(plan, rows), baseline_risks(plan, rows, findings.baselines))
             : loss_sentence(plan, findings.rates);
}

std::string answer_list(const Plan& plan, const std::vector<Verdict>& verdicts) {
  constexpr std::size_t most_claims = 6;
  std::string text;
  std::size_t shown = 0, further = 0;
  for (std::size_t e = 0; e < plan.expectations.size(); ++e) {
    std::vector<const Verdict*> own;
    for (const Verdict& verdict : verdicts) {
      if (verdict.expectation == e) own.push_back(&verdict);
    }
    if (own.empty()) continue;
    if (++shown > most_claims) {
      ++further;
      continue;
    }
    const Expectation& expectation = plan.expectations[e];
    std::string outcomes_text;
    for (const Outcome outcome : outcomes) {
      std::vector<const Verdict*> such;
      std::copy_if(own.begin(), own.end(), std::back_inserter(such),
                   [outcome](const Verdict* verdict) { return verdict->outcome == outcome; });
      if (such.empty()) continue;
      outcomes_text += fmt::format("{}**{}** for {} of {}", outcomes_text.empty() ? "" : "; ",
                                   verdict_text(expectation, outcome), such.size(), own.size());
      // A few are shown with their numbers, so that a claim of few estimators needs no table.
      constexpr std::size_t most_shown = 3;
      const bool all_shown = such.size() <= most_shown;
      std::vector<std::string> numbers;
      for (const Verdict* verdict : all_shown ? such : std::vector{such.front()}) {
        numbers.push_back(fmt::format("{}: {}", markdown_text(describe(plan.estimators[verdict->estimator])),
                                      verdict_cell(expectation, *verdict)));
      }
      outcomes_text += fmt::format(" ({}{})", all_shown ? "" : "such as ", fmt::join(numbers, "; "));
    }
    text += fmt::format("- {}, {}: {}.\n", quantity_text(expectation.of, expectation.alignment),
                        markdown_text(describe(expectation)), outcomes_text);
  }
  if (further > 0) text += fmt::format("- {} below.\n", counted(static_cast<long long>(further), "more claim"));
  return text;
}

std::string summary_table(const Plan& plan, const Findings& findings, const Predictions& predictions) {
  const RateLookup lookup(findings.rates);
  const bool excess = plan.losses.excess_risk, moduli = plan.modulus.has_value();
  const bool predicted = std::any_of(predictions.all.begin(), predictions.all.end(),
                                     [](const Prediction& prediction) { return !prediction.exponents.empty(); });
  Cells columns{fmt::format("aligned total [{}]", confidence_text(plan))};
  if (excess) columns.emplace_back("excess risk");
  if (moduli) columns.emplace_back("modulus of the total");
  if (predicted) columns.emplace_back("predicted total");
  if (!findings.verdicts.empty()) columns.emplace_back("verdicts");
  EstimatorTable table(plan, columns);
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    Cells cells{measured_cell(lookup.find(i, Quantity::total, Alignment::aligned, main_statistic(plan)))};
    if (excess) {
      cells.push_back(measured_cell(lookup.find(i, Quantity::excess_risk, Alignment::raw, main_statistic(plan))));
    }
    if (moduli) cells.push_back(modulus_cell(findings.moduli, i));
    if (predicted) cells.push_back(predicted_total(predictions, i));
    if (!findings.verdicts.empty()) cells.push_back(verdict_tally(plan, findings.verdicts, i));
    table.add(i, cells);
  }
  return table.text();
}

}  // namespace moerate
