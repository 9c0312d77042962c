// The program as a user runs it: files byte for byte.
#include "tests/cli/program.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>
#include <catch2/catch.hpp>

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

  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    const int null = open("/dev/null", O_WRONLY);
    dup2(null, STDOUT_FILENO);
    dup2(null, STDERR_FILENO);
    const std::string where = results("killed");
    execl(MOERATE_PROGRAM, MOERATE_PROGRAM, "run", study.c_str(), "--results", where.c_str(), nullptr);
    _exit(127);
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  REQUIRE(run(folder, "run " + study + " --results " + results("killed")) == 0);

  for (const char* file : {"losses.csv", "rates.csv"}) {
    const std::string reference = contents(folder.path / "one/small" / file);
    CHECK(reference.size() > 1000);
    CHECK(contents(folder.path / "two/small" / file) == reference);
    CHECK(contents(folder.path / "killed/small" / file) == reference);
  }
}

TEST_CASE("what is finished is not run again, and more replications add to it") {
  const Folder folder;
  const std::string results = " --results " + (folder.path / "r").string();
  std::string study = write_study(folder, "").string();
  REQUIRE(run(folder, "run " + study + results) == 0);
  const std::string first = contents(folder.path / "r/small/losses.csv");
  write_study(folder, "# a comment\nabout: other words\nexpect: [{of: excess-risk, exponent: -1, within: 5}]\n", 7);
  REQUIRE(run(folder, "run " + study + results) == 0);
  const std::string second = contents(folder.path / "r/small/losses.csv");
  std::istringstream lines(first);
  for (std::string line; std::getline(lines, line);) CHECK(second.find(line) != std::string::npos);
}
