#include "engine/report/manifest.h"

#include "engine/base/file.h"
#include "engine/report/tables.h"
#include "engine/report/terminal.h"
#include "engine/report/words.h"
#include "engine/run/jobs.h"

#include <nlohmann/json.hpp>

#include <system_error>

namespace moerate {
namespace {

using Json = nlohmann::ordered_json;

Json counts_json(const FitCounts& counts) {
  Json json{{"planned", counts.planned}, {"unfinished", counts.missing}};
  for (const auto termination : terminations) json[std::string(name(termination))] = counts[termination];
  json["at_bound"] = counts.at_bound;
  json["above_truth"] = counts.above_truth;
  return json;
}

}  // namespace

nlohmann::ordered_json manifest(const Plan& plan, const std::vector<Row>& rows, const std::vector<Verdict>& verdicts,
                                const RunFacts& facts, const std::vector<std::string>& warnings,
                                const std::vector<std::string>& files, const std::string& answer) {
  const auto counts = count_fits(plan, rows);
  Json libraries = Json::object();
  for (const auto& [library, version] : facts.libraries) libraries[library] = version;
  double fit_seconds = 0;
  for (const auto& row : rows) fit_seconds += row.seconds;

  const auto counts_json_of = [&plan](const FitCounts& count) {
    Json json = counts_json(count);
    if (has_tables(plan)) json.erase("above_truth");
    return json;
  };
  Json fits = counts_json_of(total(counts));
  fits["computed"] = facts.fits_computed;
  fits["reused"] = facts.fits_reused;
  Json estimators = Json::array();
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    Json labels = Json::object();
    for (const auto& [axis, label] : plan.estimators[i].labels) labels[axis] = label;
    estimators.push_back({{"labels", labels},
                          {"fits", counts_json_of(counts[i])},
                          {"median_evaluations", json_number(counts[i].median_evaluations)}});
  }

  return {{"study", plan.study},
          {"about", plan.about},
          {"answer", answer},
          {"seed", plan.seed},
          {"program", {{"name", "moerate"}, {"version", facts.version}, {"commit", facts.commit}}},
          {"build", {{"compiler", facts.compiler}, {"flags", facts.flags}, {"libraries", libraries}}},
          {"machine", {{"cpu", facts.cpu}, {"cpu_family", facts.cpu_family}, {"threads", facts.threads}}},
          {"algorithms", {{"fit", fit_algorithm}, {"loss", loss_algorithm}}},
          {"cost",
           {{"started", facts.started},
            {"wall_seconds", facts.wall_seconds},
            {"fit_seconds", fit_seconds},
            {"peak_memory_bytes", facts.peak_memory}}},
          {"fits", fits},
          {"losses_digest", losses_digest(plan, rows)},
          {"verdicts", tally_text(plan, verdicts)},
          {"warnings", warnings},
          {"files", files},
          {"estimators", estimators},
          {"resolved_study", facts.study_text}};
}

nlohmann::json read_manifest(const std::filesystem::path& folder) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(folder / manifest_file, ignored)) return nullptr;
  nlohmann::json manifest = nlohmann::json::parse(read_file(folder / manifest_file), nullptr, false);
  return manifest.is_object() ? manifest : nullptr;
}

std::string text_at(const nlohmann::json& manifest, const char* pointer) {
  const nlohmann::json::json_pointer at(pointer);
  return manifest.contains(at) && manifest[at].is_string() ? manifest[at].get<std::string>() : std::string();
}

double number_at(const nlohmann::json& manifest, const char* pointer) {
  const nlohmann::json::json_pointer at(pointer);
  return manifest.contains(at) && manifest[at].is_number() ? manifest[at].get<double>() : 0;
}

std::vector<std::filesystem::path> files_of(const nlohmann::json& manifest) {
  std::vector<std::filesystem::path> files;
  if (!manifest.contains("files") || !manifest["files"].is_array()) return files;
  for (const auto& file : manifest["files"]) {
    if (file.is_string()) files.emplace_back(file.get<std::string>());
  }
  return files;
}

}  // namespace moerate
