#include "engine/report/outlier_table.h"

#include "engine/base/shell.h"
#include "engine/base/words.h"
#include "engine/report/markdown.h"
#include "engine/report/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace moerate {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A fit, and how many times the median a quantity of it is; infinite where it failed.
struct Outlier {
  const Row* row;
  Quantity quantity;
  double value, times;
};

double value_of(const Row& row, Quantity quantity) {
  if (row.fit.termination == Termination::failed) return absent;
  if (quantity == Quantity::held_out_risk) return row.loss.held_out_risk;
  if (quantity == Quantity::excess_risk) return row.loss.excess_risk;
  return row.loss.aligned[static_cast<std::size_t>(quantity)];
}

using Place = std::pair<std::size_t, Index>;  ///< estimator and n

std::map<Place, double> medians_of(const std::vector<Row>& rows, Quantity quantity) {
  std::map<Place, std::vector<double>> all;
  for (const Row& row : rows) {
    const double value = value_of(row, quantity);
    if (std::isfinite(value)) all[{row.estimator, row.n}].push_back(value);
  }
  std::map<Place, double> medians;
  for (auto& [at, values] : all) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    medians[at] = *middle;
  }
  return medians;
}

/// The fits that are far out, each by the quantity in which it is the farthest.
std::vector<Outlier> outliers(const Plan& plan, const std::vector<Row>& rows) {
  const double far = has_tables(plan) ? far_risk : far_loss;
  std::map<const Row*, Outlier> found;
  for (const Quantity quantity : outlying_quantities(plan)) {
    const std::map<Place, double> medians = medians_of(rows, quantity);
    for (const Row& row : rows) {
      const bool failed = row.fit.termination == Termination::failed;
      const auto median = medians.find({row.estimator, row.n});
      const double value = value_of(row, quantity);
      double times = failed ? infinity : 0;
      if (!failed && median != medians.end() && median->second > 0) times = value / median->second;
      if (!(times >= far)) continue;
      const auto known = found.find(&row);
      if (known == found.end() || known->second.times < times) found[&row] = {&row, quantity, value, times};
    }
  }
  std::vector<Outlier> all;
  for (const Row& row : rows) {
    if (const auto outlier = found.find(&row); outlier != found.end()) all.push_back(outlier->second);
  }
  std::stable_sort(all.begin(), all.end(), [](const Outlier& a, const Outlier& b) { return a.times > b.times; });
  return all;
}

std::string replay_command(const Plan& plan, const Row& row) {
  const Estimator& estimator = plan.estimators[row.estimator];
  return fmt::format("moerate replay {}.yaml{} --n {} --replication {}", plan.study,
                     estimator.labels.empty() ? "" : " --where " + shell_word(describe(estimator)), row.n,
                     row.replication);
}

}  // namespace

std::vector<Quantity> outlying_quantities(const Plan& plan) {
  if (has_tables(plan)) return {Quantity::held_out_risk};
  std::vector<Quantity> all{Quantity::total};
  if (plan.losses.excess_risk) all.push_back(Quantity::excess_risk);
  for (const Expectation& expectation : plan.expectations) {
    const bool is_known = std::find(all.begin(), all.end(), expectation.of) != all.end();
    if (!is_known && expectation.basis == Basis::fits) all.push_back(expectation.of);
  }
  return all;
}

std::string outlier_table(const Plan& plan, const std::vector<Row>& rows) {
  const std::vector<Outlier> found = outliers(plan, rows);
  EstimatorTable table(plan,
                       {"n", "replication", "quantity", "value", "times the median", "ended", "the same fit again"});
  for (std::size_t i = 0; i < std::min(found.size(), most_outliers); ++i) {
    const auto& [row, quantity, value, times] = found[i];
    const bool failed = std::isinf(times);
    table.add(row->estimator, {fmt::format("{}", row->n), fmt::format("{}", row->replication),
                               failed ? "-" : quantity_text(quantity, Alignment::aligned), rounded(value),
                               failed ? "-" : rounded(times), std::string(name(row->fit.termination)),
                               fmt::format("`{}`", replay_command(plan, *row))});
  }
  if (table.empty()) return {};
  if (found.size() <= most_outliers) return table.text();
  return table.text() + fmt::format("\nThe {} farthest of {}.\n", most_outliers, found.size());
}

}  // namespace moerate
