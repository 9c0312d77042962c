#include "engine/report/answer.h"

#include "tests/report/small.h"

#include <catch2/catch.hpp>

#include <regex>

using namespace moerate;

namespace {

/// The answer of a study whose estimators have these exponents of the aligned total, one replaced after the other.
std::string answer_of(const std::vector<example::Axis>& axes, const std::vector<std::array<double, 3>>& exponents) {
  const Plan plan = example::plan(axes);
  Findings findings;
  for (std::size_t i = 0; i < exponents.size(); ++i) {
    Rate rate;
    rate.exponent = exponents[i][0];
    rate.low = exponents[i][1];
    rate.high = exponents[i][2];
    findings.rates.push_back({i, Quantity::total, Alignment::aligned, main_statistic(plan), rate});
  }
  return answer_sentence(plan, {}, findings);
}

}  // namespace

TEST_CASE("the answer is one sentence from the intervals, router by router") {
  CHECK(
      answer_of({{"router", {"cosine", "perturbed"}}}, {{0.01, -0.02, 0.04}, {-0.493, -0.508, -0.477}}) ==
      "Under router=cosine the loss does not fall; under router=perturbed it falls like n^-0.493 [-0.508, -0.477].\n");
  CHECK(answer_of({{"router", {"a"}}}, {{-0.2, -0.31, -0.09}}) == "The loss may or may not fall.\n");
  // The estimators of a router together; the router first, wherever its axis stands.
  CHECK(answer_of({{"expert", {"tanh", "gelu"}}, {"router", {"a", "b"}}},
                  {{-0.5, -0.6, -0.4}, {0, -0.05, 0.05}, {-0.4, -0.5, -0.3}, {0, -0.05, 0.05}}) ==
        "Under router=a, expert=tanh the loss falls like n^-0.500 [-0.600, -0.400]; under router=b, expert=tanh it "
        "does not "
        "fall; under router=a, expert=gelu it falls like n^-0.400 [-0.500, -0.300]; under router=b, expert=gelu it "
        "does not "
        "fall.\n");
  CHECK(answer_of({{"expert", {"1", "2", "3", "4", "5"}}, {"router", {"a", "b"}}}, {{-0.5, -0.6, -0.4},
                                                                                    {0, -0.05, 0.05},
                                                                                    {-0.4, -0.5, -0.3},
                                                                                    {0, -0.05, 0.05},
                                                                                    {-0.3, -0.4, -0.2},
                                                                                    {-0.1, -0.2, 0}}) ==
        "Under router=a the loss falls like n^-0.300 to n^-0.500 in all 3; under router=b it does not fall in 2 of 3, "
        "may or "
        "may not fall in 1 of 3.\n");
  CHECK(answer_of({{"router", {"a"}}}, {}).empty());
}

TEST_CASE("the summary has one row per estimator") {
  const Plan plan = example::plan({{"router", {"cosine", "perturbed"}}});
  const auto rows = example::rows(plan);
  const Findings findings = example::findings(plan, rows);
  const std::string table = summary_table(plan, findings, {});
  CHECK(table.starts_with("| router | aligned total [95%] | excess risk |"));
  CHECK(std::count(table.begin(), table.end(), '\n') == 4);
  CHECK(std::regex_search(table, std::regex("\\| perturbed \\| -0\\.[45]\\d\\d \\[-0\\.\\d+, -0\\.\\d+\\] \\| -")));
}
