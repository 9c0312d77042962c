#include "engine/stage/summary.h"

#include "engine/rate/simultaneous.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>

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

bool none_has_it(const std::vector<Replications>& sizes) {
  return std::all_of(sizes.begin(), sizes.end(), [](const Replications& at) { return at.losses.empty(); });
}

bool all_failed(const std::vector<const Row*>& rows) {
  const auto failed = [](const Row* row) { return row->fit.termination == Termination::failed; };
  return !rows.empty() && std::all_of(rows.begin(), rows.end(), failed);
}

/// What names the random stream of a rate: its content, neither its place in the plan nor the order of the axes.
std::string scope_of(Estimator estimator, const EstimatorRate& rate) {
  std::sort(estimator.labels.begin(), estimator.labels.end());
  return fmt::format("{}|{}|{}|{}", describe(estimator), name(rate.quantity), name(rate.alignment),
                     name(rate.statistic));
}

using RateKey = std::tuple<std::size_t, Quantity, Alignment, Statistic>;

/// What the expectations of a plan judge, each once.
std::set<RateKey> judged(const Plan& plan) {
  std::set<RateKey> keys;
  for (const Expectation& expectation : plan.expectations) {
    for (const std::size_t estimator : expectation.estimators) {
      keys.emplace(estimator, expectation.of, expectation.alignment, expectation.statistic);
    }
  }
  return keys;
}

RateSettings settings_of(const Plan& plan, const std::set<RateKey>& family, const RateKey& key) {
  const bool together = plan.rates.simultaneous && family.contains(key);
  return together ? one_of(plan.rates, static_cast<Index>(family.size())) : plan.rates;
}

}  // namespace

Index judged_exponents(const Plan& plan) {
  return static_cast<Index>(judged(plan).size());
}

RateSettings settings_of(const Plan& plan, std::size_t estimator, Quantity quantity, Alignment alignment,
                         Statistic statistic) {
  return settings_of(plan, judged(plan), {estimator, quantity, alignment, statistic});
}

std::vector<EstimatorRate> summarise(const Plan& plan, const std::vector<Row>& rows) {
  std::vector<std::vector<const Row*>> by_estimator(plan.estimators.size());
  for (const Row& row : rows) by_estimator[row.estimator].push_back(&row);

  std::vector<EstimatorRate> rates;
  std::vector<std::vector<Replications>> data;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    for (const Quantity quantity : quantities) {
      for (const Alignment alignment : {Alignment::raw, Alignment::aligned}) {
        if (quantity == Quantity::excess_risk && (alignment == Alignment::aligned || !plan.losses.excess_risk))
          continue;
        const std::vector<Replications> sizes = series(by_estimator[e], quantity, alignment);
        if (none_has_it(sizes) && !all_failed(by_estimator[e])) continue;
        for (const Statistic statistic : plan.rates.statistics) {
          rates.push_back({e, quantity, alignment, statistic, {}});
          data.push_back(sizes);
        }
      }
    }
  }
  const std::set<RateKey> family = judged(plan);
#pragma omp parallel for schedule(dynamic, 1)
  for (std::size_t i = 0; i < rates.size(); ++i) {
    const std::string scope = scope_of(plan.estimators[rates[i].estimator], rates[i]);
    const auto& [e, quantity, alignment, statistic, rate] = rates[i];
    const RateSettings settings = settings_of(plan, family, {e, quantity, alignment, statistic});
    rates[i].rate = estimate_rate(data[i], statistic, settings, plan.seed, scope);
  }
  return rates;
}

Rate rate_of(const Plan& plan, const std::vector<Row>& rows, std::size_t estimator, Quantity quantity,
             Alignment alignment, Statistic statistic) {
  std::vector<const Row*> own;
  for (const Row& row : rows) {
    if (row.estimator == estimator) own.push_back(&row);
  }
  const EstimatorRate named{estimator, quantity, alignment, statistic, {}};
  return estimate_rate(series(own, quantity, alignment), statistic,
                       settings_of(plan, estimator, quantity, alignment, statistic), plan.seed,
                       scope_of(plan.estimators[estimator], named));
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
      if (found == rates.end()) {
        verdicts.push_back({i, estimator, Outcome::undefined, nullptr});
      } else {
        verdicts.push_back({i, estimator, judge(expectation, found->rate), &*found});
      }
    }
  }
  return verdicts;
}

}  // namespace moerate
