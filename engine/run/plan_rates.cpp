#include "engine/run/plan_rates.h"

#include "engine/data/table_source.h"
#include "engine/rate/rate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace moerate {

namespace {

std::vector<Replications> series(const std::vector<const Row*>& rows, Quantity quantity, Alignment alignment) {
  std::map<Index, Replications> by_size;
  for (const Row* row : rows) {
    Replications& at = by_size.try_emplace(row->n, Replications{row->n, {}, 0}).first->second;
    if (row->fit.termination == Termination::failed) {
      ++at.failed;
    } else if (const double value = value_of(row->loss, quantity, alignment); !std::isnan(value)) {
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

/// The losses of one quantity of one estimator.
struct Series {
  std::size_t estimator;
  Quantity quantity;
  Alignment alignment;
  std::vector<Replications> sizes;
};

/// Of a table nothing is known but the errors on rows held out, of a truth everything else.
bool is_measured(const Plan& plan, const Estimator& estimator, Quantity quantity) {
  if ((estimator.dataset.table != nullptr) != is_of_table(quantity)) return false;
  if (quantity == Quantity::error_rate) return estimator.dataset.table->classes;
  return quantity != Quantity::excess_risk || plan.losses.excess_risk;
}

/// Those of every estimator, quantity and alignment that some fit has; of an estimator without any fit, all.
std::vector<Series> all_series(const Plan& plan, const std::vector<Row>& rows) {
  std::vector<std::vector<const Row*>> by_estimator(plan.estimators.size());
  for (const Row& row : rows) by_estimator[row.estimator].push_back(&row);
  std::vector<Series> all;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    for (const Quantity quantity : quantities) {
      for (const Alignment alignment : {Alignment::raw, Alignment::aligned}) {
        if (!is_measured(plan, plan.estimators[e], quantity)) continue;
        if (is_risk(quantity) && alignment == Alignment::aligned) continue;
        std::vector<Replications> sizes = series(by_estimator[e], quantity, alignment);
        if (none_has_it(sizes) && !all_failed(by_estimator[e])) continue;
        all.push_back({e, quantity, alignment, std::move(sizes)});
      }
    }
  }
  return all;
}

bool wants_laws(const Plan& plan, const Series& one) {
  if (one.alignment == Alignment::aligned || is_risk(one.quantity)) return true;
  return std::any_of(plan.expectations.begin(), plan.expectations.end(), [&](const Expectation& expectation) {
    return expectation.basis == Basis::fits && expectation.claim == Claim::law && expectation.of == one.quantity &&
           expectation.alignment == one.alignment;
  });
}

/// What names the random stream of a rate: its content, neither its place in the plan nor the order of the axes.
std::string scope_of(Estimator estimator, const EstimatorRate& rate) {
  std::sort(estimator.labels.begin(), estimator.labels.end());
  return fmt::format("{}|{}|{}|{}", describe(estimator), name(rate.quantity), name(rate.alignment),
                     name(rate.statistic));
}

using RateKey = std::tuple<std::size_t, Quantity, Alignment, Statistic>;

/// What the expectations of a plan judge by an interval, each once: laws are judged by AICc, but for the constant.
std::set<RateKey> judged(const Plan& plan) {
  std::set<RateKey> keys;
  for (const Expectation& expectation : plan.expectations) {
    if (expectation.basis != Basis::fits) continue;
    if (expectation.claim == Claim::below) continue;
    if (expectation.claim == Claim::law && !is_flat(law_named(expectation.law))) continue;
    for (const std::size_t estimator : expectation.estimators) {
      keys.emplace(estimator, expectation.of, expectation.alignment, expectation.statistic);
    }
  }
  return keys;
}

RateSettings settings_of(const Plan& plan, const std::set<RateKey>& family, const RateKey& key) {
  const bool together = plan.rates.simultaneous && family.contains(key);
  return together ? sidak_adjusted(plan.rates, judged_together(plan)) : plan.rates;
}

}  // namespace

Index judged_together(const Plan& plan) {
  std::size_t count = judged(plan).size();
  for (const Expectation& expectation : plan.expectations) {
    if (expectation.claim == Claim::below) count += expectation.estimators.size();
  }
  return static_cast<Index>(count);
}

RateSettings settings_of(const Plan& plan, std::size_t estimator, Quantity quantity, Alignment alignment,
                         Statistic statistic) {
  return settings_of(plan, judged(plan), {estimator, quantity, alignment, statistic});
}

std::vector<EstimatorRate> summarise(const Plan& plan, const std::vector<Row>& rows) {
  std::vector<EstimatorRate> rates;
  const std::vector<Series> all = all_series(plan, rows);
  for (const Series& one : all) {
    for (const Statistic statistic : plan.rates.statistics) {
      rates.push_back({one.estimator, one.quantity, one.alignment, statistic, {}});
    }
  }
  const std::set<RateKey> family = judged(plan);
#pragma omp parallel for schedule(dynamic, 1)
  for (std::size_t i = 0; i < rates.size(); ++i) {
    const std::string scope = scope_of(plan.estimators[rates[i].estimator], rates[i]);
    const auto& [e, quantity, alignment, statistic, rate] = rates[i];
    const RateSettings settings = settings_of(plan, family, {e, quantity, alignment, statistic});
    rates[i].rate = estimate_rate(all[i / plan.rates.statistics.size()].sizes, statistic, settings, plan.seed, scope);
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

std::vector<EstimatorLaws> compare_laws(const Plan& plan, const std::vector<Row>& rows) {
  std::vector<Series> all = all_series(plan, rows);
  std::erase_if(all, [&](const Series& one) { return !wants_laws(plan, one); });
  std::vector<EstimatorLaws> laws;
  for (const Series& one : all) laws.push_back({one.estimator, one.quantity, one.alignment, {}});
#pragma omp parallel for schedule(dynamic, 1)
  for (std::size_t i = 0; i < laws.size(); ++i) laws[i].laws = compare_laws(all[i].sizes);
  return laws;
}

}  // namespace moerate
