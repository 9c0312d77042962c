#include "engine/run/plan.h"

namespace moerate {

std::string describe(const Estimator& estimator) {
  std::string text;
  for (const auto& [axis, label] : estimator.labels) {
    if (!text.empty()) text += ", ";
    text += axis + '=' + label;
  }
  return text.empty() ? "the estimator" : text;
}

bool misspecified(const Estimator& estimator) {
  return estimator.model != estimator.dataset.model || estimator.k < estimator.dataset.truth.atoms();
}

}  // namespace moerate
