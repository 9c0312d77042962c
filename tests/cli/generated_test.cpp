// Studies that nobody wrote: each is run to its end, killed and gone on with, by other numbers of threads, and reported
// again. No crash, no exit code that is not meant, the same bytes each time, and no NaN without a word.
#include "tests/cli/generated_study.h"

#include "dsl/compile/compile.h"
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <chrono>
#include <cstdlib>
#include <regex>
#include <set>
#include <thread>

using namespace moerate;
using namespace moerate::test;

namespace {

/// How many; more by an environment variable, as for a long run under sanitizers.
int count_of_studies() {
  const char* asked = std::getenv("MOERATE_GENERATED");
  return asked == nullptr ? 25 : std::atoi(asked);
}

unsigned first_seed() {
  const char* asked = std::getenv("MOERATE_GENERATED_SEED");
  return asked == nullptr ? 20261127U : static_cast<unsigned>(std::atoi(asked));
}

/// The tables of a folder that are results, by name.
std::string tables(const fs::path& folder) {
  std::string all;
  for (const char* file : {"losses.csv.gz", "curves.csv.gz", "laws.csv.gz"}) all += unpacked(folder / file);
  for (const char* file : {"rates.csv", "verdicts.csv", "predictions.csv", "cells.csv", "starts.csv", "modulus.csv"}) {
    all += contents(folder / file);
  }
  return all;
}

bool has_nan(const std::string& text) {
  return std::regex_search(text, std::regex("\\b-?(nan|inf)\\b"));
}

/// Runs the program once the process killed before has let go of the store.
Ran once_unlocked(const Folder& folder, const std::string& arguments) {
  constexpr int most_tries = 100;
  Ran ran = moerate_in(folder, arguments);
  for (int i = 0; i < most_tries && ran.code == 5 && ran.err.find("another run") != std::string::npos; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    ran = moerate_in(folder, arguments);
  }
  return ran;
}

void expect_code(const Ran& ran, const std::set<int>& meant, const char* what) {
  INFO(what << " exits with " << ran.code << "\n" << ran.out << ran.err);
  CHECK(meant.contains(ran.code));
}

}  // namespace

TEST_CASE("generated studies run, go on after a kill, and give the same bytes by any number of threads") {
  int valid = 0;
  const int count = count_of_studies();
  for (int i = 0; i < count; ++i) {
    const unsigned seed = first_seed() + static_cast<unsigned>(i);
    std::mt19937 generator(seed);
    const std::string text = generated_study(generator);
    INFO("seed " << seed << "\n" << text);
    Diagnostics diagnostics("s.yaml");
    if (!compile_text(text, "s", diagnostics)) {  // a conflict that the generator does not know of
      WARN(diagnostics.text() << text);
      continue;
    }
    ++valid;
    const Folder folder;
    folder.write("s.yaml", text);
    expect_code(moerate_in(folder, "validate s.yaml"), {0}, "validate");
    expect_code(moerate_in(folder, "run s.yaml --quiet --jobs 1 --results one"), {0}, "run");
    const std::string one = tables(folder.path / "one/s");
    CHECK(one.size() > 100);
    CHECK_FALSE(has_nan(one));
    CHECK_FALSE(has_nan(contents(folder.path / "one/s/report.md")));
    // A kill somewhere in the run, then to the end with two threads.
    const std::string wait = fmt::format("timeout -s KILL 0.{:02}", 1 + generator() % 20);
    moerate_in(folder, "run s.yaml --quiet --jobs 2 --results two", wait);
    expect_code(once_unlocked(folder, "run s.yaml --quiet --jobs 2 --results two"), {0}, "run again");
    CHECK(tables(folder.path / "two/s") == one);
    expect_code(moerate_in(folder, "report s.yaml --quiet --results two"), {0}, "report");
    CHECK(tables(folder.path / "two/s") == one);
    expect_code(moerate_in(folder, "check s.yaml --results one"), {0, 1, 4}, "check");
  }
  INFO(valid << " of " << count << " are valid");
  CHECK(valid * 10 >= count * 8);
}
