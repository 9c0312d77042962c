#include "engine/report/counts.h"

#include "tests/report/small.h"

#include <catch2/catch.hpp>

using namespace moerate;

TEST_CASE("nothing is dropped in silence: every planned fit is counted once") {
  const auto plan = example::small_plan();
  auto rows = example::small_rows(plan);
  rows.pop_back();
  const auto counts = count_fits(plan, rows);
  REQUIRE(counts.size() == 2);

  CHECK(counts[0].planned == 2);
  CHECK(counts[0].missing == 0);
  CHECK(counts[0][Termination::converged] == 1);
  CHECK(counts[0][Termination::failed] == 1);
  CHECK(counts[0].above_truth == 0);

  CHECK(counts[1].missing == 1);
  CHECK(counts[1][Termination::evaluations] == 1);
  CHECK(counts[1].unconverged() == 1);
  CHECK(counts[1].at_bound == 1);
  CHECK(counts[1].above_truth == 1);

  const auto all = total(counts);
  Index ended = 0;
  for (const auto termination : terminations) ended += all[termination];
  CHECK(all.planned == ended + all.missing);
}

TEST_CASE("the median of evaluations leaves failed fits out") {
  const auto plan = example::small_plan();
  auto rows = example::small_rows(plan);
  rows[1].fit.evaluations = 1000;
  rows[2].fit.evaluations = 3;
  rows[3].fit.evaluations = 8;
  const auto counts = count_fits(plan, rows);
  CHECK(counts[0].median_evaluations == 7);
  CHECK(counts[1].median_evaluations == 5.5);
  CHECK(std::isnan(count_fits(plan, {})[0].median_evaluations));
}
