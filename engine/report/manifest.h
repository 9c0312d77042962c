#pragma once

#include "engine/report/counts.h"
#include "engine/report/facts.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace moerate {

/// What a run was and what became of it: what the study is about and its answer (Markdown, as on the page), program,
/// build, machine, libraries, time and memory, what was planned, computed, reused, missing, failed, unconverged or at a
/// bound (in all and by estimator), the digest of the losses, seed, warnings, the files written and the resolved study.
nlohmann::ordered_json manifest(const Plan& plan, const std::vector<Row>& rows, const std::vector<Verdict>& verdicts,
                                const RunFacts& facts, const std::vector<std::string>& warnings,
                                const std::vector<std::string>& files, const std::string& answer);

}  // namespace moerate
