#include "engine/report/law_tables.h"

#include "engine/base/csv.h"
#include "engine/base/words.h"
#include "engine/report/axes.h"
#include "engine/report/markdown.h"
#include "engine/report/words.h"
#include "engine/run/plan_rates.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace moerate {
namespace {

using Fields = std::vector<std::string>;

/// The parameters of all laws, each name once.
std::vector<LawParameter> all_parameters() {
  std::vector<LawParameter> all;
  for (const auto& entry : laws()) {
    for (const LawParameter& parameter : law_named(entry.name).parameters) {
      const auto known = [&](const LawParameter& other) { return other.name == parameter.name; };
      if (std::none_of(all.begin(), all.end(), known)) all.push_back(parameter);
    }
  }
  return all;
}

/// The values and standard errors of a fit in the columns of all parameters.
Fields parameter_fields(const LawFit& fit, const std::vector<LawParameter>& columns) {
  const Law law = law_named(fit.law);
  Fields fields(2 * columns.size());
  for (std::size_t l = 0; l < fit.theta.size(); ++l) {
    const auto column = std::find_if(columns.begin(), columns.end(), [&](const LawParameter& parameter) {
      return parameter.name == law.parameters[l].name;
    });
    const auto at = 2 * static_cast<std::size_t>(column - columns.begin());
    fields[at] = table_field(column->positive ? std::exp(fit.theta[l]) : fit.theta[l]);
    fields[at + 1] = table_field(fit.standard_error[l], error_digits);
  }
  return fields;
}

const EstimatorLaws* find_laws(const std::vector<EstimatorLaws>& laws, std::size_t estimator, Quantity quantity,
                               Alignment alignment) {
  const auto found = std::find_if(laws.begin(), laws.end(), [&](const EstimatorLaws& one) {
    return one.estimator == estimator && one.quantity == quantity && one.alignment == alignment;
  });
  return found == laws.end() ? nullptr : &*found;
}

/// "power: C = 2.96, a = 0.493".
std::string fit_text(const LawFit& fit) {
  return fmt::format("{}: {}", fit.law, parameters_text(fit));
}

/// Empty where the local slopes have not settled.
std::string onset_field(const Rate* rate) {
  return rate == nullptr || rate->onset == 0 ? "" : fmt::format("{}", rate->onset);
}

std::string prediction_text(const LawFit& fit) {
  if (std::isnan(fit.predicted)) return "-";
  return fmt::format("{} (z = {})", rounded(fit.predicted), fixed(fit.prediction_z, 1));
}

}  // namespace

std::string laws_csv(const Plan& plan, const std::vector<EstimatorRate>& rates,
                     const std::vector<EstimatorLaws>& laws) {
  const RateLookup lookup(rates);
  const auto study_axes = axes(plan);
  const auto columns = all_parameters();
  Fields header = names(study_axes);
  for (const char* name : {"quantity", "alignment", "from_n", "law"}) header.emplace_back(name);
  for (const LawParameter& parameter : columns) {
    header.push_back(parameter.name);
    header.push_back(parameter.name + "_error");
  }
  for (const char* name : {"scale", "degrees", "log_likelihood", "aicc", "difference", "weight", "lack_of_fit",
                           "predicted", "prediction_z", "onset", "undefined"}) {
    header.emplace_back(name);
  }
  std::string csv = csv_record(header);
  const auto add = [&](const EstimatorLaws& one, const std::string& from_n, const LawFit& fit) {
    Fields fields = labels(plan.estimators[one.estimator], study_axes);
    for (const auto& text : {std::string(name(one.quantity)), std::string(name(one.alignment)), from_n, fit.law}) {
      fields.push_back(text);
    }
    const Fields parameters = parameter_fields(fit, columns);
    fields.insert(fields.end(), parameters.begin(), parameters.end());
    for (const double value : {fit.scale, fit.degrees}) fields.push_back(table_field(value, error_digits));
    // Differences of these count, not their size.
    for (const double value : {fit.log_likelihood, fit.aicc}) fields.push_back(fixed(value, 3, ""));
    for (const double value : {fit.difference, fit.weight, fit.lack_of_fit, fit.predicted, fit.prediction_z}) {
      fields.push_back(table_field(value, error_digits));
    }
    fields.push_back(onset_field(lookup.find(one.estimator, one.quantity, one.alignment, main_statistic(plan))));
    fields.push_back(fit.undefined);
    csv += csv_record(fields);
  };
  for (const EstimatorLaws& one : laws) {
    for (const LawSet& set : one.laws.sets) {
      for (const LawFit& fit : set.fits) add(one, fmt::format("{}", set.from_n), fit);
    }
    if (!one.laws.sets.empty()) continue;
    for (const auto& entry : moerate::laws()) {
      LawFit none;
      none.law = entry.name;
      none.undefined = one.laws.undefined;
      add(one, "", none);
    }
  }
  return csv;
}

std::string law_table(const Plan& plan, const std::vector<EstimatorRate>& rates,
                      const std::vector<EstimatorLaws>& laws) {
  std::set<std::pair<Quantity, Alignment>> shown{{Quantity::total, Alignment::aligned}};
  for (const Expectation& expectation : plan.expectations) {
    if (expectation.claim == Claim::law) shown.emplace(expectation.of, expectation.alignment);
  }
  const RateLookup lookup(rates);
  EstimatorTable table(plan, {"quantity", "weights", "best law", "lack of fit, p", "largest n: predicted/observed",
                              "onset of the local slopes"});
  for (const auto& [quantity, alignment] : shown) {
    for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
      const EstimatorLaws* one = find_laws(laws, i, quantity, alignment);
      if (one == nullptr) continue;
      const std::string title = quantity_text(quantity, alignment);
      const LawFit* best = one->laws.sets.empty() ? nullptr : one->laws.sets.front().best();
      const Rate* rate = lookup.find(i, quantity, alignment, main_statistic(plan));
      const std::string onset = onset_field(rate).empty() ? "-" : onset_field(rate);
      if (best == nullptr) {
        table.add(i, {title, markdown_text(one->laws.undefined), "-", "-", "-", onset});
        continue;
      }
      table.add(i, {title, weights_text(one->laws.sets.front()), markdown_text(fit_text(*best)),
                    rounded(best->lack_of_fit), prediction_text(*best), onset});
    }
  }
  return table.empty() ? std::string() : table.text(3);
}

std::string dropped_sizes_table(const Plan& plan, const std::vector<EstimatorLaws>& laws) {
  std::set<Index> sizes;
  for (const EstimatorLaws& one : laws) {
    if (one.quantity != Quantity::total || one.alignment != Alignment::aligned) continue;
    for (const LawSet& set : one.laws.sets) sizes.insert(set.from_n);
  }
  if (sizes.empty()) return {};
  Cells columns;
  for (const Index n : sizes) columns.push_back(fmt::format("from n = {}", n));
  EstimatorTable table(plan, columns);
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    const EstimatorLaws* one = find_laws(laws, i, Quantity::total, Alignment::aligned);
    if (one == nullptr || one->laws.sets.empty()) continue;
    Cells cells;
    for (const Index n : sizes) {
      const auto set = std::find_if(one->laws.sets.begin(), one->laws.sets.end(),
                                    [n](const LawSet& candidate) { return candidate.from_n == n; });
      const LawFit* power = set == one->laws.sets.end() ? nullptr : set->find(law_of_rates);
      if (power == nullptr || set->best() == nullptr || power->theta.empty()) {
        cells.emplace_back("-");
        continue;
      }
      cells.push_back(
          fmt::format("{} ± {}, {}", fixed(-power->theta[1], 3), fixed(power->standard_error[1], 3), set->best()->law));
    }
    table.add(i, cells);
  }
  return table.empty() ? std::string() : table.text();
}

}  // namespace moerate
