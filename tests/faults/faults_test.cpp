// Runs that are broken on purpose: killed before or after a call that changes a file, killed at random moments by every
// signal, and runs whose writes fail. What was kept stays, and the same command goes on to the same bytes.
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <chrono>
#include <csignal>
#include <map>
#include <random>
#include <thread>

using namespace moerate::test;

namespace {

/// How often each kind of fault is tried: MOERATE_FAULTS, or a few, so that every test run has some.
int tries(int few) {
  const char* asked = std::getenv("MOERATE_FAULTS");
  return asked == nullptr ? few : std::atoi(asked);
}

std::string study() {
  return small_study("modulus: {starts: 2, inputs: 200, loss: {points: 2}}\n", 12);
}

/// What a command came to: the signal that ended it, or its exit code, and what it said.
struct End {
  int signal, code;
  std::string err;
};

End run_with(const Folder& folder, const std::string& fault, const std::string& results) {
  const std::string command =
      fmt::format("cd {} && env LD_PRELOAD={} MOERATE_FAULT={} {} run small.yaml --quiet --results {} > .out 2> .err",
                  folder.path.string(), MOERATE_SHIM, fault, MOERATE_PROGRAM, results);
  const int status = std::system(command.c_str());
  // A shell says 128 and the signal of what it ran.
  const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return {code > 128 ? code - 128 : 0, code > 128 ? 0 : code, contents(folder.path / ".err")};
}

std::map<std::string, std::string> results_in(const fs::path& folder) {
  std::map<std::string, std::string> all;
  for (const char* file : {"losses.csv.gz", "rates.csv", "modulus.csv", "report.md"})
    all[file] = contents(folder / file);
  return all;
}

/// How many calls of each kind a whole run makes.
std::map<std::string, long> counted(const Folder& folder) {
  REQUIRE(run_with(folder, "count:" + (folder.path / "counts").string(), "counting").code == 0);
  std::map<std::string, long> counts;
  std::istringstream lines(contents(folder.path / "counts"));
  long count = 0;
  for (std::string kind; lines >> kind >> count;) counts[kind] = count;
  return counts;
}

std::size_t done(const Folder& folder, const std::string& results) {
  const std::string text = moerate_in(folder, "status small.yaml --results " + results).out;
  return std::stoul(text.substr(text.find("fits: ") + 6));
}

}  // namespace

TEST_CASE("killed before or after any call that changes a file: the same command goes on to the same bytes") {
  const Folder folder;
  folder.write("small.yaml", study());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet --results whole").code == 0);
  const auto whole = results_in(folder.path / "whole/small");
  const auto counts = counted(folder);
  CHECK(results_in(folder.path / "counting/small") == whole);
  std::mt19937 generator(11);
  std::map<std::string, int> landed;
  for (const auto& [kind, count] : counts) {
    for (int i = 0; i < std::min<long>(tries(3), count); ++i) {
      // Spread over the calls, those at both ends among them; how many there are depends on the time a run takes.
      const long at = 1 + i * (count - 1) / std::max(1, tries(3) - 1);
      const std::string fault = fmt::format("{}:{}:{}", i % 2 == 0 ? "kill" : "kill-after", kind, std::min(at, count));
      INFO(fault);
      const End end = run_with(folder, fault, "killed");
      if (end.signal == SIGKILL) {
        ++landed[kind];
      } else {
        CHECK(end.code == 0);  // it made fewer calls this time
      }
      const std::size_t before = done(folder, "killed");
      const Ran again = moerate_in(folder, "run small.yaml --quiet --results killed");
      INFO(again.err);
      CHECK(again.code == 0);
      CHECK(done(folder, "killed") >= before);
      CHECK(results_in(folder.path / "killed/small") == whole);
      fs::remove_all(folder.path / "killed");
    }
  }
  for (const auto& [kind, kills] : landed) std::fprintf(stderr, "kills at %s that landed: %d\n", kind.c_str(), kills);
  CHECK(landed["write"] > 0);
  CHECK(landed["rename"] > 0);
}

TEST_CASE("killed, stopped or told to end at random moments, by one and two threads: the same bytes") {
  const Folder folder;
  folder.write("small.yaml", study());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet --results whole").code == 0);
  const auto whole = results_in(folder.path / "whole/small");
  std::mt19937 generator(12);
  int inside = 0;
  for (int i = 0; i < tries(8); ++i) {
    const int signal = std::array{SIGKILL, SIGTERM, SIGINT, SIGUSR1}[static_cast<std::size_t>(i) % 4];
    const auto wait = std::chrono::milliseconds(std::uniform_int_distribution<int>(5, 150)(generator));
    const pid_t child =
        started_in(folder, {"run", "small.yaml", "--results", "ended", "--jobs", i % 3 == 0 ? "1" : "2"});
    REQUIRE(child > 0);
    std::this_thread::sleep_for(wait);
    kill(child, signal);
    int status = 0;
    waitpid(child, &status, 0);
    INFO("signal " << signal << " after " << wait.count() << " ms, status " << status);
    // A kill after its end does not count.
    const bool was_killed = WIFSIGNALED(status) && WTERMSIG(status) == signal;
    const bool gave_up = WIFEXITED(status) && WEXITSTATUS(status) == 3;
    CHECK((was_killed || gave_up || (WIFEXITED(status) && WEXITSTATUS(status) == 0)));
    inside += was_killed || gave_up ? 1 : 0;
    if (i % 4 < 3) continue;  // several kills of one store
    const Ran again = moerate_in(folder, "run small.yaml --quiet --results ended");
    INFO(again.err);
    CHECK(again.code == 0);
    CHECK(results_in(folder.path / "ended/small") == whole);
    fs::remove_all(folder.path / "ended");
  }
  std::fprintf(stderr, "signals that landed inside a run: %d of %d\n", inside, tries(8));
  CHECK(inside > 0);
}

TEST_CASE("writes that fail end a run with 5 and a message, nothing that was kept is lost, and the next run goes on") {
  const Folder folder;
  folder.write("small.yaml", study());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet --results whole").code == 0);
  const auto whole = results_in(folder.path / "whole/small");
  const auto counts = counted(folder);
  for (const auto& [kind, count] : counts) {
    for (int i = 0; i < std::min<long>(tries(2), count); ++i) {
      const long at = 1 + i * (count - 1) / std::max(1, tries(2) - 1);
      for (const auto& [how, error] : {std::pair("fail", ENOSPC), std::pair("once", EIO)}) {
        const std::string fault = fmt::format("{}:{}:{}:{}", how, kind, at, error);
        INFO(fault);
        const End end = run_with(folder, fault, "failed");
        INFO(end.err);
        CHECK(end.signal == 0);  // no crash
        // SQLite and the program may do without an unlink, a sync or a truncation.
        CHECK((end.code == 5 || end.code == 0));
        if (end.code == 5) CHECK_FALSE(end.err.empty());
        if (end.code == 0) CHECK(results_in(folder.path / "failed/small") == whole);
        const std::size_t before = done(folder, "failed");
        const Ran again = moerate_in(folder, "run small.yaml --quiet --results failed");
        INFO(again.err);
        CHECK(again.code == 0);
        CHECK(done(folder, "failed") >= before);
        CHECK(results_in(folder.path / "failed/small") == whole);
        fs::remove_all(folder.path / "failed");
      }
    }
  }
}
