// One study in parts: run --shard, merge, status.
#include "tests/cli/program.h"
#include "tests/sql.h"

#include <catch2/catch.hpp>

using namespace moerate::test;

namespace {

int code(const Folder& folder, const std::string& arguments) {
  return moerate_in(folder, arguments).code;
}

std::string losses(const Folder& folder, const std::string& results) {
  return contents(folder.path / results / "losses.csv.gz");
}

}  // namespace

TEST_CASE("any number of shards, merged in any order, gives the bytes of one run") {
  const Folder folder;
  folder.write("small.yaml", small_study("expect: [{where: {router: perturbed}, exponent: -0.5, within: 0.4}]\n"));
  REQUIRE(code(folder, "run small.yaml --quiet --results whole") == 0);
  for (const int count : {1, 3, 7}) {
    const std::string results = "parts" + std::to_string(count);
    std::string forwards, backwards;
    for (int number = 1; number <= count; ++number) {
      const std::string store = "store-" + std::to_string(count) + "-" + std::to_string(number);
      REQUIRE(code(folder, "run small.yaml --quiet --shard " + std::to_string(number) + "/" + std::to_string(count) +
                               " --store " + store) == 0);
      forwards += " " + store;
      backwards = " " + store + backwards;
    }
    for (const bool reversed : {false, true}) {
      const std::string into = results + (reversed ? "b" : "a"), &order = reversed ? backwards : forwards;
      const Ran ran = moerate_in(folder, "merge small.yaml" + order + " --results " + into);
      INFO(ran.err);
      CHECK(ran.code == 0);
      CHECK(has(ran.err, "small: 72 results of fits and of what was measured on them merged, 0 known already\n"));
      CHECK(losses(folder, into + "/small") == losses(folder, "whole/small"));
      CHECK(contents(folder.path / into / "small/rates.csv") == contents(folder.path / "whole/small/rates.csv"));
    }
  }
}

TEST_CASE("status tells from stores what is done, and which shards are missing") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  const auto status = [&](const std::string& more = "") { return moerate_in(folder, "status small.yaml" + more); };
  CHECK(status().out == "small: 36 fits: 0 done, 0 failed, 36 missing\n");
  CHECK(status().code == 3);
  CHECK(status(" --missing-shards 5").out == "1-5\n");
  for (const int shard : {1, 2, 4}) {
    REQUIRE(code(folder, "run small.yaml --quiet --shard " + std::to_string(shard) + "/5") == 0);
  }
  CHECK(status(" --missing-shards 5").out == "3,5\n");
  CHECK_FALSE(has(status().out, " 0 done"));
  const Ran partly = moerate_in(folder, "merge small.yaml");
  CHECK(partly.code == 3);
  CHECK(has(partly.err, "fits are missing; `moerate status --missing-shards N` says of which shards"));
  REQUIRE(code(folder, "run small.yaml --quiet --shard 3/5") == 0);
  REQUIRE(code(folder, "run small.yaml --quiet --shard 5/5") == 0);
  CHECK(status().out == "small: 36 fits: 36 done, 0 failed, 0 missing\n");
  CHECK(status(" --missing-shards 5").out == "\n");
  CHECK(status(" --json").out ==
        "{\"study\":\"small\",\"fits\":36,\"done\":36,\"failed\":0,\"missing\":0,\"modulus_searches\":0,\"baseline_"
        "splits\":0}\n");
  CHECK(code(folder, "merge small.yaml --quiet") == 0);
  CHECK(fs::exists(folder.path / "results/small/report.md"));
}

TEST_CASE("stores of another study, and two results under one id, are refused and named") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  REQUIRE(code(folder, "run small.yaml --quiet --shard 1/2 --store a") == 0);
  REQUIRE(code(folder, "run small.yaml --quiet --shard 2/2 --store b") == 0);
  REQUIRE(code(folder, "run small.yaml --quiet --set dataset.noise=0.5 --shard 1/2 --store other") == 0);
  const Ran other = moerate_in(folder, "merge small.yaml a other");
  CHECK(other.code == 2);
  CHECK(has(other.err, "other"));
  CHECK_FALSE(fs::exists(folder.path / "results/small/store.sqlite"));

  fs::copy(folder.path / "a", folder.path / "c");
  sql(folder.path / "c/store.sqlite",
      "UPDATE job SET result = replace(result, '\"evaluations\":', '\"evaluations\":1'), hash = NULL"
      " WHERE stage = 'fit' AND id = (SELECT min(id) FROM job WHERE stage = 'fit'); PRAGMA user_version = 1");
  { CHECK(code(folder, "run small.yaml --quiet --shard 1/2 --store c") == 0); }  // brings its hash up to date
  const Ran two = moerate_in(folder, "merge small.yaml a c");
  CHECK(two.code == 2);
  CHECK(has(two.err, "a and c hold different results of the fit "));
  CHECK(moerate_in(folder, "status small.yaml").out == "small: 36 fits: 0 done, 0 failed, 36 missing\n");
  const Ran none = moerate_in(folder, "merge small.yaml nowhere");
  CHECK(none.code == 5);
  CHECK(has(none.err, "there is no store in nowhere"));
  CHECK(code(folder, "merge small.yaml --results empty") == 3);
}

TEST_CASE("shards that are none, and studies that cannot be cut, say what to write") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  for (const char* shard : {"0/3", "4/3", "2", "a/b", "1/0", "1/3x", "-1/3", "1/1000000000"}) {
    INFO(shard);
    const Ran ran = moerate_in(folder, std::string("run small.yaml --shard=") + shard);
    CHECK(ran.code == 2);
    CHECK(has(ran.err, "write --shard 2/12"));
  }
  CHECK(code(folder, "run small.yaml --store x") == 2);
  const Ran until = moerate_in(
      folder, "run small.yaml --shard 1/2 --set 'grid.replications={until: {half-width: 0.1}, at-most: 40}'");
  CHECK(until.code == 2);
  CHECK(has(until.err, "remedy: give their number, as in --set grid.replications=100"));
}

TEST_CASE("gc drops what the study does not ask for, and nothing else") {
  const Folder folder;
  folder.write("small.yaml", small_study("modulus: {starts: 2, inputs: 200, loss: {points: 2}}\n", 6));
  REQUIRE(code(folder, "run small.yaml --quiet") == 0);
  const std::string before = losses(folder, "results/small");
  const Ran nothing = moerate_in(folder, "gc small.yaml");
  CHECK(nothing.out.starts_with("small: 0 results that the study does not ask for are dropped; the store has "));
  folder.write("small.yaml", small_study("", 4));
  REQUIRE(code(folder, "run small.yaml --quiet") == 0);
  const Ran ran = moerate_in(folder, "gc small.yaml");
  CHECK(ran.code == 0);
  // Two replications of three sizes and two estimators, a fit and a loss each; and the moduli of two estimators.
  CHECK(ran.out.starts_with("small: 26 results that the study does not ask for are dropped; "));
  CHECK(moerate_in(folder, "status small.yaml").out == "small: 24 fits: 24 done, 0 failed, 0 missing\n");
  folder.write("small.yaml", small_study("", 5));
  CHECK(code(folder, "gc small.yaml --set dataset.noise=0.1 --results results") == 2);
  CHECK(code(folder, "gc small.yaml --results nowhere") == 3);
}

TEST_CASE("status of a store that is not there is an error, and fits whose sums overflow are kept as failed") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  const Ran none = moerate_in(folder, "status small.yaml nowhere");
  CHECK(none.code == 5);
  CHECK(has(none.err, "there is no store in nowhere"));
  std::string rows = "x,y\n";
  for (int i = 0; i < 20; ++i) rows += std::to_string(i) + "," + (i % 2 == 0 ? "1e200" : "-3e200") + "\n";
  folder.write("huge.csv", rows);
  folder.write("huge.yaml",
               "dataset: {table: {file: huge.csv, target: y}}\nestimator: {k: 1, expert: linear}\n"
               "grid: {n: [10], replications: 2}\nfit: {start: {random: {starts: 2}}}\n");
  moerate_in(folder, "run huge.yaml --quiet");
  const Ran status = moerate_in(folder, "status huge.yaml");
  CHECK(has(status.out, "huge: 2 fits: "));
  CHECK(has(status.out, " 0 missing"));
}
