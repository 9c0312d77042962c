#include "engine/report/page.h"

#include "engine/base/texts.h"
#include "engine/base/words.h"
#include "engine/findings/cells.h"
#include "engine/findings/start_scores.h"
#include "engine/report/answer.h"
#include "engine/report/counts.h"
#include "engine/report/fit_tables.h"
#include "engine/report/law_tables.h"
#include "engine/report/markdown.h"
#include "engine/report/modulus_tables.h"
#include "engine/report/outlier_table.h"
#include "engine/report/page_tables.h"
#include "engine/report/prediction_tables.h"
#include "engine/report/risk_tables.h"
#include "engine/report/settings.h"
#include "engine/report/tables.h"
#include "engine/report/texts/page.h"
#include "engine/run/plan_rates.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace moerate {
namespace {

std::string heading(std::string_view text) {
  return fmt::format("\n## {}\n\n", text);
}

/// A section of texts/page.txt with what its names stand for.
template <class... Arguments>
std::string prose(std::string_view name, const Arguments&... arguments) {
  static const std::vector<TextSection> sections = text_sections(page_text);
  return fmt::format(fmt::runtime(unwrapped(section_named(sections, name).text)), arguments...) + '\n';
}

std::string opening(const Plan& plan, const std::vector<std::string>& warnings) {
  std::string text = fmt::format("# {}\n", markdown_text(plan.study));
  if (!plan.about.empty()) text += fmt::format("\n{}\n", markdown_text(plan.about));
  if (!plan.cite.empty()) text += fmt::format("\nCite: {}\n", markdown_text(plan.cite));
  for (const auto& warning : warnings) text += fmt::format("\n> **Warning:** {}\n", markdown_text(warning));
  return text;
}

std::string main_figure(const Plan& plan, const std::vector<std::string>& drawn) {
  if (drawn.empty()) return {};
  std::string text = fmt::format("\n![{0} against n{1}](figures/{0}.svg)\n", drawn[0],
                                 has_tables(plan) ? ", with the fitted laws" : ", with fitted slopes and the theory's");
  if (drawn.size() > 1) text += "\nMore figures:";
  for (std::size_t i = 1; i < drawn.size(); ++i)
    text += fmt::format("{0}[{1}](figures/{1}.svg)", i == 1 ? " " : ", ", drawn[i]);
  return drawn.size() > 1 ? text + ".\n" : text;
}

/// One sentence, and each claim in a line.
std::string answer(const Plan& plan, const std::vector<Row>& rows, const Findings& findings) {
  const std::string sentence = answer_sentence(plan, rows, findings);
  const std::string claims = answer_list(plan, findings.verdicts);
  const std::string text = sentence + (sentence.empty() || claims.empty() ? "" : "\n") + claims;
  return text.empty() ? "There is none: no exponent has an interval, which takes two sizes and two replications.\n"
                      : text;
}

std::string summary_lead(const Plan& plan, const Predictions& predictions) {
  std::string columns;
  if (plan.modulus) columns += "*Modulus* is the exponent without noise, at the smallest losses. ";
  if (!predictions.all.empty()) columns += "*Predicted* is what identifiability says before a fit.";
  return prose("summary", fmt::arg("statistic", name(main_statistic(plan))), fmt::arg("no_power", no_power),
               fmt::arg("columns", columns)) +
         '\n';
}

std::string exponents_lead(const Plan& plan) {
  return prose("exponents", fmt::arg("statistic", name(main_statistic(plan))),
               fmt::arg("confidence", rounded(100 * plan.rates.confidence)), fmt::arg("curves", curves_file)) +
         '\n';
}

std::string laws_section(const Plan& plan, const Findings& findings) {
  const auto table = law_table(plan, findings.rates, findings.laws);
  if (table.empty()) return {};
  const auto dropped = dropped_sizes_table(plan, findings.laws);
  return heading("Laws") +
         prose("laws", fmt::arg("statistic", name(main_statistic(plan))), fmt::arg("laws", laws_file)) + '\n' + table +
         (dropped.empty() ? "" : '\n' + prose("dropped sizes") + '\n' + dropped);
}

std::string predictions_section(const Plan& plan, const Findings& findings, const Predictions& predictions) {
  if (predictions.all.empty()) return {};
  const auto checks = prediction_check_table(plan, predictions, findings.moduli);
  const std::string text =
      heading("Predicted and measured") + prose("predictions") + '\n' + prediction_table(plan, predictions);
  if (checks.empty()) return text;
  return text + '\n' +
         prose("prediction checks", fmt::arg("statistic", name(main_statistic(plan))),
               fmt::arg("margin", prediction_margin), fmt::arg("tally", prediction_tally(predictions))) +
         '\n' + checks;
}

std::string modulus_section(const Plan& plan, const Findings& findings) {
  const auto table = modulus_table(plan, findings.moduli);
  if (table.empty()) return {};
  const auto& settings = plan.modulus->settings;
  return heading("Moduli: exponents without noise") +
         prose("moduli", fmt::arg("inputs", settings.inputs),
               fmt::arg("radius", settings.radius ? fmt::format("{}", *settings.radius) : "-")) +
         '\n' + table;
}

std::string counted_lead(const FitCounts& all) {
  return prose("counts", fmt::arg("planned", counted(all.planned, "planned fit")), fmt::arg("missing", all.missing),
               fmt::arg("failed", all[Termination::failed]), fmt::arg("unconverged", all.unconverged()),
               fmt::arg("by_limit", all[Termination::evaluations]), fmt::arg("damped", all[Termination::damped]),
               fmt::arg("at_bound", all.at_bound)) +
         '\n';
}

/// A section that is left out when its table is empty.
std::string section(std::string_view title, const std::string& lead, const std::string& table) {
  return table.empty() ? "" : heading(title) + lead + '\n' + table;
}

/// Fits to look at.
std::string outliers_section(const Plan& plan, const std::vector<Row>& rows) {
  std::vector<std::string_view> quantities;
  for (const Quantity quantity : outlying_quantities(plan)) quantities.push_back(name(quantity));
  return section("Outliers",
                 prose("outliers", fmt::arg("far", has_tables(plan) ? far_risk : far_loss),
                       fmt::arg("quantities", fmt::format("{}", fmt::join(quantities, ", ")))),
                 outlier_table(plan, rows));
}

/// What the fits did: surplus atoms, cells, starts, truths, settings.
std::string fit_sections(const Plan& plan, const std::vector<Row>& rows, const std::vector<EstimatorRate>& rates) {
  return section("What settings do", prose("settings"), settings_table(plan, rates)) +
         section("Shared parameters", prose("shared parameters"), shared_parameter_table(plan, rows)) +
         section("Exponents by truth", prose("truths"), truth_table(plan, rows)) +
         section("Starts", prose("starts", fmt::arg("within", reached_within)), start_table(plan, rows)) +
         section("Same data, another start", prose("agreement"), agreement_table(plan, rows)) +
         section("Surplus atoms", prose("surplus atoms", fmt::arg("share", vanishing_share)),
                 surplus_table(plan, rows)) +
         section("Cells", prose("cells"), cell_table(plan, rows));
}

std::string how_to_read(const Plan& plan) {
  return prose(
      "how to read this", fmt::arg("confidence", rounded(100 * plan.rates.confidence)),
      fmt::arg("simultaneous", plan.rates.simultaneous ? "; those of judged exponents together, each at a higher one "
                                                         "(rates.csv says at which)"
                                                       : ""));
}

std::string provenance(const Plan& plan, const RunFacts& facts) {
  std::string libraries;
  for (const auto& [library, version] : facts.libraries) {
    libraries += fmt::format("{}{} {}", libraries.empty() ? "; " : ", ", library, version);
  }
  return markdown_text(fmt::format("moerate {}{}; {}, {}; {}{}; seed {}.", facts.version,
                                   facts.commit.empty() ? std::string() : fmt::format(" (commit {})", facts.commit),
                                   facts.compiler, facts.flags, facts.cpu, libraries, plan.seed)) +
         "\n\n" + prose("provenance", fmt::arg("losses", losses_file));
}

/// The sections of a study on a table, which knows no truth.
std::string table_sections(const Plan& plan, const std::vector<Row>& rows, const Findings& findings) {
  const std::vector<HeldOutRisk> risks = held_out_risks(plan, rows);
  const FitCounts all = total(count_fits(plan, rows));
  return heading("Held-out risk") + prose("held-out risk") + '\n' + (has_classes(plan) ? prose("classes") + '\n' : "") +
         risk_table(plan, risks) + '\n' +
         prose("comparisons", fmt::arg("confidence", rounded(100 * plan.rates.confidence))) + '\n' +
         best_table(plan, risks) +
         section("Simple models", prose("baselines"),
                 baseline_table(plan, baseline_risks(plan, rows, findings.baselines))) +
         section("The law of the risk", prose("risk law", fmt::arg("laws", laws_file)),
                 risk_law_table(plan, findings.laws)) +
         section("Use of experts", prose("usage"), usage_table(plan, rows)) + heading("What was counted") +
         prose("counts of a table", fmt::arg("planned", counted(all.planned, "planned fit")),
               fmt::arg("missing", all.missing), fmt::arg("failed", all[Termination::failed]),
               fmt::arg("unconverged", all.unconverged()), fmt::arg("by_limit", all[Termination::evaluations]),
               fmt::arg("damped", all[Termination::damped]), fmt::arg("at_bound", all.at_bound)) +
         '\n' + count_table(plan, rows, findings.rates) + outliers_section(plan, rows) +
         section("Starts", prose("starts", fmt::arg("within", reached_within)), start_table(plan, rows)) +
         heading("How to read this") +
         prose("how to read a table", fmt::arg("confidence", rounded(100 * plan.rates.confidence)));
}

}  // namespace

std::string page(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                 const Predictions& predictions, const RunFacts& facts, const std::vector<std::string>& drawn,
                 const std::vector<std::string>& warnings) {
  const auto& rates = findings.rates;
  std::string text = opening(plan, warnings);
  text += heading("Answer") + answer(plan, rows, findings);
  text += main_figure(plan, drawn);
  if (!has_tables(plan))
    text += heading("Summary") + summary_lead(plan, predictions) + summary_table(plan, findings, predictions);
  text += heading("Verdicts") + verdict_table(plan, findings.verdicts);
  if (has_tables(plan)) {
    return text + table_sections(plan, rows, findings) + heading("Settings") + settings_section(plan) +
           heading("Provenance") + provenance(plan, facts);
  }
  text += heading("Exponents") + exponents_lead(plan) + exponent_tables(plan, rates);
  text += laws_section(plan, findings);
  text += predictions_section(plan, findings, predictions);
  text += modulus_section(plan, findings);
  text += section("Precision", prose("precision"), precision_table(plan, rates));
  if (plan.rates.statistics.size() > 1) {
    text += heading("Statistics side by side") + prose("statistics") + '\n' + statistic_table(plan, rates);
  }
  text += heading("What was counted") + counted_lead(total(count_fits(plan, rows))) + count_table(plan, rows, rates);
  text += outliers_section(plan, rows);
  const auto slopes = local_slope_table(plan, rates);
  text += section("Local slopes", prose("local slopes"), slopes);
  text += fit_sections(plan, rows, rates);
  text += heading("How to read this") + how_to_read(plan);
  text += heading("Settings") + settings_section(plan);
  text += heading("Provenance") + provenance(plan, facts);
  return text;
}

}  // namespace moerate
