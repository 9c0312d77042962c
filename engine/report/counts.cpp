#include "engine/report/counts.h"

#include <algorithm>

namespace moerate {
namespace {

double median(std::vector<int> values) {
  if (values.empty()) return absent;
  std::sort(values.begin(), values.end());
  const auto middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : 0.5 * (values[middle - 1] + values[middle]);
}

}  // namespace

std::vector<FitCounts> count_fits(const Plan& plan, const std::vector<Row>& rows) {
  std::vector<FitCounts> counts(plan.estimators.size());
  std::vector<std::vector<int>> evaluations(plan.estimators.size());
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const auto& estimator = plan.estimators[i];
    counts[i].planned = static_cast<Index>(estimator.sizes.size()) * estimator.replications;
    counts[i].missing = counts[i].planned;
  }
  for (const auto& row : rows) {
    auto& count = counts[row.estimator];
    --count.missing;
    ++count.ended[static_cast<std::size_t>(row.fit.termination)];
    if (row.fit.termination == Termination::failed) continue;
    if (row.fit.at_bound > 0) ++count.at_bound;
    if (row.fit.half_sum_of_squares > row.fit.half_sum_of_squares_truth) ++count.above_truth;
    evaluations[row.estimator].push_back(row.fit.evaluations);
  }
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i].median_evaluations = median(std::move(evaluations[i]));
  return counts;
}

FitCounts total(const std::vector<FitCounts>& counts) {
  FitCounts sum;
  for (const auto& count : counts) {
    sum.planned += count.planned;
    sum.missing += count.missing;
    for (std::size_t t = 0; t < sum.ended.size(); ++t) sum.ended[t] += count.ended[t];
    sum.at_bound += count.at_bound;
    sum.above_truth += count.above_truth;
  }
  return sum;
}

}  // namespace moerate
