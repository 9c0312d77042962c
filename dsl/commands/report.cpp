#include "dsl/commands/facts.h"
#include "dsl/commands/output.h"
#include "dsl/commands/provenance.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"

#include "engine/base/file.h"
#include "engine/run/precision.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <map>
#include <string>
#include <system_error>
#include <vector>

namespace moerate {

namespace {

using Files = std::map<std::filesystem::path, std::string>;

/// The files of the results, but for those that differ from run to run.
Files files_of(const std::filesystem::path& folder) {
  Files files;
  std::error_code ignored;
  for (std::filesystem::recursive_directory_iterator entry(folder, ignored), end; entry != end;
       entry.increment(ignored)) {
    const std::filesystem::path name = entry->path().filename();
    const bool is_result = name != "timings.csv" && name != "report.html" && name != "manifest.json" &&
                           !name.string().starts_with("store.") && name.string().find(".partial-") == std::string::npos;
    if (is_result && entry->is_regular_file(ignored)) files.emplace(entry->path(), read_file(entry->path()));
  }
  return files;
}

/// Says which files of before are gone, or hold something else now.
void name_replaced(const Plan& plan, const std::filesystem::path& folder, const Files& before) {
  const Files now = files_of(folder);
  std::vector<std::string> replaced;
  for (const auto& [path, bytes] : before) {
    const auto same = now.find(path);
    if (same == now.end() || same->second != bytes) replaced.push_back(path.lexically_relative(folder).string());
  }
  if (replaced.empty()) return;
  print_error("{}: replaced in {}, since they held something else: {}\n", plan.study, folder.string(),
              fmt::join(replaced, ", "));
}

ExitCode carry_out(const Arguments& arguments) {
  return for_each_study(arguments, [&](const CompiledStudy& study, const std::string& text) {
    const Plan& written = study.plan;
    Store store(folder_of(arguments, written), Store::Access::read);
    if (!is_of_this_text(folder_of(arguments, written), store, text)) return ExitCode::wrong;
    name_damaged(written, store, "it is not used, and `moerate run` makes it again");
    const Plan plan = with_needed_replications(written, store);
    if (!arguments.quiet) name_other_versions(plan, store);
    const Collected collected = collect(plan, store);
    if (collected.rows.empty()) {
      print_error("{}: no fit is recorded in {}; `moerate run` makes them\n", plan.study,
                  folder_of(arguments, plan).string());
      return ExitCode::incomplete;
    }
    RunFacts facts = program_facts();
    facts.fits_reused = static_cast<Index>(collected.rows.size());
    facts.study_text = text;
    facts.study_warnings = study_warnings(study, collected.rows);
    const Files before = files_of(folder_of(arguments, plan));
    publish(arguments, plan, store, collected, facts);
    if (!arguments.quiet) name_replaced(plan, folder_of(arguments, plan), before);
    const ExitCode measured = name_without_result(plan, collected.rows);
    return collected.missing > 0 ? ExitCode::incomplete : measured;
  });
}

}  // namespace

Command report_command() {
  return {.name = "report",
          .about = "make the results again from what the store holds, without a fit",
          .positional = "STUDY...",
          .options = {"results", "set", "pdf", "latex", "quiet", "json"},
          .run = carry_out};
}

}  // namespace moerate
