#pragma once

#include "engine/findings/prediction.h"
#include "engine/findings/summary.h"
#include "engine/report/facts.h"

#include <string>
#include <vector>

namespace moerate {

/// The page of a study, report.md: verdicts, the main figure, exponents, laws, predictions, statistics side by side,
/// what was counted, local slopes, how to read it all, settings, provenance. `drawn` names the figures in folder
/// figures/, the main one first; `warnings` are shown at the top. Equal arguments give equal bytes; of the facts only
/// program, build and CPU enter.
std::string page(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                 const Predictions& predictions, const RunFacts& facts, const std::vector<std::string>& drawn,
                 const std::vector<std::string>& warnings);

}  // namespace moerate
