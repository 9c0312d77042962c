#include "dsl/commands/facts.h"
#include "dsl/commands/interrupt.h"
#include "dsl/commands/progress.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"

#include "engine/stage/precision.h"

#include <fmt/format.h>

#include <chrono>

namespace moerate {

namespace {

ExitCode run_plan(const Arguments& arguments, const Plan& plan, const std::string& text,
                  const std::atomic<bool>& interrupted) {
  const auto start = std::chrono::steady_clock::now();
  const std::string started = now_in_utc();
  Store store(folder_of(arguments, plan), Store::Access::write);
  if (!arguments.quiet) name_other_versions(plan, store);
  const int threads = threads_of(arguments);
  ProgressPrinter printer(plan.study, arguments.quiet);
  const Progress progress =
      execute(plan, store, {threads, [&printer](const Progress& now) { printer(now); }, &interrupted});
  printer.finish();

  const Plan done = grown(plan, store);
  const Collected collected = collect(done, store);
  if (collected.missing > 0) {
    fmt::print(stderr, "{}: {} of {} fits are kept; the same command goes on from there\n", plan.study,
               progress.total - collected.missing, progress.total);
    return ExitCode::incomplete;
  }
  RunFacts facts = program_facts();
  facts.started = started;
  facts.threads = threads;
  facts.wall_seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  facts.fits_computed = static_cast<Index>(progress.done);
  facts.fits_reused = static_cast<Index>(progress.reused);
  facts.study_text = text;
  publish(arguments, done, collected, facts);
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
