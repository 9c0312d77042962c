#include "engine/report/risk_tables.h"

#include "engine/base/csv.h"
#include "engine/base/words.h"
#include "engine/report/axes.h"
#include "engine/report/markdown.h"
#include "engine/report/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace moerate {
namespace {

/// "0.102 ± 0.003"; without an error where there is one replication.
std::string with_error(double value, double error) {
  return std::isnan(error) ? rounded(value) : fmt::format("{} ± {}", rounded(value), rounded(error));
}

bool at_largest(const Plan& plan, const HeldOutRisk& risk) {
  return risk.n == plan.estimators[risk.estimator].sizes.back();
}

const LawFit* floor_of(const EstimatorLaws& laws) {
  if (laws.laws.sets.empty()) return nullptr;
  const LawFit* fit = laws.laws.sets.front().find(law_of_risks);
  return fit == nullptr || !fit->undefined.empty() ? nullptr : fit;
}

/// A parameter of a fitted law with its standard error; that of a positive one is of its logarithm.
std::string parameter_text(const LawFit& fit, std::string_view name) {
  const Law law = law_named(fit.law);
  for (std::size_t l = 0; l < law.parameters.size(); ++l) {
    if (law.parameters[l].name != name) continue;
    const bool positive = law.parameters[l].positive;
    const double value = positive ? std::exp(fit.theta[l]) : fit.theta[l];
    const double error = (positive ? value : 1) * fit.standard_error[l];
    // An error beyond the value itself: the floor is below what the sizes show, or the power is none.
    return error > std::abs(value) ? "not determined" : with_error(value, error);
  }
  return "-";
}

}  // namespace

std::string comparisons_csv(const Plan& plan, const std::vector<HeldOutRisk>& risks) {
  const auto study_axes = axes(plan);
  std::vector<std::string> header = names(study_axes);
  for (const char* name : {"n", "count", "risk", "standard_error", "difference", "low", "high", "pairs"}) {
    header.emplace_back(name);
  }
  std::string csv = csv_record(header);
  for (const HeldOutRisk& risk : risks) {
    std::vector<std::string> fields = labels(plan.estimators[risk.estimator], study_axes);
    const PairedDifference& to_best = risk.to_best;
    const bool is_best = risk.best == risk.estimator;
    fields.push_back(fmt::format("{}", risk.n));
    fields.push_back(fmt::format("{}", risk.count));
    fields.push_back(table_field(risk.mean));
    fields.push_back(table_field(risk.standard_error, error_digits));
    for (const double value : {to_best.mean, to_best.low, to_best.high}) fields.push_back(table_field(value));
    fields.push_back(is_best ? std::string() : fmt::format("{}", to_best.pairs));
    csv += csv_record(fields);
  }
  return csv;
}

std::string risk_table(const Plan& plan, const std::vector<HeldOutRisk>& risks) {
  std::set<Index> sizes;
  for (const HeldOutRisk& risk : risks) sizes.insert(risk.n);
  Cells columns;
  for (const Index n : sizes) columns.push_back(fmt::format("n = {}", n));
  EstimatorTable table(plan, columns);
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    Cells cells;
    for (const Index n : sizes) {
      const auto at = std::find_if(risks.begin(), risks.end(),
                                   [&](const HeldOutRisk& risk) { return risk.estimator == e && risk.n == n; });
      cells.push_back(at == risks.end() ? "-" : with_error(at->mean, at->standard_error));
    }
    table.add(e, cells);
  }
  return table.text();
}

std::string best_table(const Plan& plan, const std::vector<HeldOutRisk>& risks) {
  const bool classes = has_classes(plan);
  Cells columns{"n", "held-out risk"};
  if (classes) columns.emplace_back("accuracy");
  for (const std::string& column :
       {std::string("above the least"), fmt::format("{}% interval", rounded(100 * plan.rates.confidence)),
        std::string("percent"), std::string("pairs")}) {
    columns.push_back(column);
  }
  EstimatorTable table(plan, columns);
  for (const HeldOutRisk& risk : risks) {
    if (!at_largest(plan, risk)) continue;
    Cells cells{fmt::format("{}", risk.n), with_error(risk.mean, risk.standard_error)};
    if (classes) cells.push_back(std::isnan(risk.accuracy) ? "-" : fmt::format("{}%", fixed(100 * risk.accuracy, 1)));
    if (risk.best == risk.estimator) {
      for (const char* cell : {"**least**", "-", "-", "-"}) cells.emplace_back(cell);
    } else {
      const PairedDifference& by = risk.to_best;
      const double least = risk.mean - by.mean;
      cells.push_back(rounded(by.mean));
      cells.push_back(std::isnan(by.low) ? fmt::format("none: {}", by.undefined)
                                         : fmt::format("[{}, {}]", rounded(by.low), rounded(by.high)));
      cells.push_back(least > 0 ? fixed(100 * by.mean / least, 1) : "-");
      cells.push_back(fmt::format("{}", by.pairs));
    }
    table.add(risk.estimator, cells);
  }
  return table.text();
}

std::string risk_law_table(const Plan& plan, const std::vector<EstimatorLaws>& laws) {
  EstimatorTable table(plan, {"c", "C", "a", "weights of laws", "lack of fit, p"});
  for (const EstimatorLaws& one : laws) {
    if (one.quantity != Quantity::held_out_risk) continue;
    const LawFit* fit = floor_of(one);
    if (fit == nullptr) continue;
    table.add(one.estimator, {parameter_text(*fit, "c"), parameter_text(*fit, "C"), parameter_text(*fit, "a"),
                              weights_text(one.laws.sets.front()), rounded(fit->lack_of_fit)});
  }
  return table.empty() ? "" : table.text();
}

std::string usage_table(const Plan& plan, const std::vector<Row>& rows) {
  EstimatorTable table(plan, {"n", "k", "effective experts", "least share", "experts below 1%", "fits with one"});
  for (const UsageSummary& usage : summarise_usage(plan, rows)) {
    const Index k = plan.estimators[usage.estimator].k;
    if (k == 1 || usage.fits == 0) continue;
    table.add(usage.estimator, {fmt::format("{}", usage.n), fmt::format("{}", k), fixed(usage.effective, 2),
                                fmt::format("{}%", rounded(100 * usage.least_share)), fixed(usage.rare, 2),
                                fmt::format("{} of {}", usage.with_rare, usage.fits)});
  }
  return table.empty() ? "" : table.text();
}

}  // namespace moerate
