#include "engine/report/outlier_table.h"

#include "engine/base/shell.h"
#include "engine/base/words.h"
#include "engine/report/markdown.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace moerate {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A fit, and how many times the median its loss is; infinite where it failed.
struct Outlier {
  const Row* row;
  double loss, times;
};

double loss_of(const Plan& plan, const Row& row) {
  if (row.fit.termination == Termination::failed) return absent;
  return has_tables(plan) ? row.loss.held_out_risk : row.loss.aligned[static_cast<std::size_t>(Quantity::total)];
}

std::vector<Outlier> outliers(const Plan& plan, const std::vector<Row>& rows) {
  std::map<std::pair<std::size_t, Index>, std::vector<double>> losses;
  for (const Row& row : rows) {
    if (const double loss = loss_of(plan, row); std::isfinite(loss)) losses[{row.estimator, row.n}].push_back(loss);
  }
  std::map<std::pair<std::size_t, Index>, double> medians;
  for (auto& [at, values] : losses) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    medians[at] = *middle;
  }
  const double far = has_tables(plan) ? far_risk : far_loss;
  std::vector<Outlier> found;
  for (const Row& row : rows) {
    const double loss = loss_of(plan, row), median = medians[{row.estimator, row.n}];
    const double times = std::isnan(loss) ? infinity : median > 0 ? loss / median : 0;
    if (times >= far) found.push_back({&row, loss, times});
  }
  std::stable_sort(found.begin(), found.end(), [](const Outlier& a, const Outlier& b) { return a.times > b.times; });
  return found;
}

std::string replay_command(const Plan& plan, const Row& row) {
  const Estimator& estimator = plan.estimators[row.estimator];
  return fmt::format("moerate replay {}.yaml{} --n {} --replication {}", plan.study,
                     estimator.labels.empty() ? "" : " --where " + shell_word(describe(estimator)), row.n,
                     row.replication);
}

}  // namespace

std::string outlier_table(const Plan& plan, const std::vector<Row>& rows) {
  const std::vector<Outlier> found = outliers(plan, rows);
  EstimatorTable table(plan, {"n", "replication", "loss", "times the median", "ended", "the same fit again"});
  for (std::size_t i = 0; i < std::min(found.size(), most_outliers); ++i) {
    const auto& [row, loss, times] = found[i];
    table.add(row->estimator, {fmt::format("{}", row->n), fmt::format("{}", row->replication), rounded(loss),
                               std::isinf(times) ? "-" : rounded(times), std::string(name(row->fit.termination)),
                               fmt::format("`{}`", replay_command(plan, *row))});
  }
  if (table.empty()) return {};
  if (found.size() <= most_outliers) return table.text();
  return table.text() + fmt::format("\nThe {} farthest of {}.\n", most_outliers, found.size());
}

}  // namespace moerate
