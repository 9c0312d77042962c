#include "engine/run/store.h"

#include "engine/data/errors.h"
#include "engine/data/inputs.h"
#include "engine/fit/start.h"
#include "engine/run/execute.h"
#include "tests/folder.h"
#include "tests/sql.h"

#include <catch2/catch.hpp>

#include <cstdio>

using namespace moerate;
using namespace moerate::test;

namespace {

/// No flipped bit of an id makes it another's: they differ in two places.
void fill(const Folder& folder) {
  Store store(folder.path, Store::Access::write);
  for (int i = 0; i < 20; ++i) {
    store.keep(i < 2        ? Stage::modulus
               : i % 2 == 0 ? Stage::fit
                            : Stage::loss,
               fmt::format("{0:016x}{0:016x}", i), {fmt::format("{{\"r\":{}}}", i), 0.5 * i});
  }
  store.commit();
}

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// A study of two sizes and four replications with a fit of a moment.
Plan small_plan() {
  Estimator estimator;
  estimator.dataset.d = 1;
  estimator.dataset.inputs = default_choice(inputs().front());
  estimator.dataset.errors = default_choice(errors().front());
  estimator.dataset.noise = 0.1;
  estimator.dataset.model = {default_choice(*find(routers(), "linear")), default_choice(*find(gates(), "softmax")),
                             default_choice(*find(experts(), "tanh"))};
  estimator.dataset.truth = {Vector::Zero(2), (Matrix(1, 2) << 1, -1).finished(),
                             (Matrix(2, 2) << 1, -2, 0.3, 0.1).finished()};
  estimator.model = estimator.dataset.model;
  estimator.k = 2;
  estimator.fit.start = default_choice(*find(starts(), "near-truth"));
  estimator.sizes = {50, 100};
  estimator.replications = 40;
  Plan plan;
  plan.estimators = {estimator};
  plan.losses.fresh_inputs = 50;
  return plan;
}

std::size_t kept(const std::filesystem::path& folder) {
  return Store(folder, Store::Access::read).finished(Stage::loss).size();
}

}  // namespace

TEST_CASE("a changed result, time or stage is known for it, left out, and made room for") {
  const Folder folder;
  fill(folder);
  CHECK(Store(folder.path, Store::Access::read).damaged() == 0);
  sql(folder.path / "store.sqlite",
      "UPDATE job SET result = '{\"r\":3}' WHERE id LIKE '%2';"
      "UPDATE job SET seconds = seconds + 1e-9 WHERE id LIKE '%4';"
      "UPDATE job SET stage = 'fiv' WHERE id LIKE '%6'");
  {
    Store store(folder.path, Store::Access::read);
    CHECK(store.damaged() == 4);
    CHECK(store.finished(Stage::fit).size() == 5);
    CHECK(store.finished(Stage::loss).size() == 9);
  }
  Store store(folder.path, Store::Access::write);
  store.drop_damaged();
  CHECK(store.damaged() == 0);
}

TEST_CASE("no flipped bit of a store changes a result in silence") {
  const Folder folder;
  fill(folder);
  const auto path = folder.path / "store.sqlite";
  const std::string whole = bytes_of(path);
  std::unordered_map<std::string, Stored> sound;
  for (const Stage stage : all_stages) {
    for (const auto& [id, stored] : Store(folder.path, Store::Access::read).finished(stage)) sound[id] = stored;
  }
  REQUIRE(sound.size() == 20);
  int named = 0;
  for (std::size_t bit = 0; bit < 8 * whole.size(); bit += 61) {
    std::string flipped = whole;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
    std::ofstream(path, std::ios::binary) << flipped;
    try {
      Store store(folder.path, Store::Access::read);
      for (const Stage stage : all_stages) {
        for (const auto& [id, stored] : store.finished(stage)) {
          const auto before = sound.find(id);
          if (before == sound.end()) continue;  // the id of no job: what was kept under it is missing
          CHECK(stored.result == before->second.result);
          CHECK(stored.seconds == before->second.seconds);
        }
      }
      named += store.damaged() > 0 ? 1 : 0;
    } catch (const StoreError&) {
      ++named;
    }
  }
  CHECK(named > 0);
}

TEST_CASE("what a kill leaves of a store's first write, and of bringing an old one up to date, goes on") {
  constexpr const char* columns =
      "id TEXT PRIMARY KEY, stage TEXT NOT NULL, result TEXT NOT NULL, seconds REAL NOT NULL";
  const std::string with_version = std::string(columns) + ", version INTEGER NOT NULL DEFAULT 0";
  for (const std::string& left :
       {std::string(), fmt::format("CREATE TABLE job ({}) WITHOUT ROWID", columns),
        fmt::format("CREATE TABLE job ({}) WITHOUT ROWID", with_version),
        fmt::format("CREATE TABLE job ({}) WITHOUT ROWID; PRAGMA user_version=1", with_version),
        fmt::format("CREATE TABLE job ({}, hash INTEGER) WITHOUT ROWID", with_version)}) {
    INFO(left);
    const Folder folder;
    sql(folder.path / "store.sqlite", left);
    if (!left.empty())
      sql(folder.path / "store.sqlite", "INSERT INTO job (id, stage, result, seconds) VALUES ('a', 'fit', '{}', 1)");
    {
      Store reading(folder.path, Store::Access::read);
      CHECK(reading.finished(Stage::loss).empty());
      reading.versions();
    }
    {
      Store store(folder.path, Store::Access::write);
      CHECK(store.damaged() == 0);
      CHECK(store.finished(Stage::fit).size() == (left.empty() ? 0 : 1));
      store.keep(Stage::fit, "b", {"{}", 2});
      store.commit();
    }
    Store again(folder.path, Store::Access::write);
    CHECK(again.damaged() == 0);
    CHECK(again.finished(Stage::fit).contains("b"));
  }
}

TEST_CASE("bringing a store with hashes up to date does not give a damaged row a new one") {
  const Folder folder;
  fill(folder);
  sql(folder.path / "store.sqlite", "UPDATE job SET hash = NULL WHERE seconds = 1; PRAGMA user_version = 2");
  CHECK(Store(folder.path, Store::Access::write).damaged() == 1);
}

TEST_CASE("a fit that is counted as done is in a committed transaction") {
  const Folder folder;
  const Plan plan = small_plan();
  Store store(folder.path, Store::Access::write);
  std::size_t last = 0;
  const Progress progress = execute(plan, store, {2, [&](const Progress& now) {
                                                    CHECK(now.done == last + 1);
                                                    last = now.done;
                                                    CHECK(kept(folder.path) >= now.done);
                                                  }});
  CHECK(progress.done == 80);
  CHECK(last == 80);
  CHECK(kept(folder.path) == 80);
}

TEST_CASE("a fit that has ended is kept soon, although no other ends") {
  const Folder folder;
  Plan plan = small_plan();
  plan.estimators[0].replications = 1;
  plan.estimators[0].sizes = {50};
  plan.estimators.push_back(plan.estimators[0]);
  // The second estimator's one fit goes on until it is interrupted.
  plan.estimators[1].sizes = {400'000};
  plan.estimators[1].fit.max_evaluations = 1'000'000;
  plan.estimators[1].fit.tolerance = 1e-6;
  plan.estimators[1].k = 4;
  plan.estimators[1].fit.start = default_choice(*find(starts(), "random"));
  Store store(folder.path, Store::Access::write);
  std::atomic<bool> interrupt = false;
  const Progress progress = execute(plan, store,
                                    {2,
                                     [&](const Progress& now) {
                                       CHECK(now.done == 1);
                                       CHECK(kept(folder.path) == 1);
                                       interrupt = true;
                                     },
                                     &interrupt});
  CHECK(progress.done == 1);
}

TEST_CASE("the study that was last run into a store is remembered") {
  const Folder folder;
  CHECK(Store(folder.path, Store::Access::read).study_text().empty());
  for (const std::string& text : {std::string("seed: 1\n"), std::string("seed: 2\n")}) {
    Store(folder.path, Store::Access::write).remember_study(text);
    CHECK(Store(folder.path, Store::Access::read).study_text() == text);
  }
}

TEST_CASE("a text of the study that a disk changed is no other text, and one of an older store gets its hash") {
  const Folder folder;
  Store(folder.path, Store::Access::write).remember_study("seed: 1\n");
  const auto path = folder.path / "store.sqlite";
  sql(path, "UPDATE study SET text = 'seed: 2'");
  {
    Store damaged(folder.path, Store::Access::read);
    CHECK(damaged.study_text_is_damaged());
    CHECK(damaged.study_text().empty());
  }
  sql(path, "ALTER TABLE study DROP COLUMN hash; PRAGMA user_version = 3");
  Store old(folder.path, Store::Access::read);
  CHECK_FALSE(old.study_text_is_damaged());
  CHECK(old.study_text() == "seed: 2");
  Store again(folder.path, Store::Access::write);
  CHECK_FALSE(again.study_text_is_damaged());
  CHECK(again.study_text() == "seed: 2");
}
