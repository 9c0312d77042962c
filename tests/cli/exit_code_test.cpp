// Every exit code from outside, and which of several counts.
#include "dsl/commands/command.h"
#include "tests/cli/program.h"
#include "tests/sql.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <sys/file.h>
#include <unistd.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <thread>

using namespace moerate;
using namespace moerate::test;

namespace {

const std::string holds = "expect: [{of: excess-risk, exponent: -1, within: 5}]\n";
const std::string fails = "expect: [{of: excess-risk, exponent: 1, within: 0.1}]\n";
const std::string underpowered = "expect: [{of: excess-risk, exponent: -1, within: 0.001}]\n";

int code(const Folder& folder, const std::string& arguments, const std::string& before = "") {
  const Ran ran = moerate_in(folder, arguments, before);
  UNSCOPED_INFO(arguments << "\n" << ran.err);
  return ran.code;
}

/// A folder with a finished study `small` of these claims.
void finish(const Folder& folder, const std::string& claims) {
  folder.write("small.yaml", small_study(claims));
  REQUIRE(code(folder, "run small.yaml") == 0);
}

const char* const measure =
    "router: linear\nexpert: tanh\natoms: [{beta1: [0.3], a: [1.2], b: -0.5}, {beta1: [0.1], a: [-1], b: 0}]\n";
const char* const data = "x,y\n1,0.5\n2,0.25\n-1,0.75\n0.5,-0.5\n";

}  // namespace

TEST_CASE("0: all well, and run does not judge") {
  const Folder folder;
  finish(folder, fails);
  for (const char* command : {"validate small.yaml", "plan small.yaml", "report small.yaml", "list", "explain",
                              "--help", "--version", "--man", "fit --help"}) {
    CHECK(code(folder, command) == 0);
  }
  folder.write("small.yaml", small_study(holds));
  CHECK(code(folder, "check small.yaml") == 0);
  folder.write("m.yaml", measure);
  folder.write("d.csv", data);
  CHECK(code(folder, "predict m.yaml d.csv") == 0);
  CHECK(code(folder, "loss m.yaml m.yaml") == 0);
  CHECK(code(folder, "fit d.csv --start m.yaml") == 0);
}

TEST_CASE("1: an expectation fails, or something differs from the committed results") {
  const Folder folder;
  finish(folder, fails);
  CHECK(code(folder, "check small.yaml") == 1);
  const Ran itself = moerate_in(folder, "check small.yaml --against ./results");
  CHECK(itself.code == 2);
  CHECK(itself.err ==
        "moerate: check: results would be compared with itself\nremedy: run into another folder with `moerate run "
        "--results`, and give that as --results here\n");
  fs::copy(folder.path / "results", folder.path / "committed", fs::copy_options::recursive);
  CHECK(code(folder, "check small.yaml --against committed --bytes") == 0);
  std::string verdicts = contents(folder.path / "committed/small/verdicts.csv");
  verdicts.replace(verdicts.find("fails"), 5, "holds");
  folder.write("committed/small/verdicts.csv", verdicts);
  CHECK(code(folder, "check small.yaml --against committed") == 1);
}

TEST_CASE("2: the command, a study, a measure or a data file is wrong") {
  const Folder folder;
  folder.write("wrong.yaml", "dataset: 3\n");
  folder.write("m.yaml", measure);
  folder.write("wrong.csv", "x,y\ntwo,1\n3,4\n");
  folder.write("d.csv", data);
  for (const char* command : {"",
                              "rnu",
                              "run",
                              "run wrong.yaml",
                              "validate wrong.yaml",
                              "check wrong.yaml",
                              "plan wrong.yaml",
                              "report wrong.yaml",
                              "validate wrong.yaml --nonsense",
                              "run wrong.yaml --jobs -1",
                              "list more",
                              "explain nothing-like-it",
                              "fit d.csv",
                              "fit wrong.csv --k 2",
                              "fit d.csv --k two",
                              "fit d.csv --k 2 --router cosin",
                              "fit d.csv --k 2 --target z",
                              "fit d.csv --start wrong.yaml",
                              "fit d.csv --start m.yaml --starts 3",
                              "fit d.csv --start m.yaml --k 3",
                              "fit d.csv --k 1 --tolerance 1e-16",
                              "predict m.yaml",
                              "predict wrong.yaml d.csv",
                              "predict m.yaml wrong.csv",
                              "loss m.yaml wrong.yaml",
                              "loss m.yaml m.yaml --align all",
                              "loss m.yaml m.yaml --shared-power 0",
                              "check wrong.yaml --bytes"}) {
    CHECK(code(folder, command) == 2);
  }
  const Ran unknown = moerate_in(folder, "rnu");
  CHECK(unknown.err == "moerate: no command is named 'rnu'\nremedy: did you mean 'run'?\n");
  CHECK(moerate_in(folder, "fit d.csv --kk 2").err ==
        "moerate: fit takes no option '--kk'\nremedy: did you mean '--k'?\n");
}

TEST_CASE("3: fits are missing, a run is interrupted, a fit gave nothing") {
  const Folder folder;
  folder.write("small.yaml", small_study(holds));
  CHECK(code(folder, "check small.yaml") == 3);
  CHECK(code(folder, "report small.yaml") == 3);
  CHECK_FALSE(fs::exists(folder.path / "results"));

  folder.write("long.yaml", small_study(holds, 4000));
  for (const int signal : {SIGINT, SIGTERM}) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      if (chdir(folder.path.c_str()) != 0) _exit(126);
      const int log = open("log", O_WRONLY | O_CREAT | O_TRUNC, 0666);
      dup2(log, STDOUT_FILENO);
      dup2(log, STDERR_FILENO);
      execl(MOERATE_PROGRAM, MOERATE_PROGRAM, "run", "long.yaml", nullptr);
      _exit(127);
    }
    // The store appears once the handler is in place, and the first fits a little later.
    const auto stored = [&] {
      if (!fs::exists(folder.path / "results/long/store.sqlite")) return false;
      const Ran plan = moerate_in(folder, "plan long.yaml --json");
      return plan.code == 0 && nlohmann::json::parse(plan.out)["stages"][0]["done"] > 0;
    };
    while (!stored()) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    kill(child, signal);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 3);
    CHECK(contents(folder.path / "log").find("the same command goes on from there") != std::string::npos);
  }
  // A report of what is there says that it is not all.
  const Ran part = moerate_in(folder, "report long.yaml --quiet");
  CHECK(part.code == 3);
  CHECK(part.err.find("incomplete: ") != std::string::npos);

  folder.write("huge.csv", "x,y\n1,1e300\n2,-1e300\n3,1e300\n");
  const Ran huge = moerate_in(folder, "fit huge.csv --k 1 --expert tanh");
  CHECK(huge.code == 3);
  CHECK(huge.err.find("huge.csv: no fit: ") != std::string::npos);
}

TEST_CASE("4: no expectation fails, one is underpowered") {
  const Folder folder;
  finish(folder, underpowered);
  CHECK(code(folder, "check small.yaml") == 4);
}

TEST_CASE("5: files that are not there or cannot be read") {
  const Folder folder;
  folder.write("m.yaml", measure);
  folder.write("d.csv", data);
  for (const char* command : {"run nowhere.yaml", "validate nowhere.yaml", "check .", "predict nowhere.yaml d.csv",
                              "predict m.yaml nowhere.csv", "fit nowhere.csv --k 1", "fit d.csv --start nowhere.yaml",
                              "loss m.yaml nowhere.yaml"}) {
    CHECK(code(folder, command) == 5);
  }
  CHECK(
      moerate_in(folder, "run nowhere.yaml").err ==
      "nowhere.yaml: error E001: there is no such file\nremedy: check its name, and the folder in which you type it\n");
  if (geteuid() != 0) {  // root may read everything
    fs::permissions(folder.path / "m.yaml", fs::perms::none);
    CHECK(code(folder, "predict m.yaml d.csv") == 5);
  }
}

TEST_CASE("5: a store that is damaged, locked, or of a newer program") {
  const Folder folder;
  finish(folder, holds);
  const fs::path store = folder.path / "results/small/store.sqlite";
  const std::string whole = contents(store);

  const int lock = open((folder.path / "results/small").c_str(), O_RDONLY | O_DIRECTORY);
  REQUIRE(flock(lock, LOCK_EX | LOCK_NB) == 0);
  const Ran locked = moerate_in(folder, "run small.yaml");
  CHECK(locked.code == 5);
  CHECK(locked.err.find("another run of this study is writing here") != std::string::npos);
  CHECK(code(folder, "check small.yaml") == 0);  // reading needs no lock
  close(lock);

  sql(store, "PRAGMA user_version = 99");
  for (const char* command : {"run small.yaml", "check small.yaml", "plan small.yaml", "report small.yaml"}) {
    const Ran newer = moerate_in(folder, command);
    CHECK(newer.code == 5);
    CHECK(newer.err.find("a newer moerate made this store") != std::string::npos);
  }

  for (const std::string& damage : {std::string("this is not a store, whatever it says, and never was one"),
                                    whole.substr(0, 100) + std::string(whole.size() - 100, '\xAB')}) {
    folder.write("results/small/store.sqlite", damage);
    for (const char* command : {"run small.yaml", "check small.yaml", "plan small.yaml", "report small.yaml"}) {
      const Ran damaged = moerate_in(folder, command);
      CHECK(damaged.code == 5);
      CHECK(damaged.err.find("move it away and run again") != std::string::npos);
      CHECK(contents(store) == damage);
    }
  }
}

TEST_CASE("5: results that cannot be written: a file in the way, a full disk") {
  const Folder folder;
  finish(folder, holds);
  folder.write("m.yaml", measure);
  folder.write("d.csv", data);
  folder.write("file", "");
  for (const char* command :
       {"run small.yaml --results file", "run small.yaml --results /dev/null",
        "fit d.csv --start m.yaml --out file/measure.yaml", "predict m.yaml d.csv --out nowhere/out.csv",
        "fit d.csv --start m.yaml --out /dev/full", "predict m.yaml d.csv --out /dev/full", "list > /dev/full",
        "explain > /dev/full", "predict m.yaml d.csv > /dev/full", "check small.yaml > /dev/full"}) {
    CHECK(code(folder, command) == 5);
  }
  CHECK(fs::is_character_file("/dev/full"));
  // Less than stdio's buffer, and more.
  for (const char* command : {"predict m.yaml d.csv > /dev/full", "list > /dev/full"}) {
    CHECK(moerate_in(folder, command).err == "moerate: the output cannot be written: No space left on device\n");
  }
  // Files may grow to 8 kB only: the store, and then the report, run out of room.
  const Ran full = moerate_in(folder, "run small.yaml --results small-disk", "trap '' XFSZ; ulimit -f 8;");
  INFO(full.err);
  CHECK(full.code == 5);
  const Ran report = moerate_in(folder, "report small.yaml --quiet", "trap '' XFSZ; ulimit -f 8;");
  INFO(report.err);
  CHECK(report.code == 5);
  CHECK(code(folder, "check small.yaml --quiet") == 0);
}

TEST_CASE("of several codes the first of 2, 5, 3, 1, 4, 0 counts") {
  const Folder folder;
  const ExitCode order[] = {ExitCode::wrong, ExitCode::files,        ExitCode::incomplete,
                            ExitCode::fails, ExitCode::underpowered, ExitCode::ok};
  for (std::size_t i = 0; i < 6; ++i) {
    for (std::size_t j = i; j < 6; ++j) {
      CHECK(worse(order[i], order[j]) == order[i]);
      CHECK(worse(order[j], order[i]) == order[i]);
    }
  }
  const auto write = [&](const std::string& name, const std::string& claims) {
    folder.write(name + ".yaml", small_study(claims));
  };
  write("a-holds", holds);
  write("b-underpowered", underpowered);
  write("c-fails", fails);
  REQUIRE(code(folder, "run a-holds.yaml b-underpowered.yaml c-fails.yaml --quiet") == 0);
  write("d-missing", holds);
  write("e-damaged", holds);
  fs::create_directories(folder.path / "results/e-damaged");
  folder.write("results/e-damaged/store.sqlite", std::string(5000, 'x'));
  folder.write("f-wrong.yaml", "dataset: 3\n");
  CHECK(code(folder, "check a-holds.yaml b-underpowered.yaml") == 4);
  CHECK(code(folder, "check c-fails.yaml b-underpowered.yaml a-holds.yaml") == 1);
  CHECK(code(folder, "check d-missing.yaml c-fails.yaml") == 3);
  CHECK(code(folder, "check c-fails.yaml e-damaged.yaml d-missing.yaml") == 5);
  CHECK(code(folder, "check e-damaged.yaml f-wrong.yaml") == 2);
  CHECK(code(folder, "check nowhere.yaml f-wrong.yaml") == 2);
  CHECK(code(folder, "check nowhere.yaml c-fails.yaml") == 5);
}

TEST_CASE("the README's table of exit codes is the program's") {
  const std::string readme = contents(fs::path(MOERATE_SOURCE_DIR) / "README.md");
  for (const ExitMeaning& each : exit_meanings()) {
    const std::string row = fmt::format("| {} | {} |\n", static_cast<int>(each.code), each.meaning);
    INFO(row);
    CHECK(readme.find(row) != std::string::npos);
  }
}
