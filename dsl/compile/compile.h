#pragma once

#include "dsl/study/compose.h"
#include "dsl/study/diagnostics.h"
#include "engine/stage/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// A study's file as a plan, or nothing and the reasons in `diagnostics`.
/// `settings`: of the command line, "path=value" each.
std::optional<Plan> compile_study(const std::string& path, Diagnostics& diagnostics,
                                  const std::vector<std::string>& settings = {});

/// The same from its text; `name` is the study's name when the text does not say one.
std::optional<Plan> compile_text(std::string_view text, const std::string& name, Diagnostics& diagnostics,
                                 const Surroundings& with = {});

}  // namespace moerate
