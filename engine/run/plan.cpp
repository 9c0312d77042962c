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
