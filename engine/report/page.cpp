#include "engine/report/page.h"

#include "engine/base/words.h"
#include "engine/findings/cells.h"
#include "engine/findings/rate_lookup.h"
#include "engine/findings/start_scores.h"
#include "engine/report/counts.h"
#include "engine/report/fit_tables.h"
#include "engine/report/law_tables.h"
#include "engine/report/markdown.h"
#include "engine/report/page_tables.h"
#include "engine/report/prediction_tables.h"
#include "engine/report/settings.h"
#include "engine/report/tables.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {
namespace {

std::string heading(std::string_view text) {
  return fmt::format("\n## {}\n\n", text);
}

std::string opening(const Plan& plan, const std::vector<std::string>& warnings) {
  std::string text = fmt::format("# {}\n", markdown_text(plan.study));
  if (!plan.about.empty()) text += fmt::format("\n{}\n", markdown_text(plan.about));
  if (!plan.cite.empty()) text += fmt::format("\nCite: {}\n", markdown_text(plan.cite));
  for (const auto& warning : warnings) text += fmt::format("\n> **Warning:** {}\n", markdown_text(warning));
  return text;
}

std::string main_figure(const std::vector<std::string>& drawn) {
  if (drawn.empty()) return {};
  std::string text =
      fmt::format("\n![{0}: values, fitted laws and the theory's slope by n](figures/{0}.svg)\n", drawn[0]);
  if (drawn.size() > 1) text += "\nMore figures:";
  for (std::size_t i = 1; i < drawn.size(); ++i)
    text += fmt::format("{0}[{1}](figures/{1}.svg)", i == 1 ? " " : ", ", drawn[i]);
  return drawn.size() > 1 ? text + ".\n" : text;
}

std::string exponents_lead(const Plan& plan) {
  return fmt::format(
      "Least squares slopes of log {0} on log n. The last column says about how many replications would narrow the "
      "{1}% "
      "interval to a half-width of 0.03; the constant is that of constant · n^exponent. Every quantity, alignment and "
      "statistic: [rates.csv](rates.csv); the values behind them: [{2}]({2}).\n\n",
      name(main_statistic(plan)), rounded(100 * plan.rates.confidence), curves_file);
}

std::string laws_section(const Plan& plan, const Findings& findings) {
  const auto table = law_table(plan, findings.rates, findings.laws);
  if (table.empty()) return {};
  const auto dropped = dropped_sizes_table(plan, findings.laws);
  return heading("Laws") +
         fmt::format(
             "Which law the losses follow, fitted to the logarithms of all of them, not only to means; errors follow "
             "Student's t, so that strays weigh little. Weights are Akaike's: a law whose weight is small beside "
             "another's is excluded, but a law that contains another (power-log and floor contain power) never "
             "excludes "
             "it by being possible, too. A small p says that even the best law misses the locations at some n; "
             "predicted/observed compares the location at the largest n with that which the others give. *Onset* is "
             "the "
             "first n from which on every local slope of the {0} agrees with the interval of its exponent. Every law "
             "and "
             "quantity: [{1}]({1}).\n\n",
             name(main_statistic(plan)), laws_file) +
         table +
         (dropped.empty() ? ""
                          : "\nThe exponent of the power law of the aligned total with its standard error, and the "
                            "best law, as the smallest n are dropped in turn:\n\n" +
                                dropped);
}

std::string predictions_section(const Plan& plan, const Predictions& predictions) {
  if (predictions.all.empty()) return {};
  const auto checks = prediction_check_table(plan, predictions);
  return heading("Predicted and measured") +
         "What the identifiability of each truth says before a fit (`moerate diagnose`): which directions of the "
         "parameters f does not see at first order, beyond those that fitted measures are moved along; and whether a "
         "split of an atom, as over-specified fits make it, is seen at second order: kappa is the least root mean "
         "square "
         "of what it adds beyond first order, in standard deviations of f, parameters in units that move f by one. It "
         "is "
         "local, at this truth and for these inputs: no theorem, blind to other measures with the same f far away, and "
         "silent on the n from which a rate sets in.\n\n" +
         prediction_table(plan, predictions) +
         (checks.empty()
              ? ""
              : fmt::format("\nPredicted exponents beside the measured ones, by the {}. A prediction *agrees* when the "
                            "whole interval lies within {} of it (*slower* stands for all above -1/2 by more), "
                            "*disagrees* when the whole interval lies beyond, and is *open* when it does both. A "
                            "disagreement may be the grid's: local slopes and onset say whether the rate has set "
                            "in.\n\n{} Shown are those of the total and the excess risk, and all that disagree; the "
                            "rest is in [predictions.csv](predictions.csv).\n\n",
                            name(main_statistic(plan)), prediction_margin, prediction_tally(predictions)) +
                    checks);
}

std::string counted_lead(const FitCounts& all) {
  return fmt::format(
      "Of {} planned, {} missing, {} failed, {} ended without a sign of convergence ({} by the limit of evaluations, "
      "{} "
      "damped), {} on a bound.\n\n"
      "- Unconverged fits enter every statistic with their value: early stopping is part of the estimator.\n"
      "- Failed fits have no value and are left out; the last column is the exponent with each of them at the worst "
      "loss "
      "seen at its n.\n"
      "- *Damped*: the tolerance was met, but by a step that a shrunken trust region had shortened, which is no sign "
      "of a "
      "minimum. *Floor*: the rounding floor of noise-free data. *Above the truth*: the objective is above that of the "
      "truth on the same data, so the optimum was missed; a misspecified model need not reach it and has none.\n"
      "- *Evaluations* are of all starts of a fit together; fit.max-evaluations limits each of them.\n\n",
      counted(all.planned, "fit"), all.missing, all[Termination::failed], all.unconverged(),
      all[Termination::evaluations], all[Termination::damped], all.at_bound);
}

/// A section that is left out when its table is empty.
std::string section(std::string_view title, const std::string& lead, const std::string& table) {
  return table.empty() ? "" : heading(title) + lead + "\n\n" + table;
}

/// What the fits did: surplus atoms, cells, starts, truths, settings.
std::string fit_sections(const Plan& plan, const std::vector<Row>& rows, const std::vector<EstimatorRate>& rates) {
  return section("What settings do",
                 "The exponent of the aligned total under every setting beside that under the first; a difference well "
                 "within one joint half-width is noise.",
                 settings_table(plan, rates)) +
         section("Shared parameters",
                 "What the router shares among all atoms, as fitted. Where beta1 can make up for it (the temperature "
                 "router) a single value says nothing, and losses are taken at the truth's.",
                 shared_parameter_table(plan, rows)) +
         section("Exponents by truth",
                 "Every replication has a truth of its own; these are the log-log slopes truth by truth. The exponent "
                 "depends on the truth where the deviation of the slopes exceeds what the scatter around each line "
                 "gives.",
                 truth_table(plan, rows)) +
         section("Starts",
                 fmt::format("Of all runs on the same data that minimise the same objective, how many ended within {} "
                             "residual variances of the lowest sum of squares, and by how many residual variances they "
                             "missed it. [starts.csv](starts.csv)",
                             reached_within),
                 start_table(plan, rows)) +
         section(
             "Same data, another start",
             "Estimates beside those of the first estimator that minimises the same objective from another start. "
             "*Points elsewhere*: the direction's loss is above 1 at an objective no higher than the truth's, so that "
             "another measure gives the same function (under the cosine router with d >= k, a reflection).",
             agreement_table(plan, rows)) +
         section(
             "Surplus atoms",
             fmt::format("Of over-specified fits: an atom *vanished* when its mass is below {} of the total; else a "
                         "true atom's cell is *empty*, or every surplus atom *split* a true one with another.",
                         vanishing_share),
             surplus_table(plan, rows)) +
         section(
             "Cells",
             "Of over-specified fits at the largest n, after alignment: fits in which the cell of a true atom holds "
             "no, one or several atoms, and mean distances in beta1 (router) and eta (expert). Every n: "
             "[cells.csv](cells.csv).",
             cell_table(plan, rows));
}

std::string how_to_read(const Plan& plan) {
  return fmt::format(
      "- **What a slope says.** Every slope here is at fixed truths: it is pointwise. A minimax claim, such as a lower "
      "bound over all truths, is neither shown nor refuted by it.\n"
      "- **Verdicts** are decided by the {0}% interval alone, never by the point estimate: *holds* when the whole "
      "interval "
      "agrees with the claim, *fails* when the whole interval contradicts it, *underpowered* when it does both and "
      "more "
      "replications would decide, *undefined* when there is no exponent. *Known* marks a failure the study expects.\n"
      "- **Aligned and raw.** A distance between measures that give the same function is no distance: aligned losses "
      "are "
      "taken after the fitted measure was moved along the model's invariances, raw ones as it was fitted. Claims are "
      "judged on aligned losses unless they say otherwise.\n"
      "- **Quantities.** *Total* is gate-mass + router + expert. *Direction* and *norm* split the router's part into "
      "what "
      "beta1 points at and how long it is; they are not part of the total. *Single* and *shared* are distances in "
      "Voronoi "
      "cells with one and with more fitted atoms.\n"
      "- **Excess risk** needs no alignment; its slope is -1 wherever least squares works: the positive control.\n"
      "- **Intervals** are by bootstrap over the replications, independently at each n, at {0}% confidence{1}.\n",
      rounded(100 * plan.rates.confidence),
      plan.rates.simultaneous ? "; those of judged exponents together, each at a higher one (rates.csv says at which)"
                              : "");
}

std::string provenance(const Plan& plan, const RunFacts& facts) {
  std::string libraries;
  for (const auto& [library, version] : facts.libraries) {
    libraries += fmt::format("{}{} {}", libraries.empty() ? "; " : ", ", library, version);
  }
  return markdown_text(fmt::format("moerate {}{}; {}, {}; {}{}; seed {}.", facts.version,
                                   facts.commit.empty() ? std::string() : fmt::format(" (commit {})", facts.commit),
                                   facts.compiler, facts.flags, facts.cpu, libraries, plan.seed)) +
         fmt::format(
             "\n\nNo number on this page was typed in: all were computed from the rows of [{0}]({0}), one a fit. Costs "
             "and the resolved study: [manifest.json](manifest.json). A run also leaves the seconds of each fit beside "
             "this page, in timings.csv, which differ from run to run and are no part of the results.\n",
             losses_file);
}

}  // namespace

std::string page(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                 const Predictions& predictions, const RunFacts& facts, const std::vector<std::string>& drawn,
                 const std::vector<std::string>& warnings) {
  const auto& rates = findings.rates;
  std::string text = opening(plan, warnings);
  text += heading("Verdicts") + verdict_table(plan, findings.verdicts);
  text += main_figure(drawn);
  text += heading("Exponents") + exponents_lead(plan) + exponent_tables(plan, rates);
  text += laws_section(plan, findings);
  text += predictions_section(plan, predictions);
  text +=
      section("Precision",
              "Replications go on, in fixed order, until the interval of this exponent is narrow enough or the limit "
              "is met; the interval is looked at after 20, 30, 40, 50, 70, ... of them.",
              precision_table(plan, rates));
  if (plan.rates.statistics.size() > 1) {
    text +=
        heading("Statistics side by side") +
        "Exponents of the aligned total. They differ where a few fits go astray; *trimmed* leaves out the largest 10% "
        "at each n.\n\n" +
        statistic_table(plan, rates);
  }
  text += heading("What was counted") + counted_lead(total(count_fits(plan, rows))) + count_table(plan, rows, rates);
  const auto slopes = local_slope_table(plan, rates);
  if (!slopes.empty()) {
    text += heading("Local slopes") +
            "Of the aligned total, from one n to the next: a law has settled where they are level.\n\n" + slopes;
  }
  text += fit_sections(plan, rows, rates);
  text += heading("How to read this") + how_to_read(plan);
  text += heading("Settings") + settings_section(plan);
  text += heading("Provenance") + provenance(plan, facts);
  return text;
}

}  // namespace moerate
