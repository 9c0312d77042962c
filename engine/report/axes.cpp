#include "engine/report/axes.h"

#include <algorithm>

namespace moerate {

std::vector<Axis> axes(const Plan& plan) {
  std::vector<Axis> result;
  for (const auto& estimator : plan.estimators) {
    for (const auto& label : estimator.labels) {
      const auto& name = label.first;
      const auto& value = label.second;
      auto axis = std::find_if(result.begin(), result.end(), [&](const Axis& known) { return known.name == name; });
      if (axis == result.end()) axis = result.insert(result.end(), Axis{name, {}});
      if (std::find(axis->labels.begin(), axis->labels.end(), value) == axis->labels.end()) {
        axis->labels.push_back(value);
      }
    }
  }
  return result;
}

std::string label(const Estimator& estimator, const Axis& axis) {
  for (const auto& label : estimator.labels) {
    const auto& name = label.first;
    const auto& value = label.second;
    if (name == axis.name) return value;
  }
  return {};
}

std::vector<std::string> labels(const Estimator& estimator, const std::vector<Axis>& axes) {
  std::vector<std::string> result;
  for (const auto& axis : axes) result.push_back(label(estimator, axis));
  return result;
}

std::vector<std::string> names(const std::vector<Axis>& axes) {
  std::vector<std::string> result;
  for (const auto& axis : axes) result.push_back(axis.name);
  return result;
}

}  // namespace moerate
