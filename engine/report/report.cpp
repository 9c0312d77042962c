#include "engine/report/report.h"

#include "engine/base/file.h"
#include "engine/base/gzip.h"
#include "engine/report/answer.h"
#include "engine/report/figures.h"
#include "engine/report/gnuplot.h"
#include "engine/report/html.h"
#include "engine/report/latex.h"
#include "engine/report/law_tables.h"
#include "engine/report/manifest.h"
#include "engine/report/modulus_tables.h"
#include "engine/report/page.h"
#include "engine/report/prediction_tables.h"
#include "engine/report/risk_tables.h"
#include "engine/report/tables.h"
#include "engine/report/warnings.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>

namespace moerate {
namespace {

/// What is on disk so far, and what the reader must be warned of.
struct FolderWriter {
  std::filesystem::path folder;
  std::vector<std::string> files = {};    ///< relative to the folder
  std::vector<std::string> figures = {};  ///< names of those with a picture
  std::vector<std::string> warnings = {};

  void write(std::string_view file, std::string_view text) {
    write_text(folder / file, text);
    files.emplace_back(file);
  }
};

void write_figures(const Plan& plan, const std::vector<Row>& rows, const Findings& findings, bool pdf,
                   FolderWriter& written) {
  make_folder(written.folder / "figures");
  const auto all = figures(plan, findings.rates, findings.moduli, findings.laws, rows);
  for (const auto& figure : all) {
    written.write(fmt::format("figures/{}.gp", figure.name),
                  figure_script(figure, plan.figures.style, plan.figures.size));
    const auto reason = draw(written.folder / "figures", figure.name);
    if (!reason.empty()) {
      written.warnings.push_back(fmt::format("figure {} was not drawn: {}{}", figure.name, reason,
                                             plan.figures.style.empty() ? "" : " (its script holds figures.style)"));
      continue;
    }
    written.files.push_back(fmt::format("figures/{}.svg", figure.name));
    written.figures.push_back(figure.name);
    if (!pdf) continue;
    if (const auto trouble = draw(written.folder / "figures", figure.name, PictureKind::pdf); !trouble.empty()) {
      written.warnings.push_back(fmt::format("figure {} was not drawn as PDF: {}", figure.name, trouble));
    } else {
      written.files.push_back(fmt::format("figures/{}.pdf", figure.name));
    }
  }
  if (all.empty()) written.warnings.emplace_back("there are no figures: no quantity has a positive value");
}

/// The figures that are another by the median, or by the mean where they are by the median: for the page alone.
OtherPictures other_pictures(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                             const FolderWriter& written) {
  const Statistic shown = figure_statistic(plan),
                  other = shown == Statistic::median ? Statistic::mean : Statistic::median;
  const auto words = [](Statistic each) {
    return each == Statistic::trimmed ? "trimmed mean" : std::string(name(each));
  };
  OtherPictures others{words(shown), words(other), {}};
  const auto& all = plan.rates.statistics;
  if (std::find(all.begin(), all.end(), other) == all.end()) return others;
  // A page stays under 2 MB.
  constexpr std::size_t most_bytes = 500'000;
  std::size_t bytes = 0;
  Plan by_other = plan;
  by_other.figures.statistic = other;
  for (const auto& figure : figures(by_other, findings.rates, findings.moduli, findings.laws, rows)) {
    const auto known = std::find(written.figures.begin(), written.figures.end(), figure.name);
    if (known == written.figures.end()) continue;
    const std::string script = figure_script(figure, plan.figures.style, plan.figures.size);
    const auto folder = written.folder / "figures";
    if (script == read_file(folder / (figure.name + ".gp"))) continue;
    auto picture = drawn(folder, script);
    bytes += picture.size();
    if (bytes > most_bytes) break;
    if (!picture.empty()) {
      others.pictures[fmt::format("figures/{}.svg", figure.name)] = std::move(picture);
    }
  }
  return others;
}

/// Whether a name that a manifest gives is one that a report may have: a table, or a file in figures/ or latex/.
bool is_ours(const std::filesystem::path& relative) {
  if (!relative.has_filename() || relative.filename() == "..") return false;
  if (relative.parent_path() == "figures" || relative.parent_path() == "latex") return true;
  const bool table = relative.extension() == ".csv" || relative.extension() == ".gz";
  return relative.parent_path().empty() && table;
}

void write_latex(const Plan& plan, const std::vector<Row>& rows, const Findings& findings, const RunFacts& facts,
                 FolderWriter& written) {
  make_folder(written.folder / "latex");
  const std::string origin = fmt::format("{}, seed {}: made by moerate {}{}", plan.study, plan.seed, facts.version,
                                         facts.commit.empty() ? "" : fmt::format(" (commit {})", facts.commit));
  written.write("latex/numbers.tex", latex_numbers(plan, rows, findings, origin));
  written.write("latex/exponents.tex", latex_table(plan, rows, findings, origin));
  written.write("latex/verdicts.tex", latex_verdicts(plan, findings, origin));
}

/// Removes what an earlier report wrote and this one does not: figures that are gone, tables by another name.
void remove_stale_files(const FolderWriter& written, const std::vector<std::filesystem::path>& earlier) {
  for (const std::filesystem::path& relative : earlier) {
    const bool still = std::find(written.files.begin(), written.files.end(), relative) != written.files.end();
    if (still || !is_ours(relative)) continue;
    std::error_code ignored;
    std::filesystem::remove(written.folder / relative, ignored);
  }
}

}  // namespace

std::vector<std::string> write_report(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                                      const Predictions& predictions, const RunFacts& facts,
                                      const std::filesystem::path& folder, const ForPapers& also) {
  make_folder(folder);
  // A paper that reads them finds them as new as the page, whether or not they are asked for again.
  const std::vector<std::filesystem::path> earlier = files_of(read_manifest(folder));
  const auto had = [&earlier](const auto& which) { return std::any_of(earlier.begin(), earlier.end(), which); };
  const bool pdf = also.pdf || had([](const auto& file) { return file.extension() == ".pdf"; });
  const bool latex = also.latex || had([](const auto& file) { return file.parent_path() == "latex"; });
  FolderWriter written{folder};
  written.warnings = facts.study_warnings;
  for (auto& warning : warnings_of(plan, rows)) written.warnings.push_back(std::move(warning));
  for (auto& warning : precision_warnings(plan, findings.rates)) written.warnings.push_back(std::move(warning));
  written.write(losses_file, losses_csv(plan, rows));
  written.write(curves_file, curves_csv(plan, findings.rates));
  written.write("rates.csv", rates_csv(plan, findings.rates));
  written.write(laws_file, laws_csv(plan, findings.rates, findings.laws));
  written.write("verdicts.csv", verdicts_csv(plan, findings.verdicts));
  if (has_tables(plan)) {
    written.write("comparisons.csv", comparisons_csv(plan, held_out_risks(plan, rows)));
    if (!findings.baselines.empty()) {
      written.write("baselines.csv", baselines_csv(plan, baseline_risks(plan, rows, findings.baselines)));
    }
  } else {
    written.write("predictions.csv", predictions_csv(plan, predictions, findings.moduli));
    if (plan.modulus) written.write("modulus.csv", modulus_csv(plan, findings.moduli));
    written.write("cells.csv", cells_csv(plan, rows));
  }
  written.write("starts.csv", starts_csv(plan, rows));
  write_figures(plan, rows, findings, pdf, written);
  if (latex) write_latex(plan, rows, findings, facts, written);
  const std::string text = page(plan, rows, findings, predictions, facts, written.figures, written.warnings);
  written.write("report.md", text);
  remove_stale_files(written, earlier);
  // No results: the one is a rendering of report.md and the figures, the other differs from run to run. The manifest
  // does not list them.
  write_text(folder / "report.html",
             html_page(plan.study, text, folder, "study", other_pictures(plan, rows, findings, written)));
  write_text(folder / "timings.csv", timings_csv(rows));
  written.write(manifest_file, manifest(plan, rows, findings.verdicts, facts, written.warnings, written.files,
                                        answer_sentence(plan, rows, findings))
                                       .dump(2, ' ', false, nlohmann::json::error_handler_t::replace) +
                                   "\n");
  return written.warnings;
}

}  // namespace moerate
