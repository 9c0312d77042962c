#include "dsl/commands/output.h"
#include "dsl/commands/provenance.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"

#include "dsl/commands/argument.h"
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
  std::vector<fs::path> folders = named;
  if (folders.empty()) {
    const fs::path folder = folder_of(arguments, written);
    folders = shards_in(folder);
    folders.insert(folders.begin(), folder);
  }
  for (const fs::path& folder : named) {
    if (fs::exists(folder / "store.sqlite")) continue;
    print_error("{}: there is no store in {}\nremedy: name the folder that `moerate run --shard` wrote\n",
                written.study, folder.string());
    return ExitCode::files;
  }
  std::vector<std::unique_ptr<Store>> opened;
  std::vector<Store*> stores;
  for (const fs::path& folder : folders) {
    opened.push_back(std::make_unique<Store>(folder, Store::Access::read));
    if (!is_of_this_text(folder, *opened.back(), text)) return ExitCode::wrong;
    stores.push_back(opened.back().get());
  }
  const Plan plan = with_needed_replications(written, *stores.front());
  const std::vector<Job> all = jobs(plan);
  const std::vector<JobState> states = states_of(all, stores);
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
  const std::size_t searches = modulus_searches(plan, stores.front());
  if (arguments.json) {
    print_out("{}\n", nlohmann::ordered_json{{"study", plan.study},
                                             {"fits", all.size()},
                                             {"done", count(JobState::done)},
                                             {"failed", count(JobState::failed)},
                                             {"missing", count(JobState::missing)},
                                             {"modulus_searches", searches}}
                          .dump());
  } else {
    print_out("{}: {} fits: {} done, {} failed, {} missing{}\n", plan.study, all.size(), count(JobState::done),
              count(JobState::failed), count(JobState::missing),
              searches > 0 ? fmt::format("; {} searches for moduli", searches) : "");
  }
  return code;
}

ExitCode carry_out(const Arguments& arguments) {
  std::optional<Index> shards;
  if (arguments.missing_shards) {
    shards = read_count(*arguments.missing_shards);
    if (!shards) return ExitCode::wrong;
  }
  const std::vector<fs::path> named(arguments.words.begin() + 1, arguments.words.end());
  Arguments of_study = arguments;
  of_study.words.resize(1);
  return for_each_plan(of_study, [&](const Plan& plan, const std::string& text) {
    return status_of(arguments, plan, text, named, shards);
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
