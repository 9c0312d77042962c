#include "engine/report/tables.h"

#include "engine/report/csv.h"
#include "tests/report/small.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace moerate;

TEST_CASE("the tables of a small study are those in golden/") {
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

TEST_CASE("the smallest share of the mass survives gate biases whose exponential does not") {
  const auto plan = example::small_plan();
  auto rows = example::small_rows(plan);
  rows[0].fit.estimate.beta0 = Vector{{2000.0, 2000.0}};
  const auto table = parse_csv(losses_csv(plan, rows), "losses");
  CHECK(table.records[0][*table.column("smallest_mass")] == "0.5");
}
