#include "dsl/commands/facts.h"
#include "dsl/commands/output.h"
#include "dsl/commands/provenance.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"
#include "dsl/commands/shards.h"

#include "engine/base/words.h"
#include "engine/run/merge.h"

#include <fmt/format.h>

#include <filesystem>
#include <vector>

namespace moerate {

namespace {

namespace fs = std::filesystem;

ExitCode merge_into(const Arguments& arguments, const CompiledStudy& study, const std::string& text,
                    const std::vector<fs::path>& named, const std::atomic<bool>& interrupted) {
  const Plan& plan = study.plan;
  const fs::path folder = folder_of(arguments, plan);
  const std::vector<fs::path> folders = named.empty() ? shards_in(folder) : named;
  if (folders.empty()) {
    print_error("{}: no shard is in {}\nremedy: name the folders of the stores, or run `moerate run --shard 1/N`\n",
                plan.study, folder.string());
    return ExitCode::incomplete;
  }
  if (!hold_stores(plan, folders)) return ExitCode::files;
  const auto opened = stores_in(folders, text);
  if (!opened) return ExitCode::wrong;
  std::vector<NamedStore> sources;
  for (std::size_t i = 0; i < folders.size(); ++i) {
    Store& source = *(*opened)[i];
    name_damaged(plan, source, "it is left out, and `moerate run --shard` makes it again");
    sources.push_back({folders[i].string(), &source});
  }
  Store store(folder, Store::Access::write);
  if (!is_of_this_text(folder, store, text)) return ExitCode::wrong;
  store.drop_damaged();
  const Merged merged = merge(store, folder.string(), sources);
  if (!merged.conflict.empty()) {
    print_error("{}: {}\nremedy: make all shards by one program on machines of one kind, or leave one of the two out\n",
                plan.study, merged.conflict);
    return ExitCode::wrong;
  }
  store.remember_study(text);
  if (!arguments.quiet) {
    print_error("{}: {} of fits and of what was measured on them merged, {} known already\n", plan.study,
                counted(static_cast<long long>(merged.added), "result"), merged.known);
  }
  const Collected collected = collect(plan, store);
  if (collected.missing > 0) {
    print_error(
        "{}: {} fits are missing; `moerate status --missing-shards N` says of which shards, and `moerate run` makes "
        "them here\n",
        plan.study, collected.missing);
    return ExitCode::incomplete;
  }
  RunFacts facts = program_facts();
  facts.fits_reused = static_cast<Index>(collected.rows.size());
  facts.study_text = text;
  facts.study_warnings = study_warnings(study, collected.rows);
  if (!publish(arguments, plan, store, collected, facts, &interrupted)) return ExitCode::incomplete;
  return name_without_result(plan, collected.rows);
}

ExitCode carry_out(const Arguments& arguments) {
  const std::atomic<bool>& interrupted = catch_interrupts();
  return for_study_and_stores(
      arguments, [&](const CompiledStudy& study, const std::string& text, const std::vector<fs::path>& named) {
        return merge_into(arguments, study, text, named, interrupted);
      });
}

}  // namespace

Command merge_command() {
  return {.name = "merge",
          .about = "put the stores of a study's shards together and write its results",
          .positional = "STUDY [STORE...]",
          .options = {"results", "set", "quiet", "json"},
          .run = carry_out};
}

}  // namespace moerate
