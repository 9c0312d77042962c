// Tables of held-out risks, from risks that were written down.
#include "engine/report/risk_tables.h"

#include "engine/data/table_source.h"
#include "engine/report/answer.h"
#include "engine/report/figure.h"
#include "engine/report/figures.h"
#include "engine/report/terminal.h"
#include "engine/report/words.h"

#include <catch2/catch.hpp>

#include <memory>

using namespace moerate;

namespace {

std::shared_ptr<const TableSource> source() {
  Table table;
  table.names = table.order = {"x", "y"};
  table.values = Matrix::Random(100, 2);
  auto made = std::make_shared<TableSource>();
  REQUIRE_FALSE(make_table_source(table, {{"y"}}, {}, *made));
  return made;
}

/// Two estimators at two sizes with three replications, one of which failed.
Plan small_plan() {
  Plan plan;
  plan.study = "small";
  const auto table = source();
  for (const char* router : {"linear", "cosine"}) {
    Estimator estimator;
    estimator.labels = {{"router", router}};
    estimator.dataset.table = table;
    estimator.dataset.d = 1;
    estimator.model = {{router, {}, {}}, {"softmax", {}, {}}, {"tanh", {}, {}}};
    estimator.k = 2;
    estimator.sizes = {20, 80};
    estimator.replications = 3;
    plan.estimators.push_back(estimator);
  }
  return plan;
}

std::vector<Row> small_rows() {
  const double risks[2][2][3] = {{{4, 5, 6}, {1, 2, 3}}, {{4, 6, 8}, {0.5, 1, 0}}};
  std::vector<Row> rows;
  for (std::size_t e = 0; e < 2; ++e) {
    for (std::size_t s = 0; s < 2; ++s) {
      for (Index r = 0; r < 3; ++r) {
        Row row{e, s == 0 ? 20 : 80, r, "job", {}, {}, 0};
        const bool failed = e == 1 && s == 1 && r == 2;
        row.fit.termination = failed ? Termination::failed : Termination::converged;
        row.loss.held_out_risk = risks[e][s][r];
        row.loss.usage = {0.25, 1.5, e == 1 && r == 0 ? 1 : 0};
        rows.push_back(row);
      }
    }
  }
  return rows;
}

}  // namespace

TEST_CASE("comparisons are with the least risk at each n, over the replications that both have") {
  const Plan plan = small_plan();
  const auto risks = held_out_risks(plan, small_rows());
  // At 20, differences to linear are 0, 1, 2: mean 1, s = 1, error sqrt(1/3 + 1/4); t of 2 degrees is 4.302653. At 80,
  // those of linear to cosine are 0.5 and 1: mean 0.75, s = 0.353553, error s sqrt(1/2 + 1/4); t of 1 is 12.706205.
  CHECK(comparisons_csv(plan, risks) ==
        "router,n,count,risk,standard_error,error_rate,difference,low,high,pairs\n"
        "linear,20,3,5,0.7638,,,,,\n"
        "linear,80,3,2,0.7638,,0.75,-3.14046,4.64046,2\n"
        "cosine,20,3,6,1.528,,1,-2.28621,4.28621,3\n"
        "cosine,80,2,0.75,0.3062,,,,,\n");
  CHECK(best_table(plan, risks) ==
        "| router | n | held-out risk | above the least | 95% interval | percent | pairs |\n"
        "|---|---:|---:|---:|---:|---:|---:|\n"
        "| linear | 80 | 2 ± 0.764 | 0.75 | [-3.14, 4.64] | 60.0 | 2 |\n"
        "| cosine | 80 | 0.75 ± 0.306 | **least** | - | - | - |\n");
}

TEST_CASE("simple models are compared with the best mixture on the same splits, and the answer says which are lower") {
  const Plan plan = small_plan();
  Findings findings = examine(plan, small_rows(), {});
  const double risks[2][3] = {{9, 9, 12}, {0.25, 0.5, 0.25}};
  for (std::size_t s = 0; s < 2; ++s) {
    for (Index r = 0; r < 3; ++r) {
      const double risk = risks[s][r];
      findings.baselines.push_back(
          {0, s == 0 ? 20 : 80, r, {{HeldOutError{risk + 1}, HeldOutError{risk + 2}, HeldOutError{risk}}, 3 + r}});
    }
  }
  const auto baselines = baseline_risks(plan, small_rows(), findings.baselines);
  REQUIRE(baselines.size() == 6);
  // At 80 the best is cosine, with 0.5 and 1 where it did not fail: differences of the nearest -0.25 and -0.5, mean
  // -0.375, s = 0.176777, error s sqrt(1/2 + 1/4) = 0.153093; t of 1 degree is 12.706205.
  CHECK(baselines_csv(plan, {baselines.back()}) ==
        "model,table,n,count,risk,standard_error,error_rate,neighbours,difference,low,high,pairs\n"
        "nearest neighbours,,80,3,0.333333,0.1102,,4,-0.375,-2.32023,1.57023,2\n");
  const std::string table = baseline_table(plan, baselines);
  CHECK(table.find("| model | n = 20 | n = 80 | above the best mixture | 95% interval |\n") == 0);
  CHECK(table.find("| nearest neighbours | 10 ± 1.32 | 0.333 ± 0.11 | -0.375 | [-2.32, 1.57] |\n") !=
        std::string::npos);
  CHECK(answer_sentence(plan, small_rows(), findings) ==
        "With 80 training rows the least held-out risk, 0.75, is that of router=cosine; that of the other is not "
        "distinguished from it. The nearest neighbours have 0.333, not distinguished from it.\n");
  CHECK(baseline_table(plan, {}).empty());
}

TEST_CASE("the use of experts is that at the largest n, as means over fits that did not fail") {
  CHECK(usage_table(small_plan(), small_rows()) ==
        "| router | n | k | effective experts | least share | experts below 1% | fits with one |\n"
        "|---|---:|---:|---:|---:|---:|---:|\n"
        "| linear | 80 | 2 | 1.50 | 25% | 0.00 | 0 of 3 |\n"
        "| cosine | 80 | 2 | 1.50 | 25% | 0.50 | 1 of 2 |\n");
}

TEST_CASE("a claim `below` is judged at its n, and said by how much") {
  Plan plan = small_plan();
  Expectation below;
  below.estimators = {1};
  below.others = {0};
  below.claim = Claim::below;
  below.of = Quantity::held_out_risk;
  below.alignment = Alignment::raw;
  below.other_labels = "router=linear";
  plan.expectations = {below, below};
  plan.expectations[1].at = 20;
  const Findings findings = examine(plan, small_rows(), {});
  REQUIRE(findings.verdicts.size() == 2);
  CHECK(findings.verdicts[0].outcome == Outcome::underpowered);
  CHECK(findings.verdicts[0].difference->mean == Approx(-0.75));
  CHECK(findings.verdicts[0].qualified_by.empty());
  const std::string text = terminal_summary(plan, findings.rates, findings.verdicts);
  CHECK(text.find("below router=linear            0.75 lower [-3.14, 4.64]") != std::string::npos);
  CHECK(text.find("below router=linear at n = 20  1 higher [-2.29, 4.29]") != std::string::npos);
  plan.expectations[1].claim = Claim::slower_than;
  CHECK(examine(plan, small_rows(), {}).verdicts[1].qualified_by.back() == "an interval over splits that share rows");
}

TEST_CASE("risks that are equal in every pair do not differ: the claim fails, and no minus is written") {
  PairedDifference equal = paired_difference({0, 0, 0}, 0.2, 0.95);
  CHECK(judge_below(equal) == Outcome::fails);
  CHECK(difference_text(equal) == "0: equal in every pair");
}

TEST_CASE("the figure of a study on a table is the risk, with a floor where one is seen and no slope of a theory") {
  const Plan plan = small_plan();
  const Findings findings = examine(plan, small_rows(), {});
  const auto all = figures(plan, findings.rates, {}, findings.laws);
  REQUIRE(all.size() == 1);  // without the rows nothing is known of the use of experts
  CHECK(all.front().name == "held-out-risk");
  const auto with_rows = figures(plan, findings.rates, {}, findings.laws, small_rows());
  REQUIRE(with_rows.size() == 2);
  CHECK(with_rows.back().name == "usage");
  // Of cosine at 80 one fit failed; the others use 1.5 experts each.
  const FigureCurve& of_cosine = with_rows.back().panels.front().curves.back();
  REQUIRE(of_cosine.points.size() == 2);
  CHECK(of_cosine.points.back().value == 1.5);
  CHECK(of_cosine.points.back().low == 1.5);
  const std::string script = figure_script(all.front());
  CHECK(script.find("held-out risk (mean squared error)") != std::string::npos);
  CHECK(script.find("theory") == std::string::npos);
  Figure figure = all.front();
  figure.panels.front().curves.front().constant = 3;
  figure.panels.front().curves.front().exponent = -0.5;
  figure.panels.front().curves.front().floor = 0.25;
  const std::string with_floor = figure_script(figure);
  CHECK(with_floor.find("3*x**(-0.5)+0.25 with lines") != std::string::npos);
  CHECK(with_floor.find("linear: towards 0.25") != std::string::npos);
  CHECK(with_floor.find("set samples 100") != std::string::npos);
}
