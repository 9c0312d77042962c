#include "dsl/commands/output.h"
#include "dsl/commands/session.h"

#include "engine/base/file.h"
#include "engine/base/temporary_folder.h"
#include "engine/data/content_hash.h"
#include "engine/report/tables.h"
#include "engine/report/terminal.h"
#include "engine/run/store.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <thread>
#include <vector>

namespace moerate {

namespace {

namespace fs = std::filesystem;

/// This program, started again with other arguments and no output.
pid_t start(const std::vector<std::string>& arguments) {
  std::vector<std::string> words{fs::read_symlink("/proc/self/exe").string()};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO}) {
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0);
  }
  pid_t child = -1;
  const int problem = posix_spawn(&child, pointers.front(), &actions, nullptr, pointers.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  return problem == 0 ? child : -1;
}

/// The exit code of a child, or -1 where it was killed.
int ended(pid_t child) {
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// The part of a study that is tried: its two smallest sizes, three replications.
std::vector<std::string> quick_part(const Plan& plan) {
  std::vector<Index> sizes = plan.estimators.front().sizes;
  sizes.resize(std::min<std::size_t>(sizes.size(), 2));
  return {"--set",
          fmt::format("grid.n=[{}{}]", sizes.front(), sizes.size() > 1 ? fmt::format(", {}", sizes.back()) : ""),
          "--set", "grid.replications=3"};
}

std::size_t kept_in(const fs::path& folder) {
  try {
    return Store(folder, Store::Access::read).finished(Stage::fit).size();
  } catch (const StoreError&) {
    return 0;  // it is being made
  }
}

/// Runs kill -9 on a child as soon as its store holds a fit; whether it was still running then.
bool killed(pid_t child, const fs::path& folder) {
  for (;;) {
    int status = 0;
    if (waitpid(child, &status, WNOHANG) == child) return false;
    if (kept_in(folder) > 0) break;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  kill(child, SIGKILL);
  return ended(child) == -1;
}

/// One way of running the study, and the hash of the losses that it gave.
struct Way {
  std::string words, digest, trouble;
};

class SelfTest {
 public:
  SelfTest(const Arguments& arguments, const Plan& plan, const fs::path& scratch)
      : study_(arguments.words.front()), name_(plan.study), scratch_(scratch), options_(quick_part(plan)) {
    // A study whose claims or axes name sizes or replications allows no part of it.
    std::vector<std::string> words{"validate", study_};
    words.insert(words.end(), options_.begin(), options_.end());
    for (const std::string& set : arguments.set) words.insert(words.end(), {"--set", set});
    is_whole_ = ended(start(words)) != 0;
    if (is_whole_) options_.clear();
    for (const std::string& set : arguments.set) options_.insert(options_.begin(), {"--set", set});
  }

  bool is_whole() const { return is_whole_; }

  std::vector<Way> run() {
    std::vector<Way> ways;
    ways.push_back(way("by one thread", "one", [&](const fs::path& to) { return whole(to, 1); }));
    ways.push_back(way("by all threads", "all", [&](const fs::path& to) { return whole(to, 0); }));
    for (const int shards : {3, 7}) {
      ways.push_back(way(fmt::format("in {} shards, merged backwards", shards), fmt::format("shards{}", shards),
                         [&](const fs::path& to) { return in_shards(to, shards); }));
    }
    ways.push_back(way("killed (SIGKILL) and gone on with", "killed", [&](const fs::path& to) {
      if (!killed(start(command("run", to, {"--jobs", "1"})), to / name_))
        return std::string("it ended before the kill");
      return whole(to, 0);
    }));
    return ways;
  }

 private:
  std::vector<std::string> command(const std::string& which, const fs::path& to,
                                   const std::vector<std::string>& more) const {
    std::vector<std::string> words{which, study_};
    words.insert(words.end(), more.begin(), more.end());
    words.insert(words.end(), options_.begin(), options_.end());
    words.insert(words.end(), {"--quiet", "--results", to.string()});
    return words;
  }

  /// Empty, or what is wrong.
  static std::string wrong(int code) { return code == 0 ? "" : fmt::format("exit code {}", code); }

  std::string whole(const fs::path& to, int threads) const {
    return wrong(ended(start(command("run", to, {"--jobs", std::to_string(threads)}))));
  }

  std::string in_shards(const fs::path& to, int count) const {
    std::vector<std::string> stores;
    for (int shard = 1; shard <= count; ++shard) {
      const std::string store = (to / fmt::format("part{}", shard)).string();
      const std::string trouble =
          wrong(ended(start(command("run", to, {"--shard", fmt::format("{}/{}", shard, count), "--store", store}))));
      if (!trouble.empty()) return trouble;
      stores.insert(stores.begin(), store);
    }
    return wrong(ended(start(command("merge", to, stores))));
  }

  template <class Do>
  Way way(const std::string& words, const std::string& folder, Do how) const {
    const fs::path to = scratch_ / folder;
    fs::create_directories(to);
    Way result{words, "", how(to)};
    const fs::path losses = to / name_ / losses_file;
    if (fs::exists(losses)) result.digest = content_hash(read_file(losses));
    return result;
  }

  std::string study_, name_;
  fs::path scratch_;
  std::vector<std::string> options_;
  bool is_whole_ = false;
};

ExitCode carry_out(const Arguments& arguments) {
  return for_each_plan(arguments, [&](const Plan& plan, const std::string&) {
    const TemporaryFolder scratch("moerate-selftest-");
    SelfTest test(arguments, plan, scratch.path);
    const std::vector<Way> ways = test.run();
    std::vector<std::vector<std::string>> lines{{"run", "losses", ""}};
    bool good = true;
    for (const Way& way : ways) {
      const bool same = way.trouble.empty() && !way.digest.empty() && way.digest == ways.front().digest;
      good = good && same;
      lines.push_back({way.words, way.digest.empty() ? "-" : way.digest,
                       same                  ? "same"
                       : way.trouble.empty() ? "DIFFERS"
                                             : way.trouble});
    }
    print_out("{}: {}\n{}\n{}\n", plan.study,
              test.is_whole() ? "all of it" : "its two smallest sizes, three replications", aligned_columns(lines),
              good ? "All runs gave the same bytes." : "Not all runs gave the same bytes.");
    return good ? ExitCode::ok : ExitCode::fails;
  });
}

}  // namespace

Command selftest_command() {
  return {
      .name = "selftest",
      .about = "run a quick part of a study by one and all threads, in shards, killed and gone on with, and compare",
      .positional = "STUDY",
      .options = {"set"},
      .run = carry_out};
}

}  // namespace moerate
