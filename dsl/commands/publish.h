#pragma once

#include "dsl/commands/command.h"
#include "engine/report/facts.h"
#include "engine/stage/execute.h"

#include <string>

namespace moerate {

/// The folder of a study's results.
std::filesystem::path folder_of(const Arguments& arguments, const Plan& plan);

/// Fits at a time: as typed, or one a core.
int threads_of(const Arguments& arguments);

/// Says on standard error which finished jobs of the store belong to other versions of the algorithms.
void name_other_versions(const Plan& plan, Store& store);

/// Rates, verdicts and every file of the results from what was collected; prints the verdicts as the options ask.
/// Throws ReportError.
void publish(const Arguments& arguments, const Plan& plan, const Collected& collected, const RunFacts& facts);

}  // namespace moerate
