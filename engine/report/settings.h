#pragma once

#include "engine/run/plan.h"

#include <string>

namespace moerate {

/// The section of a report that says how its numbers were made, as Markdown: what all estimators share as a list, what
/// differs as a table, the atoms of every truth, and how losses and rates were taken. Everything resolved.
std::string settings_section(const Plan& plan);

}  // namespace moerate
