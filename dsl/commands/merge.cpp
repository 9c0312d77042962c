#include "dsl/commands/facts.h"
#include "dsl/commands/output.h"
#include "dsl/commands/provenance.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"

#include "engine/base/words.h"
#include "engine/run/merge.h"

#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <vector>

namespace moerate {

namespace {

namespace fs = std::filesystem;

ExitCode merge_into(const Arguments& arguments, const Plan& plan, const std::string& text,
                    const std::vector<fs::path>& named, const std::atomic<bool>& interrupted) {
  const fs::path folder = folder_of(arguments, plan);
  const std::vector<fs::path> folders = named.empty() ? shards_in(folder) : named;
  if (folders.empty()) {
    print_error("{}: no shard is in {}\nremedy: name the folders of the stores, or run `moerate run --shard 1/N`\n",
                plan.study, folder.string());
    return ExitCode::incomplete;
  }
  std::vector<std::unique_ptr<Store>> opened;
  std::vector<NamedStore> sources;
  for (const fs::path& source : folders) {
    if (!fs::exists(source / "store.sqlite")) {
      print_error("{}: there is no store in {}\nremedy: name the folder that `moerate run --shard` wrote\n", plan.study,
                  source.string());
      return ExitCode::files;
    }
    opened.push_back(std::make_unique<Store>(source, Store::Access::read));
    if (!is_of_this_text(source, *opened.back(), text)) return ExitCode::wrong;
    name_damaged(plan, *opened.back(), "it is left out, and `moerate run --shard` makes it again");
    sources.push_back({source.string(), opened.back().get()});
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
    print_error("{}: {} merged, {} known already\n", plan.study,
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
  if (!publish(arguments, plan, store, collected, facts, &interrupted)) return ExitCode::incomplete;
  return name_without_result(plan, collected.rows);
}

ExitCode carry_out(const Arguments& arguments) {
  const std::atomic<bool>& interrupted = catch_interrupts();
  const std::vector<fs::path> named(arguments.words.begin() + 1, arguments.words.end());
  Arguments of_study = arguments;
  of_study.words.resize(1);
  return for_each_plan(of_study, [&](const Plan& plan, const std::string& text) {
    return merge_into(arguments, plan, text, named, interrupted);
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
