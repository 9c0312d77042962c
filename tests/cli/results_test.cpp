// Results that are kept: changed by a disk, left by a kill, or of another text of the study.
#include "tests/cli/program.h"
#include "tests/sql.h"

#include <sqlite3.h>
#include <catch2/catch.hpp>

using namespace moerate;
using namespace moerate::test;

TEST_CASE("a result that was changed in the store is named and made again") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const std::string losses = contents(folder.path / "results/small/losses.csv.gz");
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open((folder.path / "results/small/store.sqlite").c_str(), &database) == SQLITE_OK);
  REQUIRE(
      sqlite3_exec(database,
                   "UPDATE job SET result = replace(result, '1', '2') WHERE id IN (SELECT id FROM job WHERE stage = "
                   "'loss' ORDER BY id LIMIT 3)",
                   nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(database);
  const std::string named = "small: warning: 3 results in the store do not match the hash of their content";
  Ran ran = moerate_in(folder, "report small.yaml --quiet");
  CHECK(ran.code == 3);
  CHECK(ran.err.find(named) == 0);
  CHECK(moerate_in(folder, "check small.yaml").err.find(named) == 0);
  ran = moerate_in(folder, "run small.yaml --quiet");
  CHECK(ran.code == 0);
  CHECK(ran.err.find(named) == 0);
  CHECK(contents(folder.path / "results/small/losses.csv.gz") == losses);
  CHECK(moerate_in(folder, "run small.yaml --quiet").err.find("hash") == std::string::npos);
}

TEST_CASE("run --set leaves the study's own results alone, and results of another text are refused") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const std::string losses = contents(folder.path / "results/small/losses.csv.gz");
  Ran ran = moerate_in(folder, "run small.yaml --set grid.replications=3 --set dataset.noise=0.5");
  INFO(ran.err);
  CHECK(ran.code == 0);
  CHECK(ran.out.find("results are in results/small@dataset.noise=0.5,grid.replications=3\n") != std::string::npos);
  CHECK(contents(folder.path / "results/small/losses.csv.gz") == losses);
  CHECK(moerate_in(folder, "check small.yaml").code == 0);
  CHECK(moerate_in(folder, "check small.yaml --set dataset.noise=0.5 --set grid.replications=3").code == 0);
  CHECK(moerate_in(folder, "check small.yaml --set dataset.noise=0.6").code == 3);

  // Into the same folder only when it is named, and not in silence.
  for (const char* command : {"check small.yaml", "report small.yaml"}) {
    ran = moerate_in(folder, std::string(command) + " --set dataset.noise=0.5 --results results");
    CHECK(ran.code == 2);
    CHECK(ran.err.find("moerate: the results in results/small are of another text of this study: `noise: 0.05` there, "
                       "`noise: 0.5` here\nremedy: ") == 0);
  }
  CHECK(contents(folder.path / "results/small/losses.csv.gz") == losses);
  ran = moerate_in(folder, "run small.yaml --quiet --set dataset.noise=0.5 --results results");
  CHECK(ran.code == 0);
  CHECK(ran.err.find("small: warning: the results in results/small are of another text of this study: `noise: 0.05` "
                     "there, `noise: 0.5` here; this run replaces them\n") == 0);
  CHECK(moerate_in(folder, "check small.yaml").code == 2);
  // A text that differs in its claims, its figures, words and comments is the same.
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  folder.write("small.yaml", "# words\n" + small_study("expect: [{of: excess-risk, exponent: -1, within: 5}]\n"
                                                       "figures: {statistic: median}\n"));
  CHECK(moerate_in(folder, "check small.yaml").code == 0);
}

TEST_CASE("what a kill leaves of a store's first write goes on") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  fs::create_directories(folder.path / "results/small");
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open((folder.path / "results/small/store.sqlite").c_str(), &database) == SQLITE_OK);
  REQUIRE(sqlite3_exec(database,
                       "CREATE TABLE job (id TEXT PRIMARY KEY, stage TEXT NOT NULL, result TEXT NOT NULL, seconds REAL "
                       "NOT NULL, version INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID",
                       nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(database);
  CHECK(moerate_in(folder, "check small.yaml").code == 3);
  CHECK(moerate_in(folder, "run small.yaml --quiet").code == 0);
}

TEST_CASE("truths that move apart from one point are other data: their starts are not compared") {
  const Folder folder;
  folder.write("s.yaml",
               "dataset: {d: 1, noise: 0.1, truth: {atoms: [{beta1: [0.3], a: [1.2], b: -0.5}]}}\n"
               "matrix:\n  dataset.truth.atoms:\n"
               "    slow: [{beta1: [0.3], a: [1.2], b: -0.5}]\n"
               "    fast: [{beta1: [0.3], a: [1.2 * (n / 50)^-0.5], b: -0.5}]\n"
               "    faster: [{beta1: [0.3], a: [1.2 * (n / 50)^-1], b: -0.5}]\n"
               "grid: {n: [50, 100, 200], replications: 3}\n");
  const Ran ran = moerate_in(folder, "run s.yaml --quiet --results out");
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  const std::string starts = contents(folder.path / "out/s/starts.csv");
  CHECK(std::count(starts.begin(), starts.end(), '\n') == 1);  // the header
}

TEST_CASE("results of an older program, whose text lacks a key with its default, are of this text") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const fs::path store = folder.path / "results/small/store.sqlite";
  // As that program left it: without the key, and without a hash of the text.
  sql(store,
      "UPDATE study SET text = replace(text, char(10) || '  outputs: 1', ''); ALTER TABLE study DROP COLUMN hash;"
      "PRAGMA user_version = 3");
  const Ran check = moerate_in(folder, "check small.yaml");
  CHECK(check.code == 0);
  CHECK(check.err.empty());
  sql(store, "UPDATE study SET text = replace(text, 'noise: 0.05', 'noise: 0.06')");
  CHECK(moerate_in(folder, "check small.yaml").code == 2);
}
