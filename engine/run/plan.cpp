#include "engine/run/plan.h"

#include "engine/data/table_source.h"

#include <algorithm>

namespace moerate {

std::string describe(const Estimator& estimator) {
  std::string text;
  for (const auto& [axis, label] : estimator.labels) {
    if (!text.empty()) text += ", ";
    text += axis + '=' + label;
  }
  return text.empty() ? "the estimator" : text;
}

bool has_classes(const Plan& plan) {
  return std::any_of(plan.estimators.begin(), plan.estimators.end(), [](const Estimator& estimator) {
    return estimator.dataset.table && estimator.dataset.table->classes;
  });
}

double value_of(const LossRecord& losses, Quantity quantity, Alignment alignment) {
  if (quantity == Quantity::excess_risk) return losses.excess_risk;
  if (quantity == Quantity::held_out_risk) return losses.held_out_risk;
  if (quantity == Quantity::error_rate) return 1 - losses.accuracy;
  const auto& values = alignment == Alignment::raw ? losses.raw : losses.aligned;
  return values[static_cast<std::size_t>(quantity)];
}

bool misspecified(const Estimator& estimator) {
  if (estimator.dataset.table) return false;
  return estimator.model != estimator.dataset.model || estimator.k < estimator.dataset.truth.atoms();
}

std::optional<std::string> why_not_paired(const Estimator& a, const Estimator& b) {
  if (!a.dataset.table || !b.dataset.table) return "one of them has no table";
  const TableSource &first = *a.dataset.table, &second = *b.dataset.table;
  if (first.predicted != second.predicted || first.outputs != second.outputs) return "they predict different things";
  if (a.seed != b.seed) return "they have different seeds";
  if (first.rows != second.rows) return "their tables have different rows or targets";
  if (first.folds != second.folds || (first.folds == 0 && first.held_out != second.held_out)) {
    return "they hold out different rows";
  }
  return std::nullopt;
}

}  // namespace moerate
