#pragma once

#include "engine/model/expert.h"
#include "engine/model/measure.h"

#include <vector>

namespace moerate {

/// For each atom all eta that are the same expert, one a column and its own first: q x (order of the expert's group).
std::vector<Matrix> images_of(const Expert& expert, const Measure& measure);

}  // namespace moerate
