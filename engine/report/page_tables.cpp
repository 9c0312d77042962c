#include "engine/report/page_tables.h"

#include "engine/base/words.h"
#include "engine/report/counts.h"
#include "engine/report/markdown.h"
#include "engine/report/tables.h"
#include "engine/report/warnings.h"
#include "engine/report/words.h"
#include "engine/run/plan_rates.h"
#include "engine/run/precision.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <set>

namespace moerate {
namespace {

std::string count(Index number) {
  return fmt::format("{}", number);
}

std::string interval_text(const Plan& plan, const Rate& rate) {
  if (std::isnan(rate.exponent)) return markdown_text(rate.undefined);
  if (std::isnan(rate.low)) return "none: " + markdown_text(rate.interval_undefined);
  const bool own = rate.confidence != plan.rates.confidence;  // judged together with others
  return fmt::format("[{}, {}]{}", fixed(rate.low, 3), fixed(rate.high, 3),
                     own ? fmt::format(" at {:.4g}%", 100 * rate.confidence) : "");
}

}  // namespace

std::string verdict_table(const Plan& plan, const std::vector<Verdict>& verdicts) {
  if (verdicts.empty()) return "The study states no expectation.\n";
  EstimatorTable table(
      plan, {"quantity", "theory or claim",
             has_tables(plan) ? measured_title(plan) : "measured " + measured_title(plan), "verdict", "source"});
  std::string reasons;
  std::set<std::size_t> explained;
  for (const auto& verdict : verdicts) {
    const auto& expectation = plan.expectations[verdict.expectation];
    table.add(
        verdict.estimator,
        {fmt::format("{}, {}", quantity_text(expectation.of, expectation.alignment), judged_by(expectation)),
         markdown_text(describe(expectation)), verdict_cell(expectation, verdict),
         fmt::format("**{}**{}", verdict_text(expectation, verdict.outcome), markdown_text(qualified_text(verdict))),
         markdown_text(expectation.source)});
    if (expectation.known_fails && explained.insert(verdict.expectation).second) {
      reasons +=
          fmt::format("- {}, {}: known to fail, because {}\n", quantity_text(expectation.of, expectation.alignment),
                      markdown_text(describe(expectation)), markdown_text(expectation.because));
    }
  }
  const std::string chance = chance_text(plan, verdicts);
  return fmt::format("{}\n{}: {}.\n{}{}{}{}{}", table.text(5),
                     counted(static_cast<long long>(verdicts.size()), "verdict"), tally_text(plan, verdicts),
                     chance.empty() ? "" : "\n", chance, chance.empty() ? "" : "\n", reasons.empty() ? "" : "\n",
                     reasons);
}

std::string exponent_tables(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  struct Measured {
    Quantity quantity;
    Alignment alignment;
  };
  constexpr std::array order{
      Measured{Quantity::total, Alignment::aligned},     Measured{Quantity::total, Alignment::raw},
      Measured{Quantity::excess_risk, Alignment::raw},   Measured{Quantity::direction, Alignment::aligned},
      Measured{Quantity::gate_mass, Alignment::aligned}, Measured{Quantity::router, Alignment::aligned},
      Measured{Quantity::expert, Alignment::aligned},    Measured{Quantity::norm, Alignment::aligned},
      Measured{Quantity::single, Alignment::aligned},    Measured{Quantity::shared, Alignment::aligned}};
  const RateLookup lookup(rates);
  std::string text;
  for (const auto& [quantity, alignment] : order) {
    EstimatorTable table(plan, {"exponent", fmt::format("{}% interval", rounded(100 * plan.rates.confidence)),
                                "half-width", "constant", "replications", "for ± 0.03"});
    for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
      const auto* rate = lookup.find(i, quantity, alignment, main_statistic(plan));
      if (rate == nullptr) continue;
      table.add(i, {fixed(rate->exponent, 3), interval_text(plan, *rate), fixed(rate->half_width, 3),
                    rounded(std::exp(rate->intercept)), count(fewest_replications(*rate)),
                    rate->replications_for_003 > 0 ? count(rate->replications_for_003) : "-"});
    }
    if (!table.empty())
      text += fmt::format("{}### {}\n\n{}", text.empty() ? "" : "\n", capitalised(quantity_text(quantity, alignment)),
                          table.text());
  }
  return text;
}

std::string statistic_table(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  const RateLookup lookup(rates);
  Cells columns;
  for (const auto statistic : plan.rates.statistics) columns.emplace_back(name(statistic));
  EstimatorTable table(plan, columns);
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    Cells cells;
    for (const auto statistic : plan.rates.statistics) {
      const auto* rate = lookup.find(i, Quantity::total, Alignment::aligned, statistic);
      cells.push_back(measured_cell(rate));
    }
    table.add(i, cells);
  }
  return table.text();
}

std::string precision_table(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  const RateLookup lookup(rates);
  EstimatorTable table(plan,
                       {"exponent of", "half-width asked", "half-width", "replications used", "at most", "reached"});
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    const auto& estimator = plan.estimators[i];
    if (!estimator.until) continue;
    const auto& until = *estimator.until;
    const auto* rate = lookup.find(i, until.of, Alignment::aligned, main_statistic(plan));
    table.add(i, {fmt::format("{}, {}", quantity_text(until.of, Alignment::aligned), name(main_statistic(plan))),
                  fmt::format("{}", until.half_width), rate == nullptr ? "-" : fixed(rate->half_width, 3),
                  count(estimator.replications), count(until.at_most),
                  rate != nullptr && is_reached(*rate, until) ? "yes" : "no"});
  }
  return table.empty() ? "" : table.text(1);
}

std::string count_table(const Plan& plan, const std::vector<Row>& rows, const std::vector<EstimatorRate>& rates) {
  const RateLookup lookup(rates);
  const auto counts = count_fits(plan, rows);
  Cells columns{"planned", "missing"};
  for (const auto termination : terminations) columns.emplace_back(name(termination));
  columns.emplace_back("at a bound");
  if (!has_tables(plan)) columns.emplace_back("above the truth");
  columns.emplace_back("median evaluations, all starts");
  if (!has_tables(plan)) columns.emplace_back("exponent, failed at worst");
  EstimatorTable table(plan, columns);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    Cells cells{count(counts[i].planned), count(counts[i].missing)};
    for (const auto termination : terminations) cells.push_back(count(counts[i][termination]));
    const auto* rate = lookup.find(i, Quantity::total, Alignment::aligned, main_statistic(plan));
    cells.push_back(count(counts[i].at_bound));
    if (!has_tables(plan)) {
      cells.push_back(misspecified(plan.estimators[i]) ? "-" : count(counts[i].above_truth));
    }
    cells.push_back(rounded(counts[i].median_evaluations));
    if (!has_tables(plan)) cells.push_back(rate == nullptr ? "-" : fixed(rate->exponent_failed_worst, 3));
    table.add(i, cells);
  }
  return table.text();
}

std::string local_slope_table(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  const RateLookup lookup(rates);
  std::set<Index> sizes;
  for (const auto& estimator : plan.estimators) {
    for (std::size_t i = 1; i < estimator.sizes.size(); ++i) sizes.insert(estimator.sizes[i]);
  }
  if (sizes.empty()) return {};
  Cells columns;
  for (const Index n : sizes) columns.push_back(fmt::format("to n = {}", n));
  EstimatorTable table(plan, columns);
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    const auto* rate = lookup.find(i, Quantity::total, Alignment::aligned, main_statistic(plan));
    if (rate == nullptr) continue;
    Cells cells;
    for (const Index n : sizes) {
      const auto at = std::find_if(rate->points.begin(), rate->points.end(), [n](const auto& p) { return p.n == n; });
      cells.push_back(at == rate->points.end() ? "-" : fixed(at->local_slope, 2));
    }
    table.add(i, cells);
  }
  return table.text();
}

}  // namespace moerate
