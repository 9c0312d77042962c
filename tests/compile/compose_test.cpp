// Studies made of others: extends, settings of the command line, uncrossed and excluded elements, and the canonical
// form that gives the same jobs.
#include "dsl/compile/compile.h"
#include "dsl/compile/resolve.h"
#include "engine/run/jobs.h"

#include "tests/folder.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <set>

using namespace moerate;
using moerate::test::Folder;

namespace {

namespace fs = std::filesystem;

const std::string base =
    "study: base\nabout: the base\nseed: 3\n"
    "dataset: {d: 2, noise: 0.05, truth: {atoms: [{beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6},"
    " {beta1: [0.3, 0], a: [-2, 1.1], b: -0.5}]}}\n"
    "matrix:\n  router: [linear, cosine]\n  k: {exact: k*, over: k* + 1}\n"
    "grid: {replications: 5}\nfit: {tolerance: 1e-2}\n";

std::string wrong(const std::string& path, const std::vector<std::string>& settings = {}) {
  Diagnostics diagnostics(path);
  CHECK_FALSE(compile_study(path, diagnostics, settings));
  std::string text = diagnostics.text();
  const std::string folder = fs::path(path).parent_path().string() + '/';
  for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder)) {
    text.erase(at, folder.size());
  }
  return text;
}

Plan compiled(const std::string& path, const std::vector<std::string>& settings = {}) {
  Diagnostics diagnostics(path);
  auto plan = compile_study(path, diagnostics, settings);
  INFO(diagnostics.text());
  REQUIRE(plan);
  return *plan;
}

std::vector<std::string> described(const Plan& plan) {
  std::vector<std::string> all;
  for (const Estimator& each : plan.estimators) all.push_back(describe(each));
  return all;
}

std::vector<std::string> ids(const Plan& plan) {
  std::vector<std::string> all;
  for (const Job& job : jobs(plan)) all.push_back(job.loss_id);
  return all;
}

}  // namespace

TEST_CASE("a study extends another key by key") {
  const Folder folder;
  folder.write("base.yaml", base);
  const Plan plan = compiled(folder.write(
      "own.yaml", "extends: base.yaml\nfit: {max-evaluations: 7}\nmatrix: {router: [perturbed-cosine], k: ~}\n"));
  CHECK(plan.study == "own");
  CHECK(plan.about == "the base");
  REQUIRE(described(plan) == std::vector<std::string>{"router=perturbed-cosine"});
  const Estimator& estimator = plan.estimators.front();
  CHECK(estimator.fit.tolerance == 1e-2);
  CHECK(estimator.fit.max_evaluations == 7);
  CHECK(estimator.replications == 5);
  CHECK(estimator.dataset.noise == 0.05);
}

TEST_CASE("files that extend are found from their own folder, one over the other") {
  const Folder folder;
  folder.write("deep/base.yaml", base);
  folder.write("deep/middle.yaml", "extends: base.yaml\ngrid: {replications: 6}\n");
  const Plan plan = compiled(folder.write("own.yaml", "extends: deep/middle.yaml\nseed: 4\n"));
  CHECK(plan.estimators.front().replications == 6);
  CHECK(plan.seed == 4);
  CHECK(plan.estimators.size() == 4);
}

TEST_CASE("messages point into the file where the value stands") {
  const Folder folder;
  folder.write("base.yaml", base + "expect: [{where: {router: perturbed-cosine}, exponent: -1}]\n");
  CHECK(wrong(folder.write("own.yaml", "extends: base.yaml\nfit: {tolerance: -1}\n")) ==
        "own.yaml:2:18: error E007: fit.tolerance is -1\n"
        "    fit: {tolerance: -1}\n"
        "                     ^\n"
        "remedy: it must be in (0, 1]\n"
        "base.yaml:10:27: error E008: label of router: no such name as 'perturbed-cosine'\n"
        "    expect: [{where: {router: perturbed-cosine}, exponent: -1}]\n"
        "                              ^\n"
        "remedy: known here: linear, cosine\n");
  CHECK(wrong(folder.write("own.yaml", "extends: bsae.yaml\n")) ==
        "own.yaml:1:10: error E001: there is no file 'bsae.yaml'\n"
        "    extends: bsae.yaml\n"
        "             ^\n"
        "remedy: write its path as seen from this file's folder\n");
  folder.write("loop.yaml", "extends: own.yaml\n");
  CHECK(wrong(folder.write("own.yaml", "extends: loop.yaml\n")) ==
        "loop.yaml:1:10: error E012: 'own.yaml' extends a study that extends it\n"
        "    extends: own.yaml\n"
        "             ^\n"
        "remedy: take one `extends` away\n");
  folder.write("broken.yaml", "seed: [1\n");
  CHECK(wrong(folder.write("own.yaml", "extends: broken.yaml\n")).starts_with("broken.yaml:1:9: error E002: not YAML"));
}

TEST_CASE("settings of the command line are checked like the file and pointed at in the argument") {
  const Folder folder;
  const std::string path = folder.write("base.yaml", base);
  const Plan plan = compiled(path, {"fit.tolerance=1e-3", "grid.n.list=[100, 200]", "matrix.router=[perturbed-cosine]",
                                    "matrix.dataset.noise=[0.1, 0.2]", "fit.tolerance = 5e-4"});
  CHECK(plan.estimators.size() == 4);
  CHECK(plan.estimators.front().fit.tolerance == 5e-4);
  CHECK(plan.estimators.front().sizes == std::vector<Index>{100, 200});

  CHECK(wrong(path, {"fit.tolerance=-1"}) ==
        "--set:1:15: error E007: fit.tolerance is -1\n"
        "    fit.tolerance=-1\n"
        "                  ^\n"
        "remedy: it must be in (0, 1]\n");
  CHECK(wrong(path, {"fit.tolerence=1"}) ==
        "--set:1:1: error E004: no key 'tolerence' in fit\n"
        "    fit.tolerence=1\n"
        "    ^\n"
        "remedy: did you mean 'tolerance'?\n");
  CHECK(wrong(path, {"k=2"}) ==
        "--set:1:3: error E012: the matrix sets 'k' for every estimator (line 7)\n"
        "    k=2\n"
        "      ^\n"
        "remedy: set the axis, as in --set matrix.k=[...]\n");
  CHECK(wrong(path, {"seed"}) ==
        "--set:1:1: error E002: a setting is a path, =, and a value\n"
        "    seed\n"
        "    ^\n"
        "remedy: write --set fit.tolerance=1e-3\n");
  CHECK(wrong(path, {"seed="}).starts_with("--set:1:6: error E006: 'seed' has no value\n"));
  CHECK(wrong(path, {"grid.n=[1"}).starts_with("--set:1:10: error E002: not YAML: a [ is not closed here\n"));
  CHECK(wrong(path, {"dataset.d.x=1"}).starts_with("--set:1:1: error E012: 'dataset.d.x' cannot be set"));
}

TEST_CASE("combinations may be excluded, and single estimators added") {
  const Folder folder;
  const std::string head = base.substr(0, base.find("matrix:"));
  const std::string axes = "matrix:\n  router: [linear, cosine]\n  k: {exact: k*, over: k* + 1}\n";
  const Plan plan = compiled(folder.write(
      "own.yaml", head + axes +
                      "  exclude: [{router: cosine, k: over}]\n"
                      "  also:\n    - {router: perturbed-cosine, k: exact}\n    - {router: linear, k: k* + 2}\n"
                      "override: [{where: {router: perturbed-cosine}, set: {fit.tolerance: 1e-4}}]\n"
                      "expect: [{where: {k: k* + 2}, of: excess-risk, exponent: -1}]\n"));
  CHECK(described(plan) == std::vector<std::string>{"router=linear, k=exact", "router=linear, k=over",
                                                    "router=cosine, k=exact", "router=perturbed-cosine, k=exact",
                                                    "router=linear, k=k* + 2"});
  CHECK(plan.estimators[3].fit.tolerance == 1e-4);
  CHECK(plan.estimators[4].k == 4);
  CHECK(plan.expectations.front().estimators == std::vector<std::size_t>{4});

  CHECK(wrong(folder.write("own.yaml", head + axes + "  exclude: [{router: cosin}]\n"))
            .find("label of router: no such name as 'cosin'") != std::string::npos);
  CHECK(wrong(folder.write("own.yaml", head + axes + "  exclude: [{}]\n")).find("every combination is excluded") !=
        std::string::npos);
  CHECK(wrong(folder.write("own.yaml", head + axes + "  also: [{router: cosine}]\n")).find("the row has no 'k'") !=
        std::string::npos);
  CHECK(wrong(folder.write("own.yaml", head + axes + "  also: [{router: cosine, k: over}]\n"))
            .find("this estimator is there already") != std::string::npos);
  CHECK(wrong(folder.write("own.yaml", head + axes + "  also: [{router: cosin, k: over}]\n"))
            .find("router: no such name as 'cosin'") != std::string::npos);
}

TEST_CASE("the canonical form of every shipped study gives the same jobs, and is its own canonical form") {
  for (const auto& entry : fs::directory_iterator(std::string(MOERATE_SOURCE_DIR) + "/pipelines")) {
    if (entry.path().extension() != ".yaml") continue;
    const std::string path = entry.path().string();
    INFO(path);
    Diagnostics diagnostics(path);
    const auto text = resolve_study(path, diagnostics);
    REQUIRE(text);
    const Surroundings beside{.folder = entry.path().parent_path()};
    const auto plan = compile_text(*text, "other", diagnostics, beside);
    INFO(*text << diagnostics.text());
    REQUIRE(plan);
    const Plan original = compiled(path);
    CHECK(plan->study == original.study);
    CHECK(ids(*plan) == ids(original));
    CHECK(described(*plan) == described(original));
    CHECK(plan->expectations.size() == original.expectations.size());
    CHECK(resolve_text(*text, "other", diagnostics, beside) == text);
  }
}

TEST_CASE("the canonical form holds every default, what was extended and what the command line set") {
  const Folder folder;
  folder.write("base.yaml", base);
  Diagnostics diagnostics("own.yaml");
  const auto text =
      resolve_study(folder.write("own.yaml", "extends: base.yaml\nmatrix: {router: {p: perturbed-cosine}}\n"),
                    diagnostics, {"fit.start=split"});
  REQUIRE(text);
  CHECK(text->starts_with("study: own\nabout: the base\nseed: 3\ndataset:\n  d: 2\n"));
  for (const char* line :
       {"  router: {p: {perturbed-cosine: {tau1: 0.5, tau2: 0.5}}}\n", "  gate: softmax\n", "  confidence: 0.95\n",
        "  start: {split: {by: 0.4, spread: 0.02}}\n", "  bounds: {beta0: 10, beta1: 5, eta: 10}\n",
        "  n: {log: {from: 1e3, to: 1e5, points: 10}}\n"}) {
    INFO(*text);
    CHECK(text->find(line) != std::string::npos);
  }
  CHECK(text->find("extends") == std::string::npos);
}
