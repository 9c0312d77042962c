#include "engine/report/panels.h"

#include "engine/report/figure.h"
#include "tests/report/example.h"

#include <catch2/catch.hpp>

#include <set>

using namespace moerate;

namespace {

std::vector<std::string> numbered(const std::string& name, int count) {
  std::vector<std::string> labels;
  for (int i = 1; i <= count; ++i) labels.push_back(name + std::to_string(i));
  return labels;
}

/// Every estimator is drawn once, no panel holds more curves than can be told apart, no sheet too many panels.
void check_complete(const Plan& plan, const std::vector<Sheet>& sheets) {
  std::multiset<std::size_t> drawn;
  for (const auto& sheet : sheets) {
    CHECK(sheet.panels.size() <= sheet_panels);
    CHECK(sheet.columns >= 1);
    for (const auto& panel : sheet.panels) {
      CHECK(panel.curves.size() <= figure_styles);
      std::set<std::size_t> styles;
      for (const auto& curve : panel.curves) {
        drawn.insert(curve.estimator);
        CHECK(curve.style < figure_styles);
        CHECK(styles.insert(curve.style).second);
      }
    }
  }
  CHECK(drawn.size() == plan.estimators.size());
  CHECK(std::set<std::size_t>(drawn.begin(), drawn.end()).size() == plan.estimators.size());
}

}  // namespace

TEST_CASE("a study without a matrix is one panel with one curve, named by its model") {
  const auto plan = example::plan({});
  const auto sheets = comparison_sheets(plan);
  check_complete(plan, sheets);
  REQUIRE(sheets.size() == 1);
  CHECK(sheets[0].panels[0].title.empty());
  CHECK(sheets[0].panels[0].curves[0].label == "linear, tanh");
}

TEST_CASE("one axis: one panel, a curve a label") {
  const auto plan = example::plan({{"router", {"cosine", "perturbed"}}});
  const auto sheets = comparison_sheets(plan);
  check_complete(plan, sheets);
  REQUIRE(sheets.size() == 1);
  REQUIRE(sheets[0].panels.size() == 1);
  CHECK(sheets[0].panels[0].curves[1].label == "perturbed");
}

TEST_CASE("three axes: curves, columns, rows, and the same colour everywhere") {
  const auto plan =
      example::plan({{"router", {"cosine", "perturbed"}}, {"expert", {"e1", "e2", "e3"}}, {"k", {"exact", "over"}}});
  const auto sheets = comparison_sheets(plan);
  check_complete(plan, sheets);
  REQUIRE(sheets.size() == 1);
  CHECK(sheets[0].columns == 3);
  std::vector<std::string> titles;
  for (const auto& panel : sheets[0].panels) {
    titles.push_back(panel.title);
    CHECK(panel.curves[1].label == "perturbed");
    CHECK(panel.curves[1].style == 1);
  }
  CHECK(titles == std::vector<std::string>{"expert: e1, k: exact", "expert: e2, k: exact", "expert: e3, k: exact",
                                           "expert: e1, k: over", "expert: e2, k: over", "expert: e3, k: over"});
}

TEST_CASE("an axis with one label is not shown") {
  const auto plan = example::plan({{"gate", {"softmax"}}, {"router", {"cosine", "perturbed"}}});
  const auto sheets = comparison_sheets(plan);
  check_complete(plan, sheets);
  CHECK(sheets[0].panels[0].curves[0].label == "cosine");
  CHECK(sheets[0].panels[0].title.empty());
}

TEST_CASE("four axes that do not fit one figure: a figure for each label beyond rows and columns") {
  const auto plan = example::plan(
      {{"router", {"r1", "r2"}}, {"expert", numbered("e", 3)}, {"k", numbered("k", 2)}, {"noise", numbered("s", 3)}});
  const auto sheets = comparison_sheets(plan);
  check_complete(plan, sheets);
  REQUIRE(sheets.size() == 3);
  CHECK(sheets[0].title == "noise: s1");
  CHECK(sheets[2].title == "noise: s3");
  CHECK(sheets[0].panels[0].title == "expert: e1, k: k1");
  CHECK(sheets[0].panels.size() == 6);
}

TEST_CASE("rows of panels are not torn between figures") {
  const auto plan = example::plan({{"router", {"r1", "r2"}}, {"expert", numbered("e", 5)}, {"k", numbered("k", 4)}});
  const auto sheets = comparison_sheets(plan);
  check_complete(plan, sheets);
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[0].panels.size() == 10);
  CHECK(sheets[1].panels[0].title == "expert: e1, k: k3");
}

TEST_CASE("more labels than colours: another axis becomes the curves, or they are shared out") {
  const auto two = example::plan({{"seed", numbered("s", 9)}, {"router", {"cosine", "linear"}}});
  check_complete(two, comparison_sheets(two));
  CHECK(comparison_sheets(two)[0].panels[0].curves[0].label == "cosine");

  const auto one = example::plan({{"seed", numbered("s", 30)}});
  const auto sheets = comparison_sheets(one);
  check_complete(one, sheets);
  REQUIRE(sheets[0].panels.size() == 5);
  CHECK(sheets[0].panels[1].curves[0].label == "s8");
}

TEST_CASE("many estimators have panels of their own in plan order") {
  const auto plan = example::plan({{"router", {"r1", "r2"}}, {"expert", numbered("e", 7)}});
  const auto sheets = estimator_sheets(plan);
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[0].panels.size() == 12);
  CHECK(sheets[0].panels[7].title == "r2, e1");
  CHECK(sheets[1].panels[1].title == "r2, e7");
}
