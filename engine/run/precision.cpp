#include "engine/run/precision.h"

#include "engine/run/execute.h"
#include "engine/run/plan_rates.h"

#include <algorithm>

namespace moerate {

namespace {

bool has_until(const Estimator& estimator) {
  return estimator.until.has_value();
}

/// The rows of the first `replications` of an estimator.
std::vector<Row> first_rows(const std::vector<Row>& rows, std::size_t estimator, Index replications) {
  std::vector<Row> first;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(first),
               [&](const Row& row) { return row.estimator == estimator && row.replication < replications; });
  return first;
}

/// How many replications an estimator with `until` asks for after these rows.
Index asked_for(const Plan& plan, const std::vector<Row>& rows, std::size_t e) {
  const Estimator& estimator = plan.estimators[e];
  const Precision& until = *estimator.until;
  Index replications = next_look(0, until.at_most);
  while (replications < until.at_most) {
    const std::vector<Row> first = first_rows(rows, e, replications);
    if (first.size() < estimator.sizes.size() * static_cast<std::size_t>(replications)) break;
    if (is_reached(awaited_rate(plan, first, e), until)) break;
    replications = next_look(replications, until.at_most);
  }
  return replications;
}

}  // namespace

Index next_look(Index replications, Index at_most) {
  const Index more = replications < first_look ? first_look : (replications * 5 / 4 + 9) / 10 * 10;
  return std::min(more, at_most);
}

bool is_reached(const Rate& rate, const Precision& precision) {
  const bool enough = std::all_of(rate.points.begin(), rate.points.end(),
                                  [](const RatePoint& point) { return point.count >= fewest_losses; });
  return enough && rate.interval_undefined.empty() && rate.half_width > 0 && rate.half_width <= precision.half_width;
}

Rate awaited_rate(const Plan& plan, const std::vector<Row>& rows, std::size_t estimator) {
  const Quantity of = plan.estimators[estimator].until->of;
  return rate_of(plan, rows, estimator, of, is_risk(of) ? Alignment::raw : Alignment::aligned, main_statistic(plan));
}

Plan with_needed_replications(const Plan& plan, Store& store) {
  if (std::none_of(plan.estimators.begin(), plan.estimators.end(), has_until)) return plan;
  Plan result = plan;
  const std::vector<Row> rows = collect(largest(plan), store).rows;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    if (has_until(plan.estimators[e])) result.estimators[e].replications = asked_for(plan, rows, e);
  }
  return result;
}

Plan largest(Plan plan) {
  for (Estimator& estimator : plan.estimators) {
    if (estimator.until) estimator.replications = estimator.until->at_most;
  }
  return plan;
}

}  // namespace moerate
