#pragma once

#include "engine/report/counts.h"
#include "engine/report/facts.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace moerate {

/// What a run was and what became of it: what the study is about and its answer (Markdown, as on the page), program,
/// build, machine, libraries, time and memory, what was planned, computed, reused, missing, failed, unconverged or at a
/// bound (in all and by estimator), the digest of the losses, seed, warnings, the files written and the resolved study.
nlohmann::ordered_json manifest(const Plan& plan, const std::vector<Row>& rows, const std::vector<Verdict>& verdicts,
                                const RunFacts& facts, const std::vector<std::string>& warnings,
                                const std::vector<std::string>& files, const std::string& answer);

/// The file of a folder of results that holds its manifest.
inline constexpr const char* manifest_file = "manifest.json";

/// The manifest of a folder of results; null where there is none, and where what stands there is no JSON object.
/// Throws FileError where it cannot be read.
nlohmann::json read_manifest(const std::filesystem::path& folder);

/// The text that a manifest has at a JSON pointer, "/program/version"; empty where it has none.
std::string text_at(const nlohmann::json& manifest, const char* pointer);

/// The number that a manifest has at a JSON pointer; 0 where it has none.
double number_at(const nlohmann::json& manifest, const char* pointer);

/// The files of the report that a manifest lists, relative to its folder.
std::vector<std::filesystem::path> files_of(const nlohmann::json& manifest);

}  // namespace moerate
