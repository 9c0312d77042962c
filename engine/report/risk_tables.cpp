#include "engine/report/risk_tables.h"

#include "engine/base/csv.h"
#include "engine/base/words.h"
#include "engine/report/axes.h"
#include "engine/report/markdown.h"
#include "engine/report/words.h"
#include "engine/run/jobs.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

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

/// What tells the table of an estimator from the others of a study: the labels of all estimators of the table, on the
/// axes on which not all labels are theirs; empty where there is one table.
std::string table_of(const Plan& plan, std::size_t estimator) {
  const std::string own_data = canonical_text(plan.estimators[estimator].dataset);
  std::string words;
  for (const Axis& axis : axes(plan)) {
    std::vector<std::string> own;
    for (const std::string& each : axis.labels) {
      const bool is_own = std::any_of(plan.estimators.begin(), plan.estimators.end(), [&](const Estimator& other) {
        return other.dataset.table && label(other, axis) == each && canonical_text(other.dataset) == own_data;
      });
      if (is_own) own.push_back(each);
    }
    if (own.size() == axis.labels.size()) continue;
    words += fmt::format("{}{}={}", words.empty() ? "" : ", ", axis.name, fmt::join(own, "|"));
  }
  return words;
}

}  // namespace

std::string comparisons_csv(const Plan& plan, const std::vector<HeldOutRisk>& risks) {
  const auto study_axes = axes(plan);
  std::vector<std::string> header = names(study_axes);
  for (const char* name :
       {"n", "count", "risk", "standard_error", "error_rate", "difference", "low", "high", "pairs"}) {
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
    fields.push_back(table_field(1 - risk.accuracy));
    for (const double value : {to_best.mean, to_best.low, to_best.high}) fields.push_back(table_field(value));
    fields.push_back(is_best ? std::string() : fmt::format("{}", to_best.pairs));
    csv += csv_record(fields);
  }
  return csv;
}

std::string baselines_csv(const Plan& plan, const std::vector<BaselineRisk>& risks) {
  const std::vector<std::string> header{"model",      "table",      "n",          "count", "risk", "standard_error",
                                        "error_rate", "neighbours", "difference", "low",   "high", "pairs"};
  std::string csv = csv_record(header);
  for (const BaselineRisk& risk : risks) {
    std::vector<std::string> fields{std::string(name(risk.model)), table_of(plan, risk.estimator),
                                    fmt::format("{}", risk.n),     fmt::format("{}", risk.count),
                                    table_field(risk.mean),        table_field(risk.standard_error, error_digits)};
    for (const double value :
         {risk.error_rate, risk.neighbours, risk.to_best.mean, risk.to_best.low, risk.to_best.high}) {
      fields.push_back(table_field(value));
    }
    fields.push_back(fmt::format("{}", risk.to_best.pairs));
    csv += csv_record(fields);
  }
  return csv;
}

std::string baseline_table(const Plan& plan, const std::vector<BaselineRisk>& risks) {
  if (risks.empty()) return {};
  std::set<Index> sizes;
  std::set<std::string> tables;
  for (const BaselineRisk& risk : risks) {
    sizes.insert(risk.n);
    tables.insert(table_of(plan, risk.estimator));
  }
  Cells header{"model"};
  if (tables.size() > 1) header.emplace_back("table");
  for (const Index n : sizes) header.push_back(fmt::format("n = {}", n));
  if (has_classes(plan)) header.emplace_back("error rate");
  header.emplace_back("above the best mixture");
  header.push_back(fmt::format("{}% interval", rounded(100 * plan.rates.confidence)));
  std::vector<Cells> lines;
  for (std::size_t r = 0; r < risks.size(); ++r) {
    const auto same = [&](const BaselineRisk& other) {
      return other.model == risks[r].model && other.estimator == risks[r].estimator;
    };
    if (r > 0 && same(risks[r - 1])) continue;
    Cells cells{std::string(name(risks[r].model))};
    if (tables.size() > 1) cells.push_back(markdown_text(table_of(plan, risks[r].estimator)));
    const BaselineRisk* last = nullptr;
    for (const Index n : sizes) {
      const auto at =
          std::find_if(risks.begin(), risks.end(), [&](const BaselineRisk& risk) { return same(risk) && risk.n == n; });
      cells.push_back(at == risks.end() ? "-" : with_error(at->mean, at->standard_error));
      if (at != risks.end()) last = &*at;
    }
    if (has_classes(plan)) {
      cells.push_back(std::isnan(last->error_rate) ? "-" : fmt::format("{}%", fixed(100 * last->error_rate, 1)));
    }
    const PairedDifference& by = last->to_best;
    cells.push_back(std::isnan(by.mean) ? "-" : rounded(by.mean));
    cells.push_back(std::isnan(by.low) ? fmt::format("none: {}", by.undefined)
                                       : fmt::format("[{}, {}]", rounded(by.low), rounded(by.high)));
    lines.push_back(std::move(cells));
  }
  return markdown_table(header, lines, tables.size() > 1 ? 2 : 1);
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
