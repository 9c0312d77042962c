#pragma once

#include "dsl/commands/command.h"
#include "dsl/compile/compile.h"
#include "engine/report/facts.h"
#include "engine/run/execute.h"

#include <string>
#include <vector>

namespace moerate {

/// Where results are: --results, or its default.
std::string results_of(const Arguments& arguments);

/// The folder of a study's results in there. With overrides and without --results it is one of its own (folder_name).
std::filesystem::path folder_of(const Arguments& arguments, const Plan& plan);

/// Fits at a time: as typed, or one a core.
int threads_of(const Arguments& arguments);

/// Says on standard error which finished jobs of the store belong to other versions of the algorithms.
void name_other_versions(const Plan& plan, Store& store);

/// Warns on standard error of results in the store that do not match the hash of their content. What happens to them is
/// said as `then`, as in "a run makes them again".
void name_damaged(const Plan& plan, Store& store, const std::string& then);

/// Names the estimators of which no fit gave a result, and what to do; the exit code that means: incomplete if there is
/// one.
ExitCode name_without_result(const Plan& plan, const std::vector<Row>& rows);

/// What `moerate validate` warns of in a study, one line each: for those who read the results alone. `rows`: its fits.
std::vector<std::string> study_warnings(const CompiledStudy& study, const std::vector<Row>& rows);

/// Rates, verdicts and every file of the results from what was collected; prints the verdicts as the options ask.
/// False, with a message and without a file, where it was interrupted before. Throws FileError.
bool publish(const Arguments& arguments, const Plan& plan, Store& store, const Collected& collected,
             const RunFacts& facts, const std::atomic<bool>* interrupted = nullptr);

}  // namespace moerate
