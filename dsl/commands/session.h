#pragma once

#include "dsl/commands/command.h"
#include "engine/run/plan.h"

#include <functional>
#include <optional>
#include <string>

namespace moerate {

/// Compiles every study named and hands the plans to `each`, in order; errors of all studies are printed first, and
/// nothing runs when there is one. Store and report errors become their message and exit code 5. The exit code is the
/// one that takes precedence.
ExitCode for_each_plan(const Arguments& arguments,
                       const std::function<ExitCode(const Plan& plan, const std::string& text)>& each);

}  // namespace moerate
