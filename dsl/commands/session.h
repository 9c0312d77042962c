#pragma once

#include "dsl/commands/command.h"
#include "dsl/compile/compile.h"
#include "engine/run/plan.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace moerate {

/// From now on Ctrl-C, SIGTERM and SIGUSR1, which schedulers send before a time limit, raise the flag that is returned;
/// a second one ends the program at once.
const std::atomic<bool>& catch_interrupts();

/// Compiles every study named and hands it to `each` with its resolved text, in order; errors of all studies are
/// printed first, and nothing runs when there is one. Store and report errors become their message and exit code 5. The
/// exit code is the one that takes precedence.
ExitCode for_each_study(const Arguments& arguments,
                        const std::function<ExitCode(const CompiledStudy& study, const std::string& text)>& each);

/// for_each_study for those who need the plan alone.
ExitCode for_each_plan(const Arguments& arguments,
                       const std::function<ExitCode(const Plan& plan, const std::string& text)>& each);

/// Whether a command that asks something of the truth can say nothing of a study, since its data come from a table; a
/// message then.
bool lacks_truth(const Plan& plan, std::string_view command);

}  // namespace moerate
