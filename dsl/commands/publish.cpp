#include "dsl/commands/publish.h"

#include "engine/report/prediction_tables.h"
#include "engine/report/report.h"
#include "engine/report/terminal.h"
#include "engine/report/words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <thread>

namespace moerate {

std::filesystem::path folder_of(const Arguments& arguments, const Plan& plan) {
  return std::filesystem::path(arguments.results) / plan.study;
}

int threads_of(const Arguments& arguments) {
  const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  return arguments.jobs > 0 ? arguments.jobs : cores;
}

void name_other_versions(const Plan& plan, Store& store) {
  for (const auto& [key, count] : store.versions()) {
    const auto& [stage, version] = key;
    const int own = stage == Stage::fit ? fit_algorithm : loss_algorithm;
    if (version == own) continue;
    fmt::print(stderr, "{}: the store holds {} of {}; {} kept and not used\n", plan.study,
               counted(static_cast<long long>(count), name(stage), stage == Stage::fit ? "fits" : "losses"),
               version == 0 ? "an older moerate"
                            : fmt::format("version {} of the algorithm (this program has {})", version, own),
               count == 1 ? "it is" : "they are");
  }
}

void publish(const Arguments& arguments, const Plan& plan, const Collected& collected, const RunFacts& facts) {
  const Findings findings = examine(plan, collected.rows);
  const std::filesystem::path folder = folder_of(arguments, plan);
  const Predictions predictions = compare_predictions(plan, predict(plan), findings.rates);
  for (const std::string& warning : write_report(plan, collected.rows, findings, predictions, facts, folder)) {
    fmt::print(stderr, "{}: warning: {}\n", plan.study, warning);
  }
  if (arguments.json) {
    fmt::print("{}\n", verdicts_json(plan, findings.verdicts).dump(2));
  } else if (!arguments.quiet) {
    fmt::print("{}\n{}{}\nresults are in {}\n", plan.study, terminal_summary(plan, findings.rates, findings.verdicts),
               prediction_tally(predictions), folder.string());
  }
}

}  // namespace moerate
