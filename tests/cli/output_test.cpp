// Output that cannot be written, and files that must not be lost.
#include "tests/cli/program.h"

#include <catch2/catch.hpp>

using namespace moerate::test;

namespace {

const char* const measure =
    "router: linear\nexpert: tanh\natoms: [{beta1: [0.3], a: [1.2], b: -0.5}, {beta1: [0.1], a: [-1], b: 0}]\n";
const char* const data = "word,x,y\na,1,0.5\nb,2,0.25\nc,-1,0.75\nd,0.5,-0.5\n";

/// The exit code with standard error, or both outputs, sent to a full device.
int code_when_full(const Folder& folder, const std::string& arguments, const std::string& redirections) {
  const std::string command =
      "cd " + folder.path.string() + " && " + MOERATE_PROGRAM + ' ' + arguments + ' ' + redirections;
  return WEXITSTATUS(std::system(command.c_str()));
}

}  // namespace

TEST_CASE("a message that cannot be written changes no exit code") {
  const Folder folder;
  folder.write("small.yaml", small_study("expect: [{of: excess-risk, exponent: 1, within: 0.1}]\n", 3));
  folder.write("short.yaml", "dataset: {d: 1, truth: {random: }}\ngrid: {n: [100], replications: 2}\n");
  folder.write("wrong.yaml", "dataset: 3\n");
  folder.write("m.yaml", measure);
  folder.write("d.csv", data);
  folder.write("wrong.csv", "x,y\n1,two\n3,4\n");
  for (const char* command :
       {"", "rnu", "validate wrong.yaml", "validate short.yaml", "validate nowhere.yaml", "check small.yaml",
        "report small.yaml", "run small.yaml", "run small.yaml", "check small.yaml", "plan small.yaml",
        "fit d.csv --start m.yaml", "fit wrong.csv --k 2", "fit d.csv --k two", "predict m.yaml wrong.csv",
        "loss m.yaml wrong.yaml", "explain nothing", "new small", "list more"}) {
    INFO(command);
    const int full = code_when_full(folder, command, "> /dev/null 2> /dev/full");
    CHECK(full == moerate_in(folder, command).code);
    // Where nothing can be said at all, a command that went well ends with 5.
    const int silent = code_when_full(folder, command, "> /dev/full 2> /dev/full");
    CHECK((silent == full || silent == 5));
    CHECK(code_when_full(folder, command, "> /dev/null 2>&-") == full);
  }
}

TEST_CASE("the results are whole where standard output cannot be written") {
  const Folder folder;
  folder.write("small.yaml", small_study("", 3));
  CHECK(code_when_full(folder, "run small.yaml", "> /dev/full 2> /dev/null") == 5);
  CHECK(fs::exists(folder.path / "results/small/manifest.json"));
  CHECK(moerate_in(folder, "check small.yaml").code == 0);
}

TEST_CASE("fit and predict keep what the file that they write to held, and say so") {
  const Folder folder;
  folder.write("m.yaml", measure);
  folder.write("d.csv", data);
  folder.write("fitted.yaml", "mine\n");
  const Ran fit = moerate_in(folder, "fit d.csv --ignore word --start m.yaml --out fitted.yaml");
  CHECK(fit.code == 0);
  CHECK(fit.err.find("moerate: fitted.yaml is replaced; what it held is in fitted.yaml.old\n") != std::string::npos);
  CHECK(contents(folder.path / "fitted.yaml.old") == "mine\n");
  CHECK(contents(folder.path / "fitted.yaml").starts_with("router: linear\n"));
  // The same bytes replace nothing.
  CHECK(moerate_in(folder, "fit d.csv --ignore word --start m.yaml --out fitted.yaml").err.find("replaced") == std::string::npos);
  CHECK(contents(folder.path / "fitted.yaml.old") == "mine\n");
  const Ran predict = moerate_in(folder, "predict m.yaml d.csv --out d.csv");
  CHECK(predict.err == "moerate: d.csv is replaced; what it held is in d.csv.old\n");
  CHECK(contents(folder.path / "d.csv.old") == data);
}

TEST_CASE("new replaces neither a study nor a schema") {
  const Folder folder;
  folder.write("study.schema.json", "mine\n");
  const Ran first = moerate_in(folder, "new fresh");
  CHECK(first.code == 0);
  CHECK(first.out.find("study.schema.json was there already and is kept") != std::string::npos);
  CHECK(contents(folder.path / "study.schema.json") == "mine\n");
  const std::string study = contents(folder.path / "fresh.yaml");
  CHECK(moerate_in(folder, "new fresh --expert relu").code == 2);
  CHECK(contents(folder.path / "fresh.yaml") == study);
}

TEST_CASE("a word of the command line that is not UTF-8 is refused before any work") {
  const Folder folder;
  folder.write("d.csv", data);
  folder.write("small.yaml", small_study("", 3));
  for (const char* command : {"fit d.csv --k 1 --json --target \xE9", "validate caf\xE9.yaml --json",
                              "fit d.csv --k 1 --out \xE9.yaml", "run small.yaml --results \xE9"}) {
    const Ran ran = moerate_in(folder, command);
    INFO(ran.err);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err.find(" of the command line is not UTF-8: ") != std::string::npos);
  }
  CHECK(moerate_in(folder, "validate caf\xE9.yaml").err ==
        "moerate: word 2 of the command line is not UTF-8: caf .yaml\nremedy: rename the file, or type the word in a "
        "terminal that writes UTF-8\n");
}

TEST_CASE("report says which files it replaced") {
  const Folder folder;
  folder.write("small.yaml", small_study("", 3));
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  REQUIRE(moerate_in(folder, "report small.yaml").code == 0);
  const Ran again = moerate_in(folder, "report small.yaml");
  CHECK(again.err.find("rates.csv") == std::string::npos);
  folder.write("results/small/rates.csv", "mine\n");
  const Ran report = moerate_in(folder, "report small.yaml");
  CHECK(report.code == 0);
  CHECK(report.err.find("small: replaced in results/small, since they held something else: rates.csv") !=
        std::string::npos);
}

TEST_CASE("a store without a table is one without fits: every command says what to type") {
  const Folder folder;
  folder.write("small.yaml", small_study("", 3));
  folder.write("results/small/store.sqlite", "");
  for (const char* command : {"check small.yaml", "report small.yaml"}) {
    const Ran ran = moerate_in(folder, command);
    INFO(ran.err);
    CHECK(ran.code == 3);
    CHECK(ran.err.find("`moerate run` makes them") != std::string::npos);
  }
  CHECK(moerate_in(folder, "plan small.yaml").code == 0);
  CHECK(moerate_in(folder, "validate small.yaml").code == 0);
  CHECK(moerate_in(folder, "run small.yaml --quiet").code == 0);
}

TEST_CASE("help of a command, however it is asked for") {
  const Folder folder;
  const std::string help = moerate_in(folder, "fit --help").out;
  CHECK(help.starts_with("usage: moerate fit"));
  CHECK(moerate_in(folder, "help fit").out == help);
  CHECK(moerate_in(folder, "--help fit").out == help);
  const Ran wrong = moerate_in(folder, "help fti");
  CHECK(wrong.code == 2);
  CHECK(wrong.err == "moerate: no command is named 'fti'\nremedy: did you mean 'fit'?\n");
}
