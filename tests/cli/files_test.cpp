// Files that others made, own or left behind: links, older results, folders that may only be read, limits of size.
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <unistd.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace moerate::test;

namespace {

const char* const measure =
    "router: linear\nexpert: tanh\natoms: [{beta1: [0.3], a: [1.2], b: -0.5}, {beta1: [0.1], a: [-1], b: 0}]\n";
const char* const data = "x,y\n1,0.5\n2,0.25\n-1,0.75\n0.5,-0.5\n";

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

/// The number of a process that has ended.
std::string gone_process(const Folder& folder) {
  REQUIRE(std::system(("sh -c 'echo $$' > " + (folder.path / ".pid").string()).c_str()) == 0);
  std::string number = contents(folder.path / ".pid");
  number.erase(number.find_last_not_of('\n') + 1);
  fs::remove(folder.path / ".pid");
  return number;
}

}  // namespace

TEST_CASE("a symbolic link given to --out stays one: the file behind it is written, be it there or not") {
  const Folder folder;
  folder.write("m.yaml", measure);
  folder.write("d.csv", data);
  folder.write("kept/real.csv", "mine\n");
  fs::create_symlink("kept/real.csv", folder.path / "link.csv");
  fs::create_symlink("link.csv", folder.path / "second.csv");
  fs::create_symlink("kept/new.csv", folder.path / "dangling.csv");
  fs::create_symlink("round.csv", folder.path / "round.csv");
  const std::string predicted = moerate_in(folder, "predict m.yaml d.csv").out;

  const Ran ran = moerate_in(folder, "predict m.yaml d.csv --out second.csv");
  CHECK(ran.code == 0);
  CHECK(ran.err == "moerate: second.csv is replaced; what it held is in second.csv.old\n");
  CHECK(contents(folder.path / "second.csv.old") == "mine\n");
  CHECK(contents(folder.path / "kept/real.csv") == predicted);
  CHECK(moerate_in(folder, "predict m.yaml d.csv --out dangling.csv").code == 0);
  CHECK(contents(folder.path / "kept/new.csv") == predicted);
  for (const char* link : {"link.csv", "second.csv", "dangling.csv"}) CHECK(fs::is_symlink(folder.path / link));
  CHECK(moerate_in(folder, "predict m.yaml d.csv --out round.csv").code == 5);
  CHECK(names_in(folder.path / "kept") == std::vector<std::string>{"new.csv", "real.csv"});
}

TEST_CASE("what --out replaces is kept under a name of its own, however often") {
  const Folder folder;
  folder.write("m.yaml", measure);
  folder.write("d.csv", data);
  const std::vector<std::string> mine{"first\n", "second\n", "third\n"};
  const std::vector<std::string> kept{"o.csv.old", "o.csv.old.2", "o.csv.old.3"};
  for (std::size_t i = 0; i < mine.size(); ++i) {
    folder.write("o.csv", mine[i]);
    CHECK(moerate_in(folder, "predict m.yaml d.csv --out o.csv").err ==
          "moerate: o.csv is replaced; what it held is in " + kept[i] + "\n");
  }
  for (std::size_t i = 0; i < mine.size(); ++i) CHECK(contents(folder.path / kept[i]) == mine[i]);
  // What is kept already is not kept twice.
  folder.write("o.csv", mine[1]);
  CHECK(moerate_in(folder, "predict m.yaml d.csv --out o.csv").err ==
        "moerate: o.csv is replaced; what it held is in o.csv.old.2\n");
  CHECK_FALSE(fs::exists(folder.path / "o.csv.old.4"));
}

TEST_CASE("a limit on the size of files is an error with its message, and leaves nothing behind") {
  const Folder folder;
  folder.write("small.yaml", small_study("", 3));
  folder.write("m.yaml", measure);
  std::string long_data = "x,y\n";
  for (int i = 0; i < 2000; ++i) long_data += fmt::format("{},1\n", i);
  folder.write("d.csv", long_data);
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const Ran out = moerate_in(folder, "predict m.yaml d.csv --out o.csv", "ulimit -f 8;");
  CHECK(out.code == 5);
  CHECK(out.err.find("o.csv: File too large\nremedy: ") != std::string::npos);
  CHECK_FALSE(fs::exists(folder.path / "o.csv"));
  for (const char* command : {"run small.yaml --results other", "report small.yaml --quiet"}) {
    const Ran ran = moerate_in(folder, command, "ulimit -f 8;");
    INFO(command << ran.err);
    CHECK(ran.code == 5);
    CHECK(ran.err.find("moerate: ") != std::string::npos);
  }
  for (const auto& entry : fs::recursive_directory_iterator(folder.path)) {
    INFO(entry.path());
    CHECK(entry.path().string().find(".partial-") == std::string::npos);
  }
}

TEST_CASE("what a killed process left of a file is removed by the next that writes it, that of a living one stays") {
  const Folder folder;
  folder.write("small.yaml", small_study("", 3));
  folder.write("m.yaml", measure);
  folder.write("d.csv", data);
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const std::string gone = gone_process(folder), own = std::to_string(::getpid());
  const std::vector<std::string> left{"o.csv", "results/small/losses.csv.gz", "results/small/figures/total.svg"};
  for (const std::string& file : left) {
    folder.write(file + ".partial-" + gone, "half");
    folder.write(file + ".partial-" + own, "half");
    folder.write(file + ".partial-x", "mine");
  }
  CHECK(moerate_in(folder, "predict m.yaml d.csv --out o.csv").code == 0);
  const Ran report = moerate_in(folder, "report small.yaml");
  CHECK(report.code == 0);
  CHECK(report.err.find("replaced") == std::string::npos);
  for (const std::string& file : left) {
    INFO(file);
    CHECK_FALSE(fs::exists(folder.path / (file + ".partial-" + gone)));
    CHECK(fs::exists(folder.path / (file + ".partial-" + own)));
    CHECK(fs::exists(folder.path / (file + ".partial-x")));
  }
}

TEST_CASE("check and plan read results where nothing may be written") {
  const Folder folder;
  folder.write("small.yaml", small_study("expect: [{of: excess-risk, exponent: -1, within: 5}]\n", 3));
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const Ran check = moerate_in(folder, "check small.yaml"), plan = moerate_in(folder, "plan small.yaml");
  const fs::path results = folder.path / "results/small";
  const auto before = names_in(results);
  // Root may write everywhere, and so becomes another user.
  std::string as_other;
  if (::geteuid() == 0) {
    as_other = "setpriv --reuid=65534 --regid=65534 --clear-groups";
    fs::permissions(folder.path, fs::perms::all);
    for (const char* output : {".out", ".err"}) fs::permissions(folder.path / output, fs::perms::all);
    if (moerate_in(folder, "--version", as_other).code != 0) return;
  }
  const auto may_write = [&](bool may) {
    const auto how = may ? fs::perm_options::add : fs::perm_options::remove;
    fs::permissions(results, fs::perms::owner_write, how);
    for (const auto& entry : fs::directory_iterator(results)) {
      fs::permissions(entry.path(), fs::perms::owner_write, how);
    }
  };
  may_write(false);
  const Ran other_check = moerate_in(folder, "check small.yaml", as_other),
            other_plan = moerate_in(folder, "plan small.yaml", as_other);
  INFO(other_check.err << other_plan.err);
  CHECK(other_check.code == 0);
  CHECK(other_check.out == check.out);
  CHECK(other_plan.code == 0);
  CHECK(other_plan.out == plan.out);
  CHECK(names_in(results) == before);
  // A journal that SQLite could read only by writing beside it.
  may_write(true);
  folder.write("results/small/store.sqlite-wal", std::string(5000, 'x'));
  may_write(false);
  const Ran with_journal = moerate_in(folder, "check small.yaml", as_other);
  CHECK(with_journal.code == 5);
  CHECK(with_journal.err.find("its last fits are in store.sqlite-wal, which cannot be read where nothing may be "
                              "written; copy the folder") != std::string::npos);
  may_write(true);
}
