#include "dsl/commands/argument.h"
#include "dsl/commands/facts.h"
#include "dsl/commands/output.h"
#include "dsl/commands/progress.h"
#include "dsl/commands/provenance.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"
#include "dsl/commands/shards.h"

#include "engine/run/precision.h"

#include <fmt/format.h>

#include <chrono>
#include <limits>
#include <optional>

namespace moerate {

namespace {

/// --time-limit in seconds, infinity without; nothing after a message.
std::optional<double> seconds_per_fit(const Arguments& arguments) {
  if (!arguments.time_limit) return std::numeric_limits<double>::infinity();
  ArgumentReader reader;
  return reader.read("time-limit", *arguments.time_limit, [](Reader& values, const Tree& tree) {
    return values.number_in(tree, "time-limit",
                            {.low = 0, .high = std::numeric_limits<double>::max(), .open_low = true});
  });
}

/// One part of a study's fits, into a store of its own.
ExitCode run_shard(const Arguments& arguments, const Plan& plan, const std::string& text, const Shard& shard,
                   double limit, const std::atomic<bool>& interrupted) {
  if (cannot_be_cut(plan)) return ExitCode::wrong;
  const std::filesystem::path folder = shard_folder(arguments, plan, shard);
  Store store(folder, Store::Access::write);
  if (!is_of_this_text(folder, store, text)) return ExitCode::wrong;
  store.remember_study(text);
  name_damaged(plan, store, "what was kept there is made again");
  store.drop_damaged();
  ProgressPrinter printer(fmt::format("{} {}/{}", plan.study, shard.number, shard.count), arguments.quiet);
  const Progress progress =
      execute(plan, store,
              {threads_of(arguments), [&printer](const Progress& now) { printer(now); }, &interrupted, limit, shard});
  printer.finish();
  const std::size_t missing = progress.total - progress.done - progress.reused;
  if (!arguments.quiet || missing > 0) {
    print_error("{}: shard {} of {}: {} of {} fits are in {}\n", plan.study, shard.number, shard.count,
                progress.total - missing, progress.total, folder.string());
  }
  return missing > 0 ? ExitCode::incomplete : ExitCode::ok;
}

/// What is missing after a run, and how to make it.
void name_missing(const Arguments& arguments, const Plan& plan, const Progress& progress, std::size_t missing) {
  const std::size_t kept = progress.total - missing;
  if (progress.unfinished == 0) {
    print_error("{}: {} of {} fits are kept; the same command goes on from there\n", plan.study, kept, progress.total);
    return;
  }
  print_error(
      "{}: {} of {} fits are kept; {} took longer than --time-limit {} and are unfinished\n"
      "remedy: run it without the limit or with a larger one, which fits what is missing only\n",
      plan.study, kept, progress.total, progress.unfinished, *arguments.time_limit);
}

ExitCode run_study(const Arguments& arguments, const CompiledStudy& study, const std::string& text, double limit,
                   const std::atomic<bool>& interrupted) {
  const Plan& plan = study.plan;
  const auto start = std::chrono::steady_clock::now();
  const std::string started = now_in_utc();
  const std::filesystem::path folder = folder_of(arguments, plan);
  Store store(folder, Store::Access::write);
  if (const auto difference = other_text(folder, store, text)) {
    print_error("{}: warning: the results in {} are of another text of this study: {}; this run replaces them\n",
                plan.study, folder.string(), *difference);
  }
  if (!arguments.quiet) name_other_versions(plan, store);
  name_damaged(plan, store, "what was kept there is made again");
  store.remember_study(text);
  store.drop_damaged();
  const int threads = threads_of(arguments);
  ProgressPrinter printer(plan.study, arguments.quiet);
  const Progress progress =
      execute(plan, store, {threads, [&printer](const Progress& now) { printer(now); }, &interrupted, limit});
  printer.finish();

  const Plan done = with_needed_replications(plan, store);
  const Collected collected = collect(done, store);
  if (collected.missing > 0) {
    name_missing(arguments, plan, progress, collected.missing);
    return ExitCode::incomplete;
  }
  RunFacts facts = program_facts();
  facts.started = started;
  facts.threads = threads;
  facts.wall_seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  facts.fits_computed = static_cast<Index>(progress.done);
  facts.fits_reused = static_cast<Index>(progress.reused);
  facts.study_text = text;
  facts.study_warnings = study_warnings(study, collected.rows);
  if (!publish(arguments, done, store, collected, facts, &interrupted)) return ExitCode::incomplete;
  return name_without_result(done, collected.rows);
}

ExitCode carry_out(const Arguments& arguments) {
  const auto limit = seconds_per_fit(arguments);
  if (!limit) return ExitCode::wrong;
  if (arguments.store && !arguments.shard)
    return wrong_usage("run: --store is of a shard", "add --shard 1/4, or use --results");
  std::optional<Shard> shard;
  if (arguments.shard) {
    shard = read_shard(*arguments.shard);
    if (!shard) return ExitCode::wrong;
    if (arguments.store && arguments.words.size() > 1) {
      return wrong_usage("run: one store for several studies", "run the shards of one study at a time with --store");
    }
  }
  const std::atomic<bool>& interrupted = catch_interrupts();
  return for_each_study(arguments, [&](const CompiledStudy& study, const std::string& text) {
    if (interrupted) return ExitCode::incomplete;
    return shard ? run_shard(arguments, study.plan, text, *shard, *limit, interrupted)
                 : run_study(arguments, study, text, *limit, interrupted);
  });
}

}  // namespace

Command run_command() {
  return {.name = "run",
          .about = "run a study and write its results",
          .positional = "STUDY...",
          .options = {"results", "jobs", "time-limit", "shard", "store", "set", "quiet", "json"},
          .run = carry_out};
}

}  // namespace moerate
