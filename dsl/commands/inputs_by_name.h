#pragma once

#include "dsl/compile/measure_file.h"

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// The measure of a file for inputs in the order `names`: the same function of named inputs. Nothing when the file
/// names none, or others.
std::optional<Measure> for_inputs(const MeasureFile& file, const std::vector<std::string>& names);

}  // namespace moerate
