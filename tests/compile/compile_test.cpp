// What a study means: defaults, matrix, override, grids, and what decides the identity of its jobs.
#include "dsl/compile/compile.h"

#include "engine/run/jobs.h"
#include "engine/run/moduli.h"
#include "engine/run/one_fit.h"
#include "engine/run/result.h"
#include "tests/compile/compiled.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <set>

using namespace moerate;
using moerate::test::compiled;

namespace {

const std::string head =
    "seed: 3\ndataset: {d: 2, truth: {atoms: [{beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6},"
    " {beta1: [0.3, 0], a: [-2, 1.1], b: -0.5}]}}\n";

std::set<std::string> ids(const Plan& plan) {
  std::set<std::string> all;
  for (const Job& job : jobs(plan)) all.insert(job.fit_id);
  return all;
}

}  // namespace

TEST_CASE("a study of a data set alone has the language's defaults") {
  const Plan plan = compiled(head);
  REQUIRE(plan.estimators.size() == 1);
  const Estimator& estimator = plan.estimators.front();
  CHECK(describe(estimator) == "the estimator");
  CHECK(estimator.model.router.name == "linear");
  CHECK(estimator.k == 2);
  CHECK(estimator.sizes.size() == 10);
  CHECK(estimator.sizes.front() == 1000);
  CHECK(estimator.sizes.back() == 100000);
  CHECK(estimator.replications == 100);
  CHECK(estimator.fit.tolerance == 1e-3);
  CHECK(estimator.dataset.noise == 0.1);
  CHECK(plan.rates.statistics.size() == 3);
}

TEST_CASE("a matrix crosses its axes, and overrides apply where they say, the last one last") {
  const Plan plan = compiled(head +
                             "matrix:\n  router: [linear, cosine]\n  k: {exact: k*, over: k* + 1}\n"
                             "  dataset.noise: {low: 0.01, high: 0.2}\n"
                             "override:\n"
                             "  - {where: {k: over}, set: {grid.replications: 7, fit.tolerance: 1e-2}}\n"
                             "  - {where: {k: over, router: cosine}, set: {fit.tolerance: 1e-4}}\n");
  REQUIRE(plan.estimators.size() == 8);
  for (const Estimator& estimator : plan.estimators) {
    const bool over = estimator.labels[1].second == "over", cosine = estimator.labels[0].second == "cosine";
    INFO(describe(estimator));
    CHECK(estimator.k == (over ? 3 : 2));
    CHECK(estimator.replications == (over ? 7 : 100));
    CHECK(estimator.fit.tolerance == (over ? (cosine ? 1e-4 : 1e-2) : 1e-3));
    CHECK(estimator.model.router.name == estimator.labels[0].second);
    CHECK(estimator.dataset.model.router.name == estimator.labels[0].second);
    CHECK(estimator.dataset.noise == (estimator.labels[2].second == "low" ? 0.01 : 0.2));
  }
}

TEST_CASE("jobs are known by content: order, comments, claims and labels change no id: content changes every id") {
  const std::set<std::string> reference = ids(compiled(head + "matrix: {router: {a: linear, b: cosine}}\n"));
  REQUIRE(reference.size() == 2000);
  const std::string reordered =
      "# a comment\nexpect: [{of: excess-risk, exponent: -1}]\nrates: {confidence: 0.9}\n"
      "matrix: {router: {y: cosine, x: linear}}\n"
      "dataset: {truth: {atoms: [{b: -0.6, a: [0.8, -1.9], beta1: [0.2, 0.3], beta0: 0.3},"
      " {beta1: [0.3, 0], a: [-2, 1.1], b: -0.5}]}, d: 2}\nseed: 3\n";
  CHECK(ids(compiled(reordered)) == reference);
  for (const char* change : {"fit: {tolerance: 2e-3}", "fit: {start: {near-truth: {spread: 0.2}}}", "estimator: {k: 3}",
                             "estimator: {expert: {polynomial: {degree: 1}}}", "fit: {bounds: {eta: 11}}"}) {
    INFO(change);
    for (const std::string& id : ids(compiled(head + "matrix: {router: {a: linear, b: cosine}}\n" + change + "\n"))) {
      CHECK_FALSE(reference.contains(id));
    }
  }
  const auto more = ids(compiled(head + "matrix: {router: {a: linear, b: cosine}}\ngrid: {replications: 101}\n"));
  CHECK(more.size() == 2020);
  CHECK(std::includes(more.begin(), more.end(), reference.begin(), reference.end()));
}

TEST_CASE(
    "ids and numbers of these versions of the algorithms: when one changes, raise the version and write the new ones "
    "here") {
  REQUIRE(fit_algorithm == 5);
  REQUIRE(loss_algorithm == 3);
  const Plan plan = compiled(head);
  const Job job = jobs(plan).front();
  CHECK(job.fit_id == "e0d3a4ccfd546cabc0c9f1d215657a02");
  CHECK(job.loss_id == "70f40365dfceb4d0412f9a4fea98d131");
  const Estimator& estimator = plan.estimators.front();
  const auto record = fit_once(estimator, job.n, job.replication, nullptr);
  REQUIRE(record);
  const LossRecord losses = losses_of(estimator, plan.losses, job.n, job.replication, record->estimate);
  // Loose enough for another CPU's last digits, tight enough for any change of data, start, solver or loss.
  CHECK(record->half_sum_of_squares == Approx(4.828937919162771).epsilon(1e-10));
  CHECK(record->evaluations == 5);
  CHECK(losses.aligned[0] == Approx(0.2505985614286929).epsilon(1e-6));
  CHECK(losses.raw[0] == Approx(0.7172106403123328).epsilon(1e-6));
  CHECK(losses.excess_risk == Approx(0.00017220941750830933).epsilon(1e-6));
}

TEST_CASE("moduli of this version of the algorithm: when one changes, raise the version and write the new ones here") {
  REQUIRE(modulus_algorithm == 1);
  const Plan plan = compiled(head + "modulus: {loss: {from: 1e-3, to: 1e-1, points: 3}, starts: 6, inputs: 300}\n");
  const auto moduli = moduli_of(plan, nullptr);
  REQUIRE(moduli.size() == 1);
  const Modulus* modulus = moduli.front().find(Quantity::total, false);
  REQUIRE(modulus != nullptr);
  REQUIRE(modulus->points.size() == 3);
  CHECK(modulus->points.front().distance == Approx(2.11463e-5).epsilon(1e-5));
  CHECK(modulus->points.back().distance == Approx(2.1125212e-3).epsilon(1e-5));
  const auto read = moduli_record(to_text(std::vector<Modulus>{*modulus}));
  REQUIRE(read);
  CHECK(to_text(*read) == to_text(std::vector<Modulus>{*modulus}));
  CHECK(pack(read->front().points.back().pair.fitted) == pack(modulus->points.back().pair.fitted));
  CHECK_FALSE(moduli_record("[{\"quantity\":\"total\"}]"));
}

TEST_CASE("the job of a table is known by its content: ids of these versions of the algorithms") {
  const auto table_plan = [](const std::string& table, const std::string& more = "") {
    Diagnostics diagnostics("study.yaml");
    const auto plan = compile_text("seed: 3\ndataset: {table: {target: y, " + table + "}}\nestimator: {k: 2}\n" +
                                       "grid: {n: [20, all], replications: 3}\n" + more,
                                   "study", diagnostics, {.folder = MOERATE_SOURCE_DIR "/tests/cases/tables"});
    INFO(diagnostics.text());
    REQUIRE(plan);
    return *plan;
  };
  const Plan plan = table_plan("file: small.csv, columns: [x1, x2]");
  CHECK(plan.estimators.front().sizes == std::vector<Index>{20, 48});
  CHECK(describe(plan.estimators.front().fit.start) == "random(starts=20)");
  const Job job = jobs(plan).front();
  CHECK(job.fit_id == "57b004fd851a4b0a6bc88d060d967225");
  CHECK(job.loss_id == "ffbef76760fba331da6c8e9f0697b6a1");
  CHECK(ids(table_plan("file: numbers.csv, ignore: id")) == ids(plan));  // the same columns in another file
  for (const char* other :
       {"file: small.csv, ignore: id", "file: small.csv, columns: [x1]",
        "file: small.csv, columns: [x1, x2], transform: standardise",
        "file: small.csv, columns: [x1, x2], held-out: 0.1", "file: small.csv, columns: [x1, x2], folds: 5"}) {
    INFO(other);
    CHECK_FALSE(ids(table_plan(other)).contains(job.fit_id));
  }
}

TEST_CASE("a study with many errors shows twenty and counts the rest") {
  std::string text = head + "matrix:\n  router:\n";
  for (int i = 0; i < 200; ++i) text += fmt::format("    r{}: routr{}\n", i, i);
  Diagnostics diagnostics("many.yaml");
  CHECK_FALSE(compile_text(text, "many", diagnostics));
  const std::string message = diagnostics.text();
  CHECK(message.ends_with("many.yaml: and 180 more errors\n"));
}
