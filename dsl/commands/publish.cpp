#include "dsl/commands/publish.h"

#include "dsl/commands/output.h"
#include "dsl/commands/progress.h"
#include "dsl/commands/provenance.h"
#include "dsl/lint/lint.h"

#include "engine/base/file.h"
#include "engine/base/words.h"
#include "engine/report/counts.h"
#include "engine/report/index.h"
#include "engine/report/prediction_tables.h"
#include "engine/report/report.h"
#include "engine/report/terminal.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <thread>

namespace moerate {

std::string results_of(const Arguments& arguments) {
  return arguments.results.value_or("results");
}

std::filesystem::path folder_of(const Arguments& arguments, const Plan& plan) {
  const std::string name = arguments.results ? plan.study : folder_name(plan.study, arguments.set);
  return std::filesystem::path(results_of(arguments)) / name;
}

int threads_of(const Arguments& arguments) {
  const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  return arguments.jobs > 0 ? arguments.jobs : cores;
}

void name_other_versions(const Plan& plan, Store& store) {
  for (const auto& [key, count] : store.versions()) {
    const auto& [stage, version] = key;
    const int own = algorithm_of(stage);
    if (version == own) continue;
    print_error("{}: the store holds {} of {}; {} kept and not used\n", plan.study,
                counted(static_cast<long long>(count), name(stage), plural(stage)),
                version == 0 ? "an older moerate"
                             : fmt::format("version {} of the algorithm (this program has {})", version, own),
                count == 1 ? "it is" : "they are");
  }
}

void name_damaged(const Plan& plan, Store& store, const std::string& then) {
  if (store.study_text_is_damaged()) {
    print_error(
        "{}: warning: the text of the study in the store does not match its hash: the file was changed since, by a "
        "disk or by hand; whether its results are of another text is not known, and `moerate run` writes it again\n",
        plan.study);
  }
  const std::size_t count = store.damaged();
  if (count == 0) return;
  print_error(
      "{}: warning: {} in the store {} the hash of {} content: the file was changed since, by a disk or by "
      "hand; {}\n",
      plan.study, counted(static_cast<long long>(count), "result"), count == 1 ? "does not match" : "do not match",
      count == 1 ? "its" : "their", then);
}

ExitCode name_without_result(const Plan& plan, const std::vector<Row>& rows) {
  const std::vector<FitCounts> counts = count_fits(plan, rows);
  std::vector<std::string> named;
  std::string reason;
  Index failed = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const Index finished = counts[i].planned - counts[i].missing;
    if (finished == 0 || counts[i][Termination::failed] < finished) continue;
    const auto first = std::find_if(rows.begin(), rows.end(), [i](const Row& row) { return row.estimator == i; });
    if (named.empty()) reason = first->fit.reason;
    named.push_back(describe(plan.estimators[i]));
    failed += finished;
  }
  if (named.empty()) return ExitCode::ok;
  constexpr std::size_t most = 3;
  const std::size_t further = named.size() - std::min(most, named.size());
  named.resize(std::min(most, named.size()));
  print_error(
      "{}: no fit of {}{} gave a result: all {} failed{}\n"
      "remedy: check the size of {}, and where fits start (fit.start)\n",
      plan.study, fmt::join(named, " or "), further > 0 ? fmt::format(" or {} more", further) : "", failed,
      reason.empty() ? "" : fmt::format(", the first one since {}", reason),
      has_tables(plan) ? "the numbers in the table" : "noise, truth and inputs");
  return ExitCode::incomplete;
}

std::vector<std::string> study_warnings(const CompiledStudy& study, const std::vector<Row>& rows) {
  std::vector<std::string> warnings;
  for (const auto& [check, finding] : findings_of({study, rows})) {
    const std::string warning = fmt::format("{}: {}; remedy: {}", check->name, finding.message, check->remedy);
    // The same finding at several places is one line.
    if (std::find(warnings.begin(), warnings.end(), warning) == warnings.end()) warnings.push_back(warning);
  }
  return warnings;
}

namespace {

/// Writes the index of the studies; a warning where it cannot be, since all else is there.
void name_index(const Arguments& arguments, const Plan& plan) {
  std::string trouble = "it is not moerate's, and was left as it is";
  try {
    if (write_index(results_of(arguments))) return;
  } catch (const FileError& error) {
    trouble = error.what();
  }
  print_error("{}: warning: no index of the studies in {}/index.html: {}\n", plan.study, results_of(arguments),
              trouble);
}

}  // namespace

bool publish(const Arguments& arguments, const Plan& plan, Store& store, const Collected& collected,
             const RunFacts& facts, const std::atomic<bool>* interrupted) {
  const auto is_interrupted = [interrupted] { return interrupted != nullptr && *interrupted; };
  SearchPrinter of_moduli(plan.study, "searches for moduli", arguments.quiet);
  std::vector<EstimatorModuli> moduli = moduli_of(plan, &store, of_moduli, is_interrupted);
  SearchPrinter of_baselines(plan.study, "splits with simple models", arguments.quiet);
  std::vector<SplitBaselines> baselines = baselines_of(plan, &store, of_baselines, is_interrupted);
  if ((!moduli.empty() || !baselines.empty()) && is_interrupted()) {
    print_error(
        "{}: interrupted before the report; all fits are kept and the {} so far, and the same command goes on from "
        "there\n",
        plan.study, moduli.empty() ? "simple models" : "moduli");
    return false;
  }
  Findings findings = examine(plan, collected.rows, std::move(moduli));
  findings.baselines = std::move(baselines);
  const std::filesystem::path folder = folder_of(arguments, plan);
  const Predictions predictions =
      has_tables(plan) ? Predictions{} : compare_predictions(plan, predict(plan), findings.rates);
  for (const std::string& warning : write_report(plan, collected.rows, findings, predictions, facts, folder,
                                                 {.pdf = arguments.pdf, .latex = arguments.latex})) {
    print_error("{}: warning: {}\n", plan.study, warning);
  }
  name_index(arguments, plan);
  if (arguments.json) {
    print_out("{}\n", verdicts_json(plan, findings.verdicts).dump(2));
  } else if (!arguments.quiet) {
    print_out("{}\n{}{}results are in {}\n", plan.study, terminal_summary(plan, findings.rates, findings.verdicts),
              has_tables(plan) ? "" : prediction_tally(predictions) + '\n', folder.string());
  }
  return true;
}

}  // namespace moerate
