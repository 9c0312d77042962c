#include "engine/report/compare.h"

#include "engine/base/file.h"
#include "engine/report/tables.h"
#include "tests/report/small.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

const std::string header = "router,quantity,alignment,statistic,claim,exponent,low,high,verdict,source,because\n";

std::vector<ComparedVerdict> compared(const std::string& committed, const std::string& now) {
  return compare_verdicts(parse_csv(header + committed, "committed"), parse_csv(header + now, "now"), "committed");
}

Comparison only(const std::string& committed, const std::string& now) {
  const auto lines = compared(committed, now);
  REQUIRE(lines.size() == 1);
  return lines[0].comparison;
}

}  // namespace

TEST_CASE("a verdict stands when verdict and interval agree") {
  const std::string before = "linear,total,aligned,mean,flat,-0.5,-0.52,-0.48,holds,,\n";
  CHECK(only(before, before) == Comparison::same);
  CHECK(only(before, "linear,total,aligned,mean,flat,-0.47,-0.49,-0.45,holds,,\n") == Comparison::same);
  CHECK(only(before, "linear,total,aligned,mean,flat,-0.45,-0.47,-0.43,holds,,\n") == Comparison::differs);
  CHECK(only(before, "linear,total,aligned,mean,flat,-0.5,-0.52,-0.48,fails,,\n") == Comparison::differs);
  CHECK(only(before, "linear,total,aligned,mean,flat,,,,holds,,\n") == Comparison::differs);
  CHECK(only("linear,total,aligned,mean,flat,,,,undefined,,\n", "linear,total,aligned,mean,flat,,,,undefined,x,y\n") ==
        Comparison::same);
  CHECK(only("linear,total,aligned,mean,flat,1,,,fails,,\n", "linear,total,aligned,mean,flat,2,,,fails,,\n") ==
        Comparison::same);
}

TEST_CASE("exponents of moduli, whose intervals have no width, agree to what another processor may round to") {
  const std::string before = "linear,total,aligned,uniform modulus,flat,-0.499993,-0.499993,-0.499993,holds,,\n";
  CHECK(only(before, "linear,total,aligned,uniform modulus,flat,-0.500005,-0.500005,-0.500005,holds,,\n") ==
        Comparison::same);
  CHECK(only(before, "linear,total,aligned,uniform modulus,flat,-0.49,-0.49,-0.49,holds,,\n") == Comparison::differs);
  CHECK(only(before, "linear,total,aligned,uniform modulus,flat,-0.500005,-0.500005,-0.500005,fails,,\n") ==
        Comparison::differs);
}

TEST_CASE("another claim, statistic or estimator is another verdict") {
  const std::string before = "linear,total,aligned,mean,flat,-0.5,-0.52,-0.48,holds,,\n";
  for (const std::string now : {"cosine,total,aligned,mean,flat,-0.5,-0.52,-0.48,holds,,\n",
                                "linear,norm,aligned,mean,flat,-0.5,-0.52,-0.48,holds,,\n",
                                "linear,total,raw,mean,flat,-0.5,-0.52,-0.48,holds,,\n",
                                "linear,total,aligned,median,flat,-0.5,-0.52,-0.48,holds,,\n",
                                "linear,total,aligned,mean,steep,-0.5,-0.52,-0.48,holds,,\n"}) {
    const auto lines = compared(before, now);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].comparison == Comparison::added);
    CHECK(lines[1].comparison == Comparison::missing);
    CHECK(any_differs(lines));
  }
  CHECK(compared(before + before, before).size() == 2);
}

TEST_CASE("the table shows quantity, theory, committed, now and verdict") {
  const auto lines = compared(
      "linear,total,aligned,mean,flat,-0.5,-0.52,-0.48,holds,,\nold,excess-risk,raw,mean,flat,,,,undefined,,\n",
      "linear,total,aligned,mean,flat,-0.51,-0.53,-0.49,holds,,\n");
  CHECK(
      comparison_table(lines) ==
      "quantity                            theory  committed                      now                            "
      "verdict\n"
      "router=linear: aligned total, mean  flat    -0.500 [-0.520, -0.480] holds  -0.510 [-0.530, -0.490] holds  same\n"
      "router=old: excess risk, mean       flat    none undefined                 -                              "
      "missing\n");
}

TEST_CASE("a run agrees with what it wrote, and differs once a verdict changes") {
  auto plan = example::plan({{"router", {"cosine, \"plain\"", "perturbed"}}});
  plan.expectations = example::expectations(plan);
  const auto rates = example::rates(plan, example::rows(plan));
  auto verdicts = example::verdicts(plan, rates);
  const example::Folder folder;
  const auto path = folder.path / "verdicts.csv";
  write_file(path, verdicts_csv(plan, verdicts));
  CHECK_FALSE(any_differs(compare_verdicts(path, plan, verdicts)));
  verdicts[1].outcome = Outcome::underpowered;
  const auto lines = compare_verdicts(path, plan, verdicts);
  CHECK(any_differs(lines));
  CHECK(lines[1].comparison == Comparison::differs);
}

TEST_CASE("a committed table that is missing or damaged is an error") {
  const example::Folder folder;
  const auto path = folder.path / "verdicts.csv";
  CHECK_THROWS_AS(compare_verdicts(path, example::small_plan(), {}), FileError);
  write_file(path, "router,quantity\n");
  CHECK_THROWS_WITH(compare_verdicts(path, example::small_plan(), {}),
                    path.string() + ": there is no column alignment");
}
