#pragma once

#include "engine/run/plan.h"

#include <string>
#include <vector>

namespace moerate {

/// One axis of a study's matrix with its labels in the order of the matrix.
struct Axis {
  std::string name;
  std::vector<std::string> labels;
};

/// The axes of a plan, in order of appearance; none for a study without a matrix.
std::vector<Axis> axes(const Plan& plan);

/// The label of an estimator on an axis; empty when it has none.
std::string label(const Estimator& estimator, const Axis& axis);

/// The labels of an estimator on all axes.
std::vector<std::string> labels(const Estimator& estimator, const std::vector<Axis>& axes);

/// The names of the axes.
std::vector<std::string> names(const std::vector<Axis>& axes);

}  // namespace moerate
