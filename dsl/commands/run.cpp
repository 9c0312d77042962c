#include "dsl/commands/facts.h"
#include "dsl/commands/interrupt.h"
#include "dsl/commands/progress.h"
#include "dsl/commands/session.h"

#include "engine/report/report.h"
#include "engine/report/terminal.h"
#include "engine/stage/execute.h"

#include <fmt/format.h>

#include <filesystem>
#include <thread>

namespace moerate {

namespace {

ExitCode run_plan(const Arguments& arguments, const Plan& plan, const std::string& text,
                  const std::atomic<bool>& interrupted) {
  const auto start = std::chrono::steady_clock::now();
  const std::filesystem::path folder = std::filesystem::path(arguments.results) / plan.study;
  Store store(folder, Store::Access::write);
  const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  const int threads = arguments.jobs > 0 ? arguments.jobs : cores;
  ProgressPrinter printer(plan.study, arguments.quiet);
  const Progress progress =
      execute(plan, store, {threads, [&printer](const Progress& now) { printer(now); }, &interrupted});
  printer.finish();

  const Collected collected = collect(plan, store);
  if (collected.missing > 0) {
    fmt::print(stderr, "{}: {} of {} fits are kept; the same command goes on from there\n", plan.study,
               progress.total - collected.missing, progress.total);
    return ExitCode::incomplete;
  }
  const std::vector<EstimatorRate> rates = summarise(plan, collected.rows);
  const std::vector<Verdict> verdicts = judge(plan, rates);
  RunFacts facts = program_facts();
  facts.threads = threads;
  facts.wall_seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  facts.fits_computed = static_cast<Index>(progress.done);
  facts.fits_reused = static_cast<Index>(progress.reused);
  facts.study_text = text;
  for (const std::string& warning : write_report(plan, collected.rows, rates, verdicts, facts, folder)) {
    fmt::print(stderr, "{}: warning: {}\n", plan.study, warning);
  }
  if (arguments.json) {
    fmt::print("{}\n", verdicts_json(plan, verdicts).dump(2));
  } else if (!arguments.quiet) {
    fmt::print("{}\n{}results are in {}\n", plan.study, terminal_summary(plan, rates, verdicts), folder.string());
  }
  return ExitCode::ok;
}

}  // namespace

ExitCode run_command(const Arguments& arguments) {
  const std::atomic<bool>& interrupted = catch_interrupts();
  return for_each_plan(arguments, [&](const Plan& plan, const std::string& text) {
    return interrupted ? ExitCode::incomplete : run_plan(arguments, plan, text, interrupted);
  });
}

}  // namespace moerate
