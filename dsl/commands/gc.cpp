#include "dsl/commands/output.h"
#include "dsl/commands/provenance.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"

#include "engine/base/words.h"
#include "engine/run/baselines.h"
#include "engine/run/moduli.h"
#include "engine/run/precision.h"

#include <fmt/format.h>

#include <filesystem>
#include <string>
#include <unordered_set>
#include <utility>

namespace moerate {

namespace {

ExitCode collect_garbage(const Arguments& arguments, const Plan& written, const std::string& text) {
  const std::filesystem::path folder = folder_of(arguments, written);
  if (!has_store(folder)) {
    print_error("{}: there is no store in {}\nremedy: name the folder of the results with --results\n", written.study,
                folder.string());
    return ExitCode::incomplete;
  }
  Store store(folder, Store::Access::write);
  if (!is_of_this_text(folder, store, text)) return ExitCode::wrong;
  const Plan plan = with_needed_replications(written, store);
  std::unordered_set<std::string> asked;
  for (Job& job : jobs(plan)) {
    asked.insert(std::move(job.fit_id));
    asked.insert(std::move(job.loss_id));
  }
  for (std::string& id : modulus_ids(plan)) asked.insert(std::move(id));
  for (std::string& id : baseline_ids(plan)) asked.insert(std::move(id));
  const auto before = std::filesystem::file_size(folder / store_file);
  const std::size_t dropped = store.drop_all_but(asked);
  const auto after = std::filesystem::file_size(folder / store_file);
  if (!arguments.quiet) {
    print_out("{}: {} that the study does not ask for {} dropped; the store has {} kB, it had {}\n", plan.study,
              counted(static_cast<long long>(dropped), "result"), dropped == 1 ? "is" : "are", after / 1000,
              before / 1000);
  }
  return ExitCode::ok;
}

ExitCode carry_out(const Arguments& arguments) {
  return for_each_plan(
      arguments, [&](const Plan& plan, const std::string& text) { return collect_garbage(arguments, plan, text); });
}

}  // namespace

Command gc_command() {
  return {.name = "gc",
          .about = "drop what a study's store holds and the study does not ask for",
          .positional = "STUDY...",
          .options = {"results", "set", "quiet"},
          .run = carry_out};
}

}  // namespace moerate
