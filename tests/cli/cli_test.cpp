// The program as a user runs it: files byte for byte.
#include "tests/cli/program.h"

#include <signal.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <thread>

using namespace moerate::test;

namespace {

/// Runs the program with these arguments in a shell; output goes to `out` of the folder.
int run(const Folder& folder, const std::string& arguments) {
  const std::string command =
      std::string(MOERATE_PROGRAM) + ' ' + arguments + " > " + (folder.path / "out").string() + " 2>&1";
  const int status = std::system(command.c_str());
  return WEXITSTATUS(status);
}

fs::path write_study(const Folder& folder, const std::string& extra, int replications = 6) {
  return folder.write("small.yaml", small_study(extra, replications));
}

}  // namespace

TEST_CASE("losses and rates are the same bytes for one and two threads and after a kill") {
  const Folder folder;
  const std::string study = write_study(folder, "", 40).string();
  const auto results = [&](const char* name) { return (folder.path / name).string(); };
  REQUIRE(run(folder, "run " + study + " --jobs 1 --results " + results("one")) == 0);
  REQUIRE(run(folder, "run " + study + " --jobs 2 --results " + results("two")) == 0);

  const pid_t child = started_in(folder, {"run", study, "--results", results("killed")});
  REQUIRE(child > 0);
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  REQUIRE(run(folder, "run " + study + " --results " + results("killed")) == 0);

  for (const char* file : {"losses.csv.gz", "rates.csv"}) {
    const std::string reference = contents(folder.path / "one/small" / file);
    CHECK(reference.size() > 1000);
    CHECK(contents(folder.path / "two/small" / file) == reference);
    CHECK(contents(folder.path / "killed/small" / file) == reference);
  }
  // Tables are rounded; the digest is of all digits.
  const auto digest = [&](const char* name) {
    return nlohmann::json::parse(contents(folder.path / name / "small/manifest.json"))["losses_digest"];
  };
  CHECK(digest("one").get<std::string>().size() == 32);
  CHECK(digest("two") == digest("one"));
  CHECK(digest("killed") == digest("one"));
}

TEST_CASE("large tables are gzip files that others read: the same bytes, with neither time nor name") {
  const Folder folder;
  const std::string study = write_study(folder, "", 12).string();
  REQUIRE(run(folder, "run " + study + " --results " + (folder.path / "a").string()) == 0);
  REQUIRE(run(folder, "run " + study + " --results " + (folder.path / "b").string()) == 0);
  const std::string header("\x1f\x8b\x08\0\0\0\0\0\x02\xff", 10);
  for (const std::string name : {"losses.csv", "curves.csv", "laws.csv"}) {
    CAPTURE(name);
    const fs::path packed = folder.path / "a/small" / (name + ".gz");
    CHECK(contents(packed).substr(0, 10) == header);
    CHECK(contents(packed) == contents(folder.path / "b/small" / (name + ".gz")));
    CHECK_FALSE(fs::exists(folder.path / "a/small" / name));
    const std::string text = unpacked(packed);
    CHECK(text.find("n,") != std::string::npos);
    const std::string python = "python3 -c \"import gzip, sys; sys.stdout.write(gzip.open('" + packed.string() +
                               "', 'rt', newline='').read())\" > " + (folder.path / "python").string();
    REQUIRE(std::system(python.c_str()) == 0);
    CHECK(contents(folder.path / "python") == text);
  }
  const std::string losses = unpacked(folder.path / "a/small/losses.csv.gz");
  CHECK(
      losses.starts_with("router,n,replication,job,termination,reason,evaluations,half_sum_of_squares,"
                         "half_sum_of_squares_truth,gradient,at_bound,smallest_mass,atoms_per_cell,empty_cells,"
                         "vanished_atoms,total_raw,total_aligned,"));
  CHECK(std::count(losses.begin(), losses.end(), '\n') == 1 + 2 * 3 * 12);
  CHECK(losses.find("\nperturbed,3000,11,") != std::string::npos);
}

TEST_CASE("what is finished is not run again, and more replications add to it") {
  const Folder folder;
  const std::string results = " --results " + (folder.path / "r").string();
  std::string study = write_study(folder, "").string();
  REQUIRE(run(folder, "run " + study + results) == 0);
  const std::string first = unpacked(folder.path / "r/small/losses.csv.gz");
  write_study(folder, "# a comment\nabout: other words\nexpect: [{of: excess-risk, exponent: -1, within: 5}]\n", 7);
  REQUIRE(run(folder, "run " + study + results) == 0);
  const std::string second = unpacked(folder.path / "r/small/losses.csv.gz");
  std::istringstream lines(first);
  REQUIRE_FALSE(first.empty());
  for (std::string line; std::getline(lines, line);) CHECK(second.find(line) != std::string::npos);
}
