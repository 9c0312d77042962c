#include "engine/report/terminal.h"

#include "engine/report/words.h"

#include "tests/report/small.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace moerate;

TEST_CASE("columns are aligned by characters, and lines do not end in spaces") {
  CHECK(aligned_columns({{"a", "bb", "c"}, {"±±±", "", "d"}, {"e", "f", ""}}) == "a    bb  c\n±±±      d\ne    f\n");
}

TEST_CASE("the summary lists claim, exponent and verdict of each estimator and counts them") {
  auto plan = example::small_plan();
  plan.expectations = example::expectations(plan);
  plan.expectations[0].known_fails = true;
  const auto rates = example::small_rates();
  const std::vector<Verdict> verdicts{{0, 0, Outcome::holds, &rates[0]}, {1, 1, Outcome::undefined, &rates[1]}};
  CHECK(terminal_summary(plan, rates, verdicts) ==
        "estimator        quantity             claim                 exponent [95%]                     verdict\n"
        "router=plain     aligned total, mean  exponent -0.5 +- 0.1  -0.500 [-0.520, -0.470]            holds "
        "(known to fail)\n"
        "router=a \"b\", c  excess risk, mean    exponent -1 +- 0.1    none: a value of zero, at n = 100  "
        "undefined\n"
        "\n2 verdicts: 1 holds (known to fail), 1 undefined\n");
}

TEST_CASE("a study without expectations lists its exponents") {
  const auto plan = example::small_plan();
  CHECK(terminal_summary(plan, example::small_rates(), {}) ==
        "estimator        quantity             exponent\n"
        "router=plain     aligned total, mean  -0.500 [-0.520, -0.470]\n"
        "router=a \"b\", c  excess risk, mean    none: a value of zero, at n = 100\n"
        "\nThe study states no expectation.\n");
}

TEST_CASE("the same for a program, where an absent number is null") {
  auto plan = example::small_plan();
  plan.expectations = example::expectations(plan);
  const auto rates = example::small_rates();
  const auto json = verdicts_json(
      plan,
      {{0, 0, Outcome::holds, &rates[0]}, {1, 1, Outcome::undefined, &rates[1]}, {1, 0, Outcome::undefined, nullptr}});
  REQUIRE(json.size() == 3);
  CHECK(json[0]["estimator"]["router"] == "plain");
  CHECK(json[0]["quantity"] == "total");
  CHECK(json[0]["alignment"] == "aligned");
  CHECK(json[0]["low"] == -0.52);
  CHECK(json[0]["verdict"] == "holds");
  CHECK(json[1]["alignment"] == "raw");
  CHECK(json[1]["exponent"].is_null());
  CHECK(json[1]["undefined"] == "a value of zero, at n = 100");
  CHECK(json[2]["exponent"].is_null());
}

TEST_CASE("dozens of verdicts say how many would fail by chance: simultaneous intervals, that none should") {
  auto plan = example::plan({{"router", {"cosine", "perturbed"}}, {"k", {"a", "b", "c", "d", "e", "f"}}});
  plan.expectations = example::expectations(plan);
  const auto rows = example::rows(plan);
  const auto rates = example::rates(plan, rows);
  const auto verdicts = example::verdicts(plan, rates);
  REQUIRE(verdicts.size() == 24);
  CHECK(chance_text(plan, verdicts) ==
        "Were every claim true, at most 1.2 of 24 verdicts would be expected to fail by chance: 95% intervals miss 5% "
        "of the time (`rates.confidence: {simultaneous: true}` guards all at once).");
  CHECK(terminal_summary(plan, rates, verdicts).find('\n' + chance_text(plan, verdicts) + '\n') != std::string::npos);

  // What is known to fail, or has no interval, cannot fail by chance; below one verdict nothing is said.
  plan.expectations[0].known_fails = true;
  CHECK(chance_text(plan, verdicts).empty());
  plan.rates.simultaneous = true;
  CHECK(chance_text(plan, verdicts) ==
        "The intervals of the 24 judged exponents are simultaneous, each at 99.79%: were every claim true, the chance "
        "that a verdict fails is at most 5%.");
  CHECK(terminal_summary(plan, rates, verdicts).find("exponent [95% simultaneous]") != std::string::npos);
}
