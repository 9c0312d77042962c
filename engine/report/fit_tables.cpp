#include "engine/report/fit_tables.h"

#include "engine/base/quantile.h"
#include "engine/base/words.h"
#include "engine/findings/cells.h"
#include "engine/findings/start_scores.h"
#include "engine/findings/truth_slopes.h"
#include "engine/report/markdown.h"
#include "engine/run/plan_rates.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {
namespace {

std::string count(Index number) {
  return fmt::format("{}", number);
}

bool is_over_specified(const Estimator& estimator) {
  return estimator.k > estimator.dataset.truth.atoms();
}

std::string text_of(const EstimatorTable& table, std::size_t text_columns = 0) {
  return table.empty() ? "" : table.text(text_columns);
}

/// The estimator whose labels are those of `estimator` but for `axis`, where it has `label`; the size of the plan
/// without one.
std::size_t with_label(const Plan& plan, const Estimator& estimator, const std::string& axis,
                       const std::string& label) {
  auto wanted = estimator.labels;
  for (auto& [name, value] : wanted) {
    if (name == axis) value = label;
  }
  const auto found = std::find_if(plan.estimators.begin(), plan.estimators.end(),
                                  [&wanted](const Estimator& other) { return other.labels == wanted; });
  return static_cast<std::size_t>(found - plan.estimators.begin());
}

std::string first_label(const Plan& plan, const std::string& axis) {
  for (const auto& [name, label] : plan.estimators.front().labels) {
    if (name == axis) return label;
  }
  return {};
}

}  // namespace

std::string surplus_table(const Plan& plan, const std::vector<Row>& rows) {
  EstimatorTable table(plan, {"fits", "vanished", "an empty cell", "split"});
  for (const SurplusSummary& summary : summarise_surplus(plan, rows)) {
    table.add(summary.estimator,
              {count(summary.fits), count(summary.vanished), count(summary.empty), count(summary.split)});
  }
  return text_of(table);
}

std::string cell_table(const Plan& plan, const std::vector<Row>& rows) {
  EstimatorTable table(plan, {"n", "true atom", "empty", "alone", "shared", "mean mass error", "router, alone",
                              "expert, alone", "router, shared", "expert, shared"});
  for (const CellSummary& cell : summarise_cells(plan, rows)) {
    const Estimator& estimator = plan.estimators[cell.estimator];
    if (!is_over_specified(estimator) || cell.n != estimator.sizes.back()) continue;
    table.add(cell.estimator, {count(cell.n), count(cell.cell + 1), count(cell.empty), count(cell.alone),
                               count(cell.shared), rounded(cell.mean_mass_error), rounded(cell.router_alone),
                               rounded(cell.expert_alone), rounded(cell.router_shared), rounded(cell.expert_shared)});
  }
  return text_of(table);
}

std::string start_table(const Plan& plan, const std::vector<Row>& rows) {
  EstimatorTable table(plan, {"start", "runs", "failed", "reached the lowest", "share", "median miss", "largest miss"});
  for (const StartScore& score : score_starts(plan, rows)) {
    const double share = static_cast<double>(score.reached) / static_cast<double>(score.runs);
    table.add(score.estimator,
              {markdown_text(score.start), count(score.runs), count(score.failed), count(score.reached),
               fixed(share, 2), rounded(score.median_miss), rounded(score.largest_miss)});
  }
  return text_of(table, 1);
}

std::string agreement_table(const Plan& plan, const std::vector<Row>& rows) {
  EstimatorTable table(plan, {"beside", "fits", "aligned total within 1%", "median ratio", "points elsewhere"});
  for (const StartAgreement& each : compare_starts(plan, rows)) {
    table.add(each.estimator, {markdown_text(describe(plan.estimators[each.beside].fit.start)), count(each.fits),
                               count(each.agree), rounded(each.median_ratio), count(each.elsewhere)});
  }
  return text_of(table, 1);
}

std::string shared_parameter_table(const Plan& plan, const std::vector<Row>& rows) {
  EstimatorTable table(plan, {"parameter", "n", "fits", "truth", "median", "5% to 95%"});
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const Estimator& estimator = plan.estimators[e];
    const auto parameters = make(routers(), estimator.model.router).shared;
    const Vector& truth = estimator.dataset.truth.shared;
    const bool same_router = estimator.model.router == estimator.dataset.model.router;
    for (std::size_t s = 0; s < parameters.size(); ++s) {
      const auto at = static_cast<Index>(s);
      std::vector<double> values;
      for (const Row& row : rows) {
        const bool counts = row.estimator == e && row.n == estimator.sizes.back() &&
                            row.fit.termination != Termination::failed && row.fit.estimate.shared.size() > at;
        if (counts) values.push_back(row.fit.estimate.shared(at));
      }
      if (values.empty()) continue;
      std::sort(values.begin(), values.end());
      table.add(e, {markdown_text(parameters[s].name), count(estimator.sizes.back()),
                    count(static_cast<Index>(values.size())), same_router ? rounded(truth(at)) : "-",
                    rounded(quantile(values, 0.5)),
                    fmt::format("{} to {}", rounded(quantile(values, 0.05)), rounded(quantile(values, 0.95)))});
    }
  }
  return text_of(table, 1);
}

std::string truth_table(const Plan& plan, const std::vector<Row>& rows) {
  EstimatorTable table(plan, {"quantity", "truths", "median exponent", "5% to 95%", "deviation", "expected by noise"});
  for (const TruthSlopes& slopes : slopes_by_truth(plan, rows)) {
    table.add(slopes.estimator,
              {quantity_text(slopes.quantity, Alignment::aligned), count(static_cast<Index>(slopes.slopes.size())),
               fixed(slopes.median, 3), fmt::format("{} to {}", fixed(slopes.low, 3), fixed(slopes.high, 3)),
               fixed(slopes.deviation, 3), fixed(slopes.expected_deviation, 3)});
  }
  return text_of(table, 1);
}

std::string settings_table(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  const RateLookup lookup(rates);
  EstimatorTable table(plan, {"exponent", "beside", "difference", "in half-widths"});
  for (const std::string& axis : plan.settings_axes) {
    const std::string base = first_label(plan, axis);
    for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
      const std::size_t beside = with_label(plan, plan.estimators[i], axis, base);
      if (beside == plan.estimators.size()) continue;
      const Rate* rate = lookup.find(i, Quantity::total, Alignment::aligned, main_statistic(plan));
      const Rate* other = lookup.find(beside, Quantity::total, Alignment::aligned, main_statistic(plan));
      if (rate == nullptr || other == nullptr) continue;
      const double difference = rate->exponent - other->exponent;
      const double joint = std::hypot(rate->half_width, other->half_width);
      table.add(i, {measured_cell(rate), beside == i ? "-" : fixed(other->exponent, 3),
                    beside == i ? "-" : fixed(difference, 3), beside == i ? "-" : fixed(difference / joint, 2)});
    }
  }
  return text_of(table);
}

}  // namespace moerate
