#include "dsl/commands/output.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"
#include "dsl/commands/shards.h"

#include "dsl/commands/argument.h"
#include "engine/base/words.h"
#include "engine/run/baselines.h"
#include "engine/run/moduli.h"
#include "engine/run/precision.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>
#include <vector>

namespace moerate {

namespace {

namespace fs = std::filesystem;

std::optional<Index> read_count(const std::string& text) {
  ArgumentReader reader;
  const auto count = reader.read("missing-shards", text, [](Reader& values, const Tree& tree) {
    return values.number_in(tree, "missing-shards", {.low = 1, .high = most_shards, .whole = true});
  });
  return count ? std::optional(static_cast<Index>(*count)) : std::nullopt;
}

ExitCode status_of(const Arguments& arguments, const Plan& written, const std::string& text,
                   const std::vector<fs::path>& named, std::optional<Index> shards) {
  const std::vector<fs::path> folders = named.empty() ? stores_of_study(arguments, written) : named;
  if (!hold_stores(written, named)) return ExitCode::files;
  const auto opened = stores_in(folders, text);
  if (!opened) return ExitCode::wrong;
  const Plan plan = with_needed_replications(written, *opened->front());
  const std::vector<Job> all = jobs(plan);
  const std::vector<JobState> states = states_of(all, *opened);
  const auto count = [&states](JobState state) {
    return static_cast<std::size_t>(std::count(states.begin(), states.end(), state));
  };
  const ExitCode code = count(JobState::missing) > 0 ? ExitCode::incomplete : ExitCode::ok;
  if (shards) {
    const std::vector<Index> numbers = shards_of(all, *shards);
    std::set<Index> incomplete;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (states[i] == JobState::missing) incomplete.insert(numbers[i]);
    }
    print_out("{}\n", as_ranges({incomplete.begin(), incomplete.end()}));
    return code;
  }
  Store* store = opened->front().get();
  const std::size_t searches = modulus_searches(plan, store), splits = baseline_splits(plan, store);
  if (arguments.json) {
    print_out("{}\n", nlohmann::ordered_json{{"study", plan.study},
                                             {"fits", all.size()},
                                             {"done", count(JobState::done)},
                                             {"failed", count(JobState::failed)},
                                             {"missing", count(JobState::missing)},
                                             {"modulus_searches", searches},
                                             {"baseline_splits", splits}}
                          .dump());
  } else {
    print_out(
        "{}: {} fits: {} done, {} failed, {} missing{}{}\n", plan.study, all.size(), count(JobState::done),
        count(JobState::failed), count(JobState::missing),
        searches > 0 ? fmt::format("; {} searches for moduli", searches) : "",
        splits > 0 ? fmt::format("; {} with simple models", counted(static_cast<long long>(splits), "split")) : "");
  }
  return code;
}

ExitCode carry_out(const Arguments& arguments) {
  std::optional<Index> shards;
  if (arguments.missing_shards) {
    shards = read_count(*arguments.missing_shards);
    if (!shards) return ExitCode::wrong;
  }
  return for_study_and_stores(
      arguments, [&](const CompiledStudy& study, const std::string& text, const std::vector<fs::path>& named) {
        return status_of(arguments, study.plan, text, named, shards);
      });
}

}  // namespace

Command status_command() {
  return {.name = "status",
          .about = "say how far a study is, from its stores alone",
          .positional = "STUDY [STORE...]",
          .options = {"results", "missing-shards", "set", "json"},
          .run = carry_out};
}

}  // namespace moerate
