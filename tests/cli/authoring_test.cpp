// What helps to write a study: new, resolve, schema, completion, list --verbose and --set, as a user types them.
#include "dsl/commands/command.h"
#include "tests/cli/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace moerate;
using namespace moerate::test;

namespace {

/// What bash completes after these words of a command line.
std::string completed(const Folder& folder, const std::string& words, int position) {
  const std::string script = ". ./completion; COMP_WORDS=(" + words + "); COMP_CWORD=" + std::to_string(position) +
                             "; _moerate; " + "echo \"${COMPREPLY[*]}\" > completed";
  const int status = std::system(("cd " + folder.path.string() + " && bash -c '" + script + "'").c_str());
  REQUIRE(WEXITSTATUS(status) == 0);
  std::string text = contents(folder.path / "completed");
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

TEST_CASE("from new to a figure for one's own router and expert") {
  const Folder folder;
  Ran ran = moerate_in(folder, "new mine --router my-router --expert my-expert");
  CHECK(ran.out ==
        "mine.yaml is there, and study.schema.json with which editors complete its keys.\n"
        "router 'my-router' is none of the program's: edit its formula under `define:`\n"
        "expert 'my-expert' is none of the program's: edit its formula under `define:`\n"
        "next: moerate run mine.yaml\n");
  REQUIRE(ran.code == 0);
  const std::string text = contents(folder.path / "mine.yaml");
  CHECK(text.starts_with("# yaml-language-server: $schema=study.schema.json\n"));
  CHECK(text.find("    my-router:\n") != std::string::npos);
  CHECK(text.find("    my-expert:\n") != std::string::npos);
  ran = moerate_in(folder, "run mine.yaml --quiet --set grid.replications=4");
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  CHECK_FALSE(fs::is_empty(folder.path / "results/mine@grid.replications=4/figures"));
  const std::string report = contents(folder.path / "results/mine@grid.replications=4/report.md");
  CHECK(report.find("- my-expert: `tanh(dot(a, x) + b)`") != std::string::npos);
  CHECK(report.find("- my-router(tau=0.1): `dot(beta1 / (norm(beta1) + 0.1), x / (norm(x) + 0.1))`") !=
        std::string::npos);

  ran = moerate_in(folder, "new mine");
  CHECK(ran.code == 2);
  CHECK(ran.err == "moerate: new: 'mine.yaml' is there already\nremedy: choose another name, or move that file away\n");
  CHECK(contents(folder.path / "mine.yaml") == text);
  CHECK(moerate_in(folder, "new Mine").code == 2);
  CHECK(moerate_in(folder, "new other --gate my-gate").code == 2);
  CHECK(moerate_in(folder, "new other --expert '{polynomial: {degree: 0}}'").code == 2);
  CHECK_FALSE(fs::exists(folder.path / "other.yaml"));
}

TEST_CASE("new writes a valid study for every router and expert") {
  const Folder folder;
  const auto pieces = nlohmann::json::parse(moerate_in(folder, "list --json").out);
  int count = 0;
  for (const char* kind : {"router", "expert"}) {
    for (const auto& piece : pieces.at(std::string(kind) + 's')) {
      const std::string name = "study-" + std::to_string(++count);
      const Ran made = moerate_in(folder, "new " + name + " --" + kind + ' ' + piece.at("name").get<std::string>());
      INFO(piece.at("name") << made.err);
      REQUIRE(made.code == 0);
      const Ran valid = moerate_in(folder, "validate --quiet " + name + ".yaml");
      INFO(valid.err);
      CHECK(valid.code == 0);
    }
  }
  CHECK(count >= 5);
}

TEST_CASE("resolve prints a study that gives the same jobs, and sets what the command line sets") {
  const Folder folder;
  REQUIRE(moerate_in(folder, "new base").code == 0);
  folder.write(
      "own.yaml",
      "extends: base.yaml\nmatrix: {k: ~, router: [cosine, linear]}\ngrid: {n: {list: [100, 200]}}\nexpect: ~\n");
  const Ran resolved = moerate_in(folder, "resolve own.yaml --set seed=7");
  REQUIRE(resolved.code == 0);
  CHECK(resolved.out.starts_with("study: own\n"));
  CHECK(resolved.out.find("\nseed: 7\n") != std::string::npos);
  folder.write("resolved.yaml", resolved.out);
  REQUIRE(moerate_in(folder, "run own.yaml --quiet --set seed=7 --set grid.replications=2 --results r").code == 0);
  const Ran plan = moerate_in(folder, "plan --json resolved.yaml --set grid.replications=2 --results r");
  CHECK(plan.out.find(R"("done":8,"jobs":8)") != std::string::npos);

  const Ran wrong = moerate_in(folder, "validate own.yaml --set grid.replications=0 --set fit.toleranc=1");
  CHECK(wrong.code == 2);
  CHECK(wrong.err ==
        "--set:1:19: error E007: grid.replications is 0\n    grid.replications=0\n                      ^\n"
        "remedy: it must be in [1, 1000000]\n"
        "--set:1:1: error E004: no key 'toleranc' in fit\n    fit.toleranc=1\n    ^\n"
        "remedy: did you mean 'tolerance'?\n");
}

TEST_CASE("the schema is JSON, and that of the shipped studies is the program's") {
  const Folder folder;
  const Ran schema = moerate_in(folder, "schema");
  REQUIRE(schema.code == 0);
  CHECK(nlohmann::json::parse(schema.out).at("properties").contains("dataset"));
  std::istringstream now(schema.out),
      shipped(contents(std::string(MOERATE_SOURCE_DIR) + "/pipelines/study.schema.json"));
  std::string line, other;
  for (int number = 1; std::getline(now, line); ++number) {
    if (!std::getline(shipped, other)) other = "nothing";
    INFO("line " << number << "; `build/moerate schema > pipelines/study.schema.json` makes the file again");
    REQUIRE(line == other);
  }
  INFO("the shipped schema goes on; `build/moerate schema > pipelines/study.schema.json` makes it again");
  REQUIRE_FALSE(std::getline(shipped, other));
}

TEST_CASE("every shipped study begins with the modeline that editors know") {
  int seen = 0;
  for (const auto& entry : fs::directory_iterator(std::string(MOERATE_SOURCE_DIR) + "/pipelines")) {
    if (entry.path().extension() != ".yaml") continue;
    ++seen;
    INFO(entry.path());
    CHECK(contents(entry.path()).starts_with("# yaml-language-server: $schema=study.schema.json\n"));
  }
  CHECK(seen >= 5);
}

TEST_CASE("bash completes commands, options, names and paths") {
  const Folder folder;
  const Ran script = moerate_in(folder, "completion");
  REQUIRE(script.code == 0);
  folder.write("completion", script.out);
  folder.write("study.yaml", "");
  CHECK(completed(folder, "moerate pl", 1) == "plan");
  CHECK(completed(folder, "moerate run --qu", 2) == "--quiet");
  CHECK(completed(folder, "moerate fit --router per", 3) == "perturbed-cosine");
  CHECK(completed(folder, "moerate run --set fit.tol", 3) == "fit.tolerance=");
  CHECK(completed(folder, "moerate explain E00", 2).starts_with("E001 E002"));
  CHECK(completed(folder, "moerate run stu", 2) == "study.yaml");
  for (const Command& command : commands())
    CHECK(completed(folder, "moerate " + command.name, 1).starts_with(command.name));
}

TEST_CASE("list --verbose tells parameters, classes and what is aligned") {
  const Folder folder;
  const Ran listed = moerate_in(folder, "list --verbose");
  REQUIRE(listed.code == 0);
  for (const char* line : {"parameters: a (vector) b (scalar)", "class: polynomial", "homogeneous of degree 2",
                           "aligned: the sign of its parameters", "|v| below 0.999",
                           "one constant added to the gate biases", "losses\n  voronoi", "excess-risk"}) {
    INFO(line);
    CHECK(listed.out.find(line) != std::string::npos);
  }
}

TEST_CASE("the list of shipped studies has each with the answer of its committed report") {
  // Lines are broken as they come.
  const auto on_one_line = [](const std::string& text) {
    std::istringstream words(text);
    std::string line;
    for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
    return line;
  };
  const fs::path root = MOERATE_SOURCE_DIR;
  const std::string list = on_one_line(contents(root / "pipelines/README.md"));
  std::size_t studies = 0;
  for (const std::string folder : {"pipelines", "pipelines/large"}) {
    for (const auto& entry : fs::directory_iterator(root / folder)) {
      if (entry.path().extension() != ".yaml") continue;
      const std::string name = entry.path().stem().string();
      INFO(name);
      ++studies;
      const auto manifest = nlohmann::json::parse(contents(root / "results" / name / "manifest.json"));
      const auto at = list.find("## [" + name + "](" + fs::relative(entry.path(), root / "pipelines").string() + ")");
      REQUIRE(at != std::string::npos);
      const std::string answer = "**Answer.** " + on_one_line(manifest.at("answer").get<std::string>());
      CHECK(list.find(answer, at) < list.find("## [", at + 1));
    }
  }
  CHECK(studies == 19);
}
