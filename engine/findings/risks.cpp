#include "engine/findings/risks.h"

#include "engine/data/table_source.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace moerate {

namespace {

/// A risk of an estimator at one n by replication, without the failed fits.
using Risks = std::map<Index, double>;

Risks risks_of(const std::vector<Row>& rows, std::size_t estimator, Index n,
               Quantity quantity = Quantity::held_out_risk) {
  Risks risks;
  for (const Row& row : rows) {
    const bool counts = row.estimator == estimator && row.n == n && row.fit.termination != Termination::failed;
    const double risk = value_of(row.loss, quantity, Alignment::raw);
    if (counts && !std::isnan(risk)) risks[row.replication] = risk;
  }
  return risks;
}

/// Absent where there is none.
double mean_of(const Risks& risks) {
  if (risks.empty()) return absent;
  double sum = 0;
  for (const auto& [replication, risk] : risks) sum += risk;
  return sum / static_cast<double>(risks.size());
}

double held_out_share(const Estimator& estimator) {
  const TableSource& table = *estimator.dataset.table;
  return static_cast<double>(held_out_rows(table, 0)) / static_cast<double>(table.n());
}

PairedDifference difference(const Risks& risks, const Risks& others, double share, double confidence) {
  std::vector<double> differences;
  for (const auto& [replication, risk] : risks) {
    if (const auto other = others.find(replication); other != others.end()) differences.push_back(risk - other->second);
  }
  return paired_difference(differences, share, confidence);
}

}  // namespace

PairedDifference risk_difference(const Plan& plan, const std::vector<Row>& rows, Quantity quantity,
                                 std::size_t estimator, std::size_t other, Index n, double confidence) {
  return difference(risks_of(rows, estimator, n, quantity), risks_of(rows, other, n, quantity),
                    held_out_share(plan.estimators[estimator]), confidence);
}

std::vector<HeldOutRisk> held_out_risks(const Plan& plan, const std::vector<Row>& rows) {
  std::vector<HeldOutRisk> all;
  std::vector<Risks> values;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    if (!plan.estimators[e].dataset.table) continue;
    for (const Index n : plan.estimators[e].sizes) {
      HeldOutRisk risk{.estimator = e, .n = n, .best = e, .to_best = {}};
      const Risks own = risks_of(rows, e, n);
      std::vector<double> list;
      for (const auto& [replication, value] : own) list.push_back(value);
      risk.count = static_cast<Index>(list.size());
      risk.failed = std::count_if(rows.begin(), rows.end(), [&](const Row& row) {
        return row.estimator == e && row.n == n && row.fit.termination == Termination::failed;
      });
      risk.mean = mean_of(own);
      risk.standard_error = resampled_error(list, held_out_share(plan.estimators[e]));
      risk.accuracy = 1 - mean_of(risks_of(rows, e, n, Quantity::error_rate));
      all.push_back(risk);
      values.push_back(own);
    }
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Estimator& estimator = plan.estimators[all[i].estimator];
    std::size_t best = i;
    for (std::size_t j = 0; j < all.size(); ++j) {
      const bool rivals = all[j].n == all[i].n && !why_not_paired(estimator, plan.estimators[all[j].estimator]);
      if (rivals && (all[j].mean < all[best].mean || std::isnan(all[best].mean))) best = j;
    }
    all[i].best = all[best].estimator;
    if (best != i) {
      all[i].to_best = difference(values[i], values[best], held_out_share(estimator), plan.rates.confidence);
    }
  }
  return all;
}

std::vector<BaselineRisk> baseline_risks(const Plan& plan, const std::vector<Row>& rows,
                                         const std::vector<SplitBaselines>& baselines) {
  struct Values {
    Risks risks, error_rates, neighbours;
  };
  std::map<std::tuple<std::size_t, Baseline, Index>, Values> all;
  for (const SplitBaselines& split : baselines) {
    for (const Baseline model : all_baselines) {
      const HeldOutError& error = split.errors[model];
      if (std::isnan(error.risk)) continue;
      Values& values = all[{split.estimator, model, split.n}];
      values.risks[split.replication] = error.risk;
      if (!std::isnan(error.error_rate)) values.error_rates[split.replication] = error.error_rate;
      values.neighbours[split.replication] = static_cast<double>(split.errors.neighbours);
    }
  }
  const std::vector<HeldOutRisk> of_estimators = held_out_risks(plan, rows);
  std::vector<BaselineRisk> risks;
  for (const auto& [key, values] : all) {
    const auto& [e, model, n] = key;
    const Estimator& estimator = plan.estimators[e];
    std::vector<double> list;
    for (const auto& [replication, value] : values.risks) list.push_back(value);
    BaselineRisk risk{.model = model, .estimator = e, .n = n, .best = e, .to_best = {}};
    risk.count = static_cast<Index>(list.size());
    risk.mean = mean_of(values.risks);
    risk.standard_error = resampled_error(list, held_out_share(estimator));
    if (estimator.dataset.table->classes) risk.error_rate = mean_of(values.error_rates);
    if (model == Baseline::nearest) risk.neighbours = mean_of(values.neighbours);
    const auto rival = std::find_if(of_estimators.begin(), of_estimators.end(), [&, size = n](const HeldOutRisk& each) {
      return each.n == size && !why_not_paired(estimator, plan.estimators[each.estimator]);
    });
    if (rival != of_estimators.end()) risk.best = rival->best;
    risk.to_best =
        difference(values.risks, risks_of(rows, risk.best, n), held_out_share(estimator), plan.rates.confidence);
    risks.push_back(risk);
  }
  return risks;
}

const LawFit* law_with_floor(const LawComparison& laws) {
  const LawFit* fit = laws.sets.empty() ? nullptr : laws.sets.front().find(law_of_risks);
  if (fit == nullptr || !fit->undefined.empty()) return nullptr;
  const Law law = law_named(fit->law);
  for (std::size_t l = 0; l < law.parameters.size(); ++l) {
    // The error is of log c.
    if (law.parameters[l].name == "c") return fit->standard_error[l] < 1 ? fit : nullptr;
  }
  return nullptr;
}

std::vector<UsageSummary> summarise_usage(const Plan& plan, const std::vector<Row>& rows) {
  std::vector<UsageSummary> all;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const Estimator& estimator = plan.estimators[e];
    if (!estimator.dataset.table) continue;
    UsageSummary summary{.estimator = e, .n = estimator.sizes.back()};
    double least = 0, effective = 0, rare = 0;
    for (const Row& row : rows) {
      if (row.estimator != e || row.n != summary.n || row.fit.termination == Termination::failed) continue;
      ++summary.fits;
      least += row.loss.usage.least_share;
      effective += row.loss.usage.effective;
      rare += static_cast<double>(row.loss.usage.rare);
      summary.with_rare += row.loss.usage.rare > 0 ? 1 : 0;
    }
    if (const auto fits = static_cast<double>(summary.fits); fits > 0) {
      summary.least_share = least / fits;
      summary.effective = effective / fits;
      summary.rare = rare / fits;
    }
    all.push_back(summary);
  }
  return all;
}

}  // namespace moerate
