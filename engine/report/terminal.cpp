#include "engine/report/terminal.h"

#include "engine/base/words.h"
#include "engine/report/words.h"
#include "engine/run/plan_rates.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace moerate {
namespace {

/// Why there is nothing to judge, or nothing.
std::string undefined_text(const Expectation& expectation, const Verdict& verdict) {
  if (verdict.difference) return verdict.difference->undefined;
  if (expectation.claim == Claim::law) return verdict.laws == nullptr ? "" : verdict.laws->laws.undefined;
  return verdict.rate == nullptr ? "" : verdict.rate->rate.interval_undefined;
}

std::string risks_without_claims(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  const RateLookup lookup(rates);
  std::vector<std::vector<std::string>> lines{{"estimator", "n", "held-out risk"}};
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    const auto* rate = lookup.find(i, Quantity::held_out_risk, Alignment::raw, main_statistic(plan));
    if (rate == nullptr || rate->points.empty()) continue;
    const RatePoint& last = rate->points.back();
    lines.push_back({describe(plan.estimators[i]), fmt::format("{}", last.n), rounded(last.value)});
  }
  return aligned_columns(lines) + "\nThe study states no expectation.\n";
}

std::string exponents_without_claims(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  const RateLookup lookup(rates);
  std::vector<std::vector<std::string>> lines{{"estimator", "quantity", "exponent"}};
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    for (const auto quantity : {Quantity::total, Quantity::excess_risk}) {
      const auto* rate = lookup.find(i, quantity, Alignment::aligned, main_statistic(plan));
      if (rate == nullptr) continue;
      lines.push_back({describe(plan.estimators[i]),
                       fmt::format("{}, {}", quantity_text(quantity, Alignment::aligned), name(main_statistic(plan))),
                       exponent_text(*rate)});
    }
  }
  return aligned_columns(lines) + "\nThe study states no expectation.\n";
}

}  // namespace

std::string aligned_columns(const std::vector<std::vector<std::string>>& lines) {
  std::vector<std::size_t> widths;
  for (const auto& line : lines) {
    widths.resize(std::max(widths.size(), line.size()), 0);
    for (std::size_t c = 0; c < line.size(); ++c) widths[c] = std::max(widths[c], width(line[c]));
  }
  std::string text;
  for (const auto& line : lines) {
    std::string padding;
    for (std::size_t c = 0; c < line.size(); ++c) {
      if (!line[c].empty()) text += padding + line[c];
      padding = (line[c].empty() ? padding : std::string()) + std::string(widths[c] + 2 - width(line[c]), ' ');
    }
    text += '\n';
  }
  return text;
}

std::string terminal_summary(const Plan& plan, const std::vector<EstimatorRate>& rates,
                             const std::vector<Verdict>& verdicts) {
  if (verdicts.empty() && has_tables(plan)) return risks_without_claims(plan, rates);
  if (verdicts.empty()) return exponents_without_claims(plan, rates);
  std::vector<std::vector<std::string>> lines{{"estimator", "quantity", "claim", measured_title(plan), "verdict"}};
  for (const auto& verdict : verdicts) {
    const auto& expectation = plan.expectations[verdict.expectation];
    lines.push_back(
        {describe(plan.estimators[verdict.estimator]),
         fmt::format("{}, {}", quantity_text(expectation.of, expectation.alignment), judged_by(expectation)),
         describe(expectation), measured_text(expectation, verdict),
         verdict_text(expectation, verdict.outcome) + qualified_text(verdict)});
  }
  const std::string chance = chance_text(plan, verdicts);
  return fmt::format("{}\n{}: {}\n{}{}", aligned_columns(lines),
                     counted(static_cast<long long>(verdicts.size()), "verdict"), tally_text(plan, verdicts), chance,
                     chance.empty() ? "" : "\n");
}

nlohmann::ordered_json json_number(double value) {
  return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json(nullptr);
}

nlohmann::ordered_json verdicts_json(const Plan& plan, const std::vector<Verdict>& verdicts) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& verdict : verdicts) {
    const auto& expectation = plan.expectations[verdict.expectation];
    const Rate none;
    const Rate& rate = verdict.rate == nullptr ? none : verdict.rate->rate;
    const auto alignment = is_risk(expectation.of) ? Alignment::raw : expectation.alignment;
    nlohmann::ordered_json estimator = nlohmann::ordered_json::object();
    for (const auto& [axis, value] : plan.estimators[verdict.estimator].labels) estimator[axis] = value;
    list.push_back({{"estimator", estimator},
                    {"quantity", name(expectation.of)},
                    {"alignment", name(alignment)},
                    {"statistic", judged_by(expectation)},
                    {"claim", describe(expectation)},
                    {"exponent", json_number(rate.exponent)},
                    {"low", json_number(rate.low)},
                    {"high", json_number(rate.high)},
                    {"measured", measured_text(expectation, verdict)},
                    {"verdict", verdict_text(expectation, verdict.outcome)},
                    {"qualified_by", verdict.qualified_by},
                    {"known_fails", expectation.known_fails},
                    {"undefined", undefined_text(expectation, verdict)},
                    {"source", expectation.source},
                    {"because", expectation.because}});
    if (!verdict.difference) continue;
    auto& json = list.back();
    json["difference"] = json_number(verdict.difference->mean);
    json["low"] = json_number(verdict.difference->low);
    json["high"] = json_number(verdict.difference->high);
    json["pairs"] = verdict.difference->pairs;
  }
  return list;
}

}  // namespace moerate
