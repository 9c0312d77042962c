// Starts, random truths and axes of settings as a study writes them.
#include "dsl/compile/compile.h"

#include "engine/run/jobs.h"
#include "tests/compile/compiled.h"

#include <catch2/catch.hpp>

using namespace moerate;
using moerate::test::compiled;

namespace {

const std::string atoms =
    "[{beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}, {beta1: [0.3, 0], a: [-2, 1.1], b: -0.5}]";
const std::string head = "dataset: {d: 2, truth: {atoms: " + atoms + "}}\n";

std::string message(const std::string& text) {
  Diagnostics diagnostics("study.yaml");
  CHECK_FALSE(compile_text(text, "study", diagnostics));
  return diagnostics.text();
}

}  // namespace

TEST_CASE("a given start holds the atoms as written, and a best-of list its parts") {
  const Plan plan = compiled(head + "fit: {start: {best-of: [near-truth, {given: {atoms: " + atoms +
                             ", spread: 0.5}}, {split: {by: 0.3}}]}}\n");
  const Choice& start = plan.estimators.front().fit.start;
  REQUIRE(start.parts.size() == 3);
  CHECK(start.parts[0].number("spread") == 0.1);
  const Vector truth = pack(plan.estimators.front().dataset.truth);
  CHECK(start.parts[1].numbers("atoms") == std::vector<double>(truth.begin(), truth.end()));
  CHECK(start.parts[1].number("spread") == 0.5);
  CHECK(start.parts[2].number("by") == 0.3);
}

TEST_CASE("a random truth is drawn when the study is compiled, one a replication where asked") {
  const std::string random = "dataset: {d: 3, truth: {random: {atoms: 4, seed: 8, separation: 1";
  const Plan one = compiled(random + "}}}\ngrid: {replications: 5}\n");
  const Dataset& dataset = one.estimators.front().dataset;
  CHECK(dataset.truth.atoms() == 4);
  CHECK_FALSE(dataset.redrawn);
  CHECK(pack(dataset_at(dataset, 1000, 3).truth) == pack(dataset.truth));
  CHECK(one.estimators.front().k == 4);

  const Plan many = compiled(random + ", each: replication}}}\ngrid: {replications: 5}\n");
  const Dataset& redrawn = many.estimators.front().dataset;
  REQUIRE(redrawn.redrawn);
  CHECK(pack(redrawn.truth) == pack(dataset.truth));
  CHECK(pack(dataset_at(redrawn, 1000, 3).truth) != pack(redrawn.truth));
  CHECK(pack(dataset_at(redrawn, 5000, 3).truth) == pack(dataset_at(redrawn, 1000, 3).truth));
  // A job is known by its truth: replication 0 is the same job in both studies, replication 1 is not.
  CHECK(jobs(one)[0].fit_id == jobs(many)[0].fit_id);
  CHECK(jobs(one)[1].fit_id != jobs(many)[1].fit_id);
}

TEST_CASE("an axis of settings sets what its labels say, and the seed is an estimator's") {
  const Plan plan = compiled(head +
                             "seed: 5\nmatrix:\n  k: [k*, k* + 1]\n  setting:\n    shipped: {set: {}}\n"
                             "    loose: {set: {fit.tolerance: 1e-2, fit.bounds: {eta: 20}}}\n"
                             "    other-seed: {set: {seed: 9}}\n");
  REQUIRE(plan.estimators.size() == 6);
  CHECK(plan.settings_axes == std::vector<std::string>{"setting"});
  CHECK(plan.estimators[0].fit.tolerance == 1e-3);
  CHECK(plan.estimators[1].fit.tolerance == 1e-2);
  CHECK(plan.estimators[1].fit.bounds.eta == 20);
  CHECK(plan.estimators[1].fit.bounds.beta1 == 5);
  CHECK(plan.estimators[1].seed == 5);
  CHECK(plan.estimators[2].seed == 9);
  CHECK(plan.seed == 5);
}

TEST_CASE("wrong starts, truths and settings say what to do") {
  CHECK(message(head + "fit:\n  start: best-of\n") ==
        "study.yaml:3:10: error E006: start best-of is a list of starts\n"
        "      start: best-of\n             ^\nremedy: write best-of: [near-truth, split]\n");
  CHECK(message(head + "fit:\n  start: {best-of: []}\n") ==
        "study.yaml:3:11: error E011: best-of has no starts\n"
        "      start: {best-of: []}\n              ^\nremedy: list at least one start\n");
  CHECK(message(head + "fit:\n  start: given\n") ==
        "study.yaml:3:10: error E005: start given has no 'atoms'\n"
        "      start: given\n             ^\n"
        "remedy: write given: {atoms: [{beta0: ..., beta1: ...}, ...]}\n");
  CHECK(message(head + "fit:\n  start: {given: {atoms: [{beta1: [1, 2], a: [0, 1], b: 0}]}}\n") ==
        "study.yaml:3:10: error E012: start given has 1 atoms, but k is 2\n"
        "      start: {given: {atoms: [{beta1: [1, 2], a: [0, 1], b: 0}]}}\n             ^\n"
        "remedy: give as many atoms as are fitted\n");
  CHECK(message("dataset:\n  d: 2\n  truth: {random: {separation: 90}}\n") ==
        "study.yaml:3:19: error E012: 2 atoms at least 90 apart were not found\n"
        "      truth: {random: {separation: 90}}\n                      ^\n"
        "remedy: lower separation, or raise router-norm, expert-norm or offset-spread\n");
  CHECK(message("dataset:\n  d: 2\n  truth: {random: {router-norm: 50}}\n") ==
        "study.yaml:3:19: error E007: random truth 0 lies outside the compact set\n"
        "      truth: {random: {router-norm: 50}}\n                      ^\n"
        "remedy: lower its norms and spreads, or widen fit.bounds\n");
  CHECK(message("dataset:\n  d: 2\n  truth: {random: {each: fit}}\n") ==
        "study.yaml:3:26: error E008: each: no such name as 'fit'\n"
        "      truth: {random: {each: fit}}\n                             ^\n"
        "remedy: known here: study, replication\n");
  CHECK(message("dataset:\n  d: 2\n  truth: {random: {}, atoms: " + atoms + "}\n").find("keep one of the two") !=
        std::string::npos);
  CHECK(message(head + "matrix:\n  setting: {a: {set: {fit.tolerence: 1}}}\n") ==
        "study.yaml:3:23: error E008: path: no such name as 'fit.tolerence'\n"
        "      setting: {a: {set: {fit.tolerence: 1}}}\n                          ^\n"
        "remedy: did you mean 'fit.tolerance'?\n");
}
