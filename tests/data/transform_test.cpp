// Transforms against NumPy and scikit-learn (tests/reference/table_reference.py), and what they say of columns.
#include "engine/data/transform.h"
#include "engine/base/file.h"
#include "engine/data/column_checks.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace moerate;
using nlohmann::json;

namespace {

const std::string folder = std::string(MOERATE_SOURCE_DIR) + "/tests/reference/";

Table table_of(const std::string& text) {
  TableReading reading = read_table(text);
  REQUIRE(reading.problems.empty());
  return std::move(reading.table);
}

FittedTransforms fit(const std::vector<TransformStep>& steps, const std::string& target, Table& table) {
  FittedTransforms fitted;
  const MaybeProblem problem = fit_transforms(steps, target, table, fitted);
  INFO(problem.value_or(TransformProblem{}).message);
  REQUIRE_FALSE(problem);
  return fitted;
}

std::string problem_of(const std::vector<TransformStep>& steps, const std::string& text) {
  Table table = table_of(text);
  FittedTransforms fitted;
  const MaybeProblem problem = fit_transforms(steps, "y", table, fitted);
  REQUIRE(problem);
  return problem->message + "; " + problem->remedy;
}

}  // namespace

TEST_CASE("standardised columns and principal components are those of NumPy and scikit-learn") {
  const json reference = json::parse(read_file(folder + "table_reference.json"));
  const Table raw = table_of(read_file(folder + "table_reference.csv"));
  Table table = raw;
  const FittedTransforms standard = fit({{.transform = "standardise"}}, "y", table);
  REQUIRE(standard.inputs.size() == 5);
  for (std::size_t j = 0; j < 5; ++j) {
    const auto& numbers = standard.steps[0].columns[j].numbers;
    CHECK(numbers[0] == Approx(reference["standardise"]["mean"][j].get<double>()).epsilon(1e-12));
    CHECK(numbers[1] == Approx(reference["standardise"]["deviation"]["ddof_1"][j].get<double>()).epsilon(1e-12));
  }
  for (const Index components : {2, 3}) {
    Table turned = raw;
    const FittedTransforms fitted =
        fit({{.transform = "standardise"}, {.transform = "pca", .components = components}}, "y", turned);
    const json& expected = reference["pca"][std::to_string(components)]["ddof_1"];
    REQUIRE(fitted.inputs.size() == static_cast<std::size_t>(components));
    CHECK(fitted.inputs[1] == "pc2");
    for (Index component = 0; component < components; ++component) {
      const auto c = static_cast<std::size_t>(component);
      for (Index j = 0; j < 5; ++j) {
        CHECK(fitted.steps[1].axes(component, j) ==
              Approx(expected["components"][c][static_cast<std::size_t>(j)].get<double>()).margin(1e-10));
      }
      const Index column = *turned.column(fitted.inputs[c]);
      for (std::size_t row = 0; row < expected["first_rows"].size(); ++row) {
        CHECK(turned.values(static_cast<Index>(row), column) ==
              Approx(expected["first_rows"][row][c].get<double>()).margin(1e-9));
      }
    }
    // Applied to the same rows anew, the fitted steps give the same numbers.
    Table again = raw;
    REQUIRE_FALSE(apply_transforms(fitted, again));
    CHECK(again.values == turned.values);
  }
}

TEST_CASE("text becomes inputs of 0 and 1 at its place, or a place in an order, in rows without a target as well") {
  const std::string text = "a,kind,y\n1,low,2\n2,high,3\n3,mid,4\n4,low,5\n5,high,6\n6,mid,7\n";
  Table table = table_of(text);
  const FittedTransforms fitted = fit({}, "y", table);
  CHECK(fitted.inputs == std::vector<std::string>{"a", "kind=low", "kind=mid"});
  CHECK(fitted.columns == std::vector<std::string>{"a", "kind"});
  CHECK(table.values.col(*table.column("kind=low")) == (Vector(6) << 1, 0, 0, 1, 0, 0).finished());
  Table fresh = table_of("kind,a\nmid,7\nhigh,8\n");
  REQUIRE_FALSE(apply_transforms(fitted, fresh));
  CHECK(fresh.values.col(*fresh.column("kind=mid")) == (Vector(2) << 1, 0).finished());
  Table unknown = table_of("kind,a\nmid,7\nhuge,8\n");
  const MaybeProblem problem = apply_transforms(fitted, unknown);
  REQUIRE(problem);
  CHECK(problem->message == "levels: kind is 'huge' in row 2, none of high, low, mid");
  Table ordered = table_of(text);
  const FittedTransforms order =
      fit({{.transform = "ordered", .columns = {{"kind", {}, {"low", "mid", "high"}}}}}, "y", ordered);
  CHECK(order.inputs == std::vector<std::string>{"a", "kind"});
  CHECK(ordered.values.col(*ordered.column("kind")) == (Vector(6) << 1, 3, 2, 1, 3, 2).finished());
}

TEST_CASE("a transformed target comes back") {
  Table table = table_of("x,y\n1,2\n2,4\n3,9\n");
  const FittedTransforms fitted = fit(
      {{.transform = "log", .columns = {{"y"}}}, {.transform = "standardise", .columns = {{"y"}, {"x"}}}}, "y", table);
  CHECK(target_in_words(fitted) == "standardise(log(y))");
  for (Index i = 0; i < 3; ++i) {
    CHECK(undo_target(fitted, table.values(i, 1)) == Approx(std::vector<double>{2, 4, 9}[static_cast<std::size_t>(i)]));
  }
}

TEST_CASE("a step that cannot be done says why") {
  CHECK(problem_of({{.transform = "log", .columns = {{"x"}}}}, "x,y\n1,1\n0,2\n-1,3\n") ==
        "log: x is not above 0 in 2 of 3 rows, first in row 2 (0); leave these rows out, or take the log of other "
        "columns; "
        "an input may be clipped first");
  CHECK(problem_of({{.transform = "clip", .columns = {{"y", {0, 1}}}}}, "x,y\n1,1\n2,2\n") ==
        "clip cannot be done to the target 'y'; the target may take the log, or be standardised");
  CHECK(problem_of({{.transform = "pca", .components = 3}}, "x,y\n1,1\n2,2\n") ==
        "pca: 3 of 1 columns cannot be had; write {pca: 2}, or another number up to 1");
  CHECK(problem_of({}, "who,y\nann,1\nbo,2\ncy,3\n") ==
        "column 'who' is text with 3 levels in 3 rows: labels, no category; leave it out: --ignore who (in a study "
        "`ignore: [who]`)");
  CHECK(
      problem_of({}, "day,y\n2024-01-31,1\n2024-02-01,2\n") ==
      "column 'day' holds dates, such as 2024-01-31; make a number of it (days, hours), or leave it out: --ignore day");
  CHECK(problem_of({{.transform = "standardise", .columns = {{"z"}}}}, "x,y\n1,1\n2,2\n") ==
        "standardise: there is no column 'z'; the columns are x, y");
}

TEST_CASE("odd columns are told: constant, copies, sums, row numbers, codes, a value for what is missing") {
  std::string text = "id,unit,a,b,copy,total,share,zone,gap,y\n";
  for (int i = 1; i <= 40; ++i) {
    const int a = (7 * i) % 13, b = (11 * i) % 17;
    text += std::to_string(i) + ",7," + std::to_string(a) + "," + std::to_string(b) + "," + std::to_string(2 * a) +
            "," + std::to_string(a + b) + "," + std::to_string(0.3 * a - b + 0.001 * (i % 3)) + "," +
            std::to_string(i % 4) + "," + (i % 9 == 0 ? "-999" : std::to_string(0.01 * ((5 * i) % 19))) + "," +
            std::to_string(i % 5) + "\n";
  }
  const Table table = table_of(text);
  std::vector<Index> inputs;
  for (Index c = 0; c + 1 < table.values.cols(); ++c) inputs.push_back(c);
  const std::vector<std::string> told = told_of_columns(table, inputs, table.values.cols() - 1);
  const auto says = [&told](const std::string& part) {
    return std::any_of(told.begin(), told.end(),
                       [&part](const std::string& sentence) { return sentence.find(part) != std::string::npos; });
  };
  CHECK(says("input id counts the rows"));
  CHECK(says("input unit is constant"));
  CHECK(says("input copy is a linear function of a:"));
  CHECK(says("input total is a linear function of a, b:"));
  CHECK(says("input share is nearly a linear function of a, b:"));
  CHECK(says("taken as amounts: zone (4)"));
  CHECK(says("gap is -999 in 4 rows"));
  CHECK(told.size() == 7);
  CHECK(scale_ratio(table, {2, 3}) == Approx(1.3).margin(0.2));
}
