#include "engine/report/report.h"

#include "engine/report/figures.h"
#include "engine/report/file.h"
#include "engine/report/law_tables.h"
#include "engine/report/manifest.h"
#include "engine/report/page.h"
#include "engine/report/prediction_tables.h"
#include "engine/report/tables.h"
#include "engine/report/warnings.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

namespace moerate {
namespace {

/// What is on disk so far, and what the reader must be warned of.
struct Written {
  std::filesystem::path folder;
  std::vector<std::string> files = {};    ///< relative to the folder
  std::vector<std::string> figures = {};  ///< their names
  std::vector<std::string> warnings = {};

  void write(const std::string& file, std::string_view bytes) {
    write_file(folder / file, bytes);
    files.push_back(file);
  }
};

void write_figures(const Plan& plan, const std::vector<EstimatorRate>& rates, Written& written) {
  make_folder(written.folder / "figures");
  const auto all = figures(plan, rates);
  for (const auto& figure : all) {
    written.write(fmt::format("figures/{}.svg", figure.name), figure_svg(figure));
    written.figures.push_back(figure.name);
  }
  if (all.empty()) written.warnings.emplace_back("there are no figures: no quantity has a positive value");
}

/// Removes the figures of an earlier report that this one does not have; a manifest that cannot be read names none.
void remove_stale_figures(const Written& written) {
  const auto path = written.folder / "manifest.json";
  if (!std::filesystem::exists(path)) return;
  const auto earlier = nlohmann::json::parse(read_file(path), nullptr, false);
  if (!earlier.is_object() || !earlier.contains("files") || !earlier["files"].is_array()) return;
  for (const auto& file : earlier["files"]) {
    if (!file.is_string()) continue;
    const std::filesystem::path relative = file.get<std::string>();
    const bool ours = relative.parent_path() == "figures" && relative.has_stem() && relative.filename() != "..";
    if (!ours || std::find(written.files.begin(), written.files.end(), relative) != written.files.end()) continue;
    std::error_code ignored;
    std::filesystem::remove(written.folder / relative, ignored);
  }
}

}  // namespace

std::vector<std::string> write_report(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                                      const Predictions& predictions, const RunFacts& facts,
                                      const std::filesystem::path& folder) {
  make_folder(folder);
  Written written{folder};
  written.warnings = warnings_of(plan, rows);
  for (auto& warning : precision_warnings(plan, findings.rates)) written.warnings.push_back(std::move(warning));
  written.write("losses.csv", losses_csv(plan, rows));
  written.write("curves.csv", curves_csv(plan, findings.rates));
  written.write("rates.csv", rates_csv(plan, findings.rates));
  written.write("laws.csv", laws_csv(plan, findings.rates, findings.laws));
  written.write("verdicts.csv", verdicts_csv(plan, findings.verdicts));
  written.write("predictions.csv", predictions_csv(plan, predictions));
  written.write("cells.csv", cells_csv(plan, rows));
  written.write("starts.csv", starts_csv(plan, rows));
  written.write("timings.csv", timings_csv(rows));
  write_figures(plan, findings.rates, written);
  written.write("report.md", page(plan, rows, findings, predictions, facts, written.figures, written.warnings));
  remove_stale_figures(written);
  written.write("manifest.json", manifest(plan, rows, findings.verdicts, facts, written.warnings, written.files)
                                         .dump(2, ' ', false, nlohmann::json::error_handler_t::replace) +
                                     "\n");
  return written.warnings;
}

}  // namespace moerate
