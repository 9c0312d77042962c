#include "engine/stage/summary.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace moerate {

namespace {

double loss_value(const Row& row, Quantity quantity, Alignment alignment) {
  if (quantity == Quantity::excess_risk) return row.loss.excess_risk;
  const auto& values = alignment == Alignment::raw ? row.loss.raw : row.loss.aligned;
  return values[static_cast<std::size_t>(quantity)];
}

std::vector<Replications> series(const std::vector<const Row*>& rows, Quantity quantity, Alignment alignment) {
  std::map<Index, Replications> by_size;
  for (const Row* row : rows) {
    Replications& at = by_size.try_emplace(row->n, Replications{row->n, {}, 0}).first->second;
    if (row->fit.termination == Termination::failed) {
      ++at.failed;
    } else if (const double value = loss_value(*row, quantity, alignment); !std::isnan(value)) {
      at.losses.push_back(value);
    }
  }
  std::vector<Replications> sizes;
  for (auto& [n, at] : by_size) sizes.push_back(std::move(at));
  return sizes;
}

}  // namespace

std::vector<EstimatorRate> summarise(const Plan& plan, const std::vector<Row>& rows) {
  std::vector<std::vector<const Row*>> by_estimator(plan.estimators.size());
  for (const Row& row : rows) by_estimator[row.estimator].push_back(&row);

  std::vector<EstimatorRate> rates;
  std::vector<std::vector<Replications>> data;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    for (const Quantity quantity : quantities) {
      for (const Alignment alignment : {Alignment::raw, Alignment::aligned}) {
        if (quantity == Quantity::excess_risk && alignment == Alignment::aligned) continue;
        const std::vector<Replications> sizes = series(by_estimator[e], quantity, alignment);
        const bool any = std::any_of(sizes.begin(), sizes.end(), [](const auto& size) { return !size.losses.empty(); });
        if (!any) continue;
        for (const Statistic statistic : plan.rates.statistics) {
          rates.push_back({e, quantity, alignment, statistic, {}});
          data.push_back(sizes);
        }
      }
    }
  }
#pragma omp parallel for schedule(dynamic, 1)
  for (std::size_t i = 0; i < rates.size(); ++i) {
    EstimatorRate& rate = rates[i];
    const std::string scope = describe(plan.estimators[rate.estimator]) + '|' + std::string(name(rate.quantity)) + '|' +
                              std::string(name(rate.alignment)) + '|' + std::string(name(rate.statistic));
    rate.rate = estimate_rate(data[i], rate.statistic, plan.rates, plan.seed, scope);
  }
  return rates;
}

std::vector<Verdict> judge(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  std::vector<Verdict> verdicts;
  for (std::size_t i = 0; i < plan.expectations.size(); ++i) {
    const Expectation& expectation = plan.expectations[i];
    for (const std::size_t estimator : expectation.estimators) {
      const auto found = std::find_if(rates.begin(), rates.end(), [&](const EstimatorRate& rate) {
        return rate.estimator == estimator && rate.quantity == expectation.of &&
               rate.alignment == expectation.alignment && rate.statistic == expectation.statistic;
      });
      const bool known = found != rates.end();
      verdicts.push_back(
          {i, estimator, known ? judge(expectation, found->rate) : Outcome::undefined, known ? &*found : nullptr});
    }
  }
  return verdicts;
}

}  // namespace moerate
