#include "engine/report/tables.h"

#include "engine/base/csv.h"
#include "tests/golden.h"
#include "tests/report/small.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace moerate;

TEST_CASE("the tables of a small study are those in golden/") {
  if (test::skipped_for_arch()) return;
  auto plan = example::small_plan();
  const auto rows = example::small_rows(plan);
  const auto rates = example::small_rates();
  plan.expectations = example::expectations(plan);
  plan.expectations[0].known_fails = true;
  plan.expectations[0].because = "n is small";
  const std::vector<Verdict> verdicts{{0, 0, Outcome::fails, &rates[0]}, {1, 1, Outcome::undefined, nullptr}};

  CHECK(losses_csv(plan, rows) == example::golden("losses.csv"));
  CHECK(curves_csv(plan, rates) == example::golden("curves.csv"));
  CHECK(rates_csv(plan, rates) == example::golden("rates.csv"));
  CHECK(verdicts_csv(plan, verdicts) == example::golden("verdicts.csv"));
  CHECK(timings_csv(rows) == example::golden("timings.csv"));
}

TEST_CASE("a study without a matrix has no column for an axis") {
  const auto plan = example::plan({});
  CHECK(losses_csv(plan, {}).substr(0, 16) == "n,replication,jo");
  CHECK(rates_csv(plan, {}).substr(0, 29) == "quantity,alignment,statistic,");
}

TEST_CASE("every record of a large study has as many fields as the header") {
  auto plan = example::plan({{"router", {"cosine", "linear"}}, {"expert", {"tanh", "relu"}}});
  auto rows = example::rows(plan);
  rows[5].fit.termination = Termination::failed;
  const auto rates = example::rates(plan, rows);
  CHECK(parse_csv(losses_csv(plan, rows), "losses").records.size() == rows.size());
  CHECK(parse_csv(rates_csv(plan, rates), "rates").records.size() == rates.size());
  CHECK(parse_csv(curves_csv(plan, rates), "curves").records.size() == 6 * rates.size());
}

TEST_CASE("no time but in timings.csv: other seconds, same losses") {
  const auto plan = example::small_plan();
  auto rows = example::small_rows(plan);
  const auto before = losses_csv(plan, rows);
  for (auto& row : rows) row.seconds = 99;
  CHECK(losses_csv(plan, rows) == before);
  CHECK(timings_csv(rows) != example::golden("timings.csv"));
}

TEST_CASE("the digest of losses sees the last bit, which the table does not show") {
  const auto plan = example::small_plan();
  auto rows = example::small_rows(plan);
  const auto table = losses_csv(plan, rows), digest = losses_digest(plan, rows);
  CHECK(digest.size() == 32);
  CHECK(losses_digest(plan, rows) == digest);
  rows[0].loss.excess_risk = std::nextafter(rows[0].loss.excess_risk, 1);
  CHECK(losses_csv(plan, rows) == table);
  CHECK(losses_digest(plan, rows) != digest);
}

TEST_CASE("numbers have six digits in tables, sums of squares twelve") {
  CHECK(table_field(0.1 + 0.2) == "0.3");
  CHECK(table_field(2.0 / 3) == "0.666667");
  CHECK(table_field(-1.23456789e-10) == "-1.23457e-10");
  CHECK(table_field(1e300) == "1e+300");
  CHECK(table_field(100000) == "100000");
  CHECK(table_field(0) == "0");
  CHECK(table_field(absent).empty());
  const auto plan = example::small_plan();
  auto rows = example::small_rows(plan);
  rows[0].fit.half_sum_of_squares = 1250.0123456789;
  const auto table = parse_csv(losses_csv(plan, rows), "losses");
  CHECK(table.records[0][*table.column("half_sum_of_squares")] == "1250.01234568");
}

TEST_CASE("the smallest share of the mass survives gate biases whose exponential does not") {
  const auto plan = example::small_plan();
  auto rows = example::small_rows(plan);
  rows[0].fit.estimate.beta0 = Vector{{2000.0, 2000.0}};
  const auto table = parse_csv(losses_csv(plan, rows), "losses");
  CHECK(table.records[0][*table.column("smallest_mass")] == "0.5");
}
