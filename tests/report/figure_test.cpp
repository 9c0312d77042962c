#include "engine/report/figure.h"

#include "engine/report/csv.h"
#include "engine/report/figures.h"
#include "engine/report/file.h"
#include "engine/report/gnuplot.h"
#include "tests/report/small.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>
#include <set>

using namespace moerate;

namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// The text of a picture without its markup: enhanced text is split into many elements.
std::string shown_text(const std::string& svg) {
  std::string text;
  bool markup = false;
  for (const char c : svg) {
    if (c == '<') markup = true;
    if (!markup && c != '\n' && c != '\t') text += c;
    if (c == '>') markup = false;
  }
  return text;
}

/// Draws a figure in a folder and returns the picture's bytes.
std::string drawn(const Figure& figure, const std::filesystem::path& folder) {
  write_file(folder / (figure.name + ".csv"), figure_csv(figure));
  write_file(folder / (figure.name + ".gp"), figure_script(figure));
  CHECK(draw(folder, figure.name) == "");
  return read_file(folder / (figure.name + ".svg"));
}

std::vector<Figure> example_figures(const std::vector<example::Axis>& axes) {
  const auto plan = example::plan(axes);
  const auto rows = example::rows(plan);
  return figures(plan, example::rates(plan, rows));
}

Figure one_curve() {
  Figure figure;
  figure.name = "one";
  figure.title = "One curve";
  figure.y_title = "loss";
  figure.note = "A note.";
  figure.guide = -0.5;
  figure.guide_label = "theory: n^{−1/2}";
  figure.slopes_in_legend = true;
  figure.panels = {
      {"a panel", {{"perturbed", 0, {{100, 0.1, 0.05, 0.15}, {10000, 0.01, -0.01, 0.03}}, -0.5, 1, -0.521, -0.479}}}};
  return figure;
}

}  // namespace

TEST_CASE("gnuplot draws every figure of a study, with its legends, twice the same") {
  const example::Folder folder;
  const auto all = example_figures({{"router", {"cosine", "perturbed"}}, {"expert", {"tanh", "a_{b}^c 'd' @&~\\"}}});
  std::set<std::string> names;
  for (const auto& figure : all) {
    names.insert(figure.name);
    const auto picture = drawn(figure, folder.path);
    CHECK(picture.size() > 5000);
    CHECK(drawn(figure, folder.path) == picture);
    const auto text = shown_text(picture);
    CHECK(contains(text, "sample size n"));
    CHECK(contains(text, figure.y_title));
    CHECK(contains(text, "a_{b}^c 'd' @&amp;~\\"));
    CHECK(contains(text, "theory: "));
    CHECK(contains(text, "± 2 standard"));
  }
  CHECK(names == std::set<std::string>{"total", "excess-risk", "components", "local-slopes"});
  CHECK(contains(shown_text(read_file(folder.path / "components.svg")), "gate-mass: n−0."));
}

TEST_CASE("the legend gives slope and interval, and no slope where there is none") {
  const example::Folder folder;
  auto figure = one_curve();
  auto& curves = figure.panels[0].curves;
  curves.push_back({"no interval", 1, curves[0].points, -0.004, 1, absent, absent});
  curves.push_back({"no law", 2, curves[0].points});
  curves.push_back({"nothing", 3, {}});
  const auto text = shown_text(drawn(figure, folder.path));
  CHECK(contains(text, "perturbed: n−0.52 [−0.52, −0.48]") == false);
  CHECK(contains(text, "perturbed: n−0.50 [−0.52, −0.48]"));
  CHECK(contains(text, "no interval: n0.00"));
  CHECK(contains(text, "no law: no exponent"));
  CHECK(contains(text, "nothing: no exponent"));
  CHECK(contains(text, "theory: n−1/2"));
  CHECK(contains(text, "a panel"));
}

TEST_CASE("the data of a figure hold points, bars and the fitted law") {
  const auto table = parse_csv(figure_csv(one_curve()), "one.csv");
  CHECK(table.header ==
        std::vector<std::string>{"panel", "curve", "n", "value", "low", "high", "fit", "panel_title", "curve_label"});
  REQUIRE(table.records.size() == 2);
  CHECK(table.records[0] ==
        std::vector<std::string>{"1", "1", "100", "0.1", "0.05", "0.15", "0.1", "a panel", "perturbed"});
  CHECK(table.records[1][6] == "0.01");
}

TEST_CASE("a script draws its picture by itself in its folder") {
  const example::Folder folder;
  const auto figure = one_curve();
  const auto picture = drawn(figure, folder.path);
  std::filesystem::remove(folder.path / "one.svg");
  const auto command = "cd '" + folder.path.string() + "' && gnuplot one.gp";
  REQUIRE(std::system(command.c_str()) == 0);
  CHECK(read_file(folder.path / "one.svg") == picture);
}

TEST_CASE("zeros and absent values are left out of a logarithmic figure, and the note says so") {
  const auto plan = example::plan({{"router", {"cosine", "perturbed"}}});
  auto rates = example::rates(plan, example::rows(plan));
  for (auto& rate : rates) {
    if (rate.estimator != 1 || rate.quantity != Quantity::total) continue;
    rate.rate.points[1].value = 0;
    rate.rate.points[2].value = absent;
    rate.rate.points[1].local_slope = absent;
    rate.rate.points[2].local_slope = absent;
    rate.rate.points[4].standard_error = absent;
  }
  const auto all = figures(plan, rates);
  CHECK(all[0].panels[0].curves[1].points.size() == 4);
  CHECK(contains(all[0].note, "Not drawn: 2 zero or absent values"));
  CHECK_FALSE(contains(all[1].note, "Not drawn"));
  const example::Folder folder;
  for (const auto& figure : all) CHECK(drawn(figure, folder.path).size() > 5000);
  CHECK(contains(read_file(folder.path / "local-slopes.csv"), ",NaN,,,"));
}

TEST_CASE("one size has points and no slopes; no positive value, no figure") {
  auto plan = example::plan({{"router", {"cosine", "perturbed"}}});
  for (auto& estimator : plan.estimators) estimator.sizes = {1000};
  auto rates = example::rates(plan, example::rows(plan));
  const auto all = figures(plan, rates);
  CHECK(all.size() == 3);
  const example::Folder folder;
  for (const auto& figure : all) CHECK(drawn(figure, folder.path).size() > 4000);
  for (auto& rate : rates) rate.rate.points[0].value = 0;
  CHECK(figures(plan, rates).empty());
}

TEST_CASE("over-specified studies have figures of single and shared atoms, each with its theory's slope") {
  Plan plan = example::plan({{"router", {"linear", "cosine"}}});
  const auto names_of = [](const std::vector<Figure>& all) {
    std::set<std::string> names;
    for (const Figure& figure : all) names.insert(figure.name);
    return names;
  };
  std::vector<Row> rows = example::rows(plan);
  for (Row& row : rows) row.loss.aligned[static_cast<std::size_t>(Quantity::shared)] = 0.3;
  CHECK_FALSE(names_of(figures(plan, summarise(plan, rows))).contains("shared"));
  for (Estimator& estimator : plan.estimators) estimator.k = 3;
  const std::vector<Figure> all = figures(plan, summarise(plan, rows));
  CHECK(names_of(all).contains("single"));
  const auto shared =
      std::find_if(all.begin(), all.end(), [](const Figure& figure) { return figure.name == "shared"; });
  REQUIRE(shared != all.end());
  CHECK(shared->guide == -0.25);
  CHECK(shared->panels.front().curves.front().points.front().value == Approx(0.3));
}

TEST_CASE("local slopes stand between the sizes they span, with errors of both values") {
  const auto plan = example::plan({});
  auto rates = example::rates(plan, example::rows(plan));
  const auto all = figures(plan, rates);
  const auto* total = example::find(rates, 0, Quantity::total, Alignment::aligned);
  REQUIRE(all.back().name == "local-slopes");
  const auto& point = all.back().panels[0].curves[0].points[0];
  CHECK(point.n == Approx(std::sqrt(1000.0 * 2512.0)));
  CHECK(point.value == total->rate.points[1].local_slope);
  const double error = 0.65 / std::sqrt(20.0) * std::sqrt(2.0) / std::log(2.512);
  CHECK(point.high - point.value == Approx(2 * error));
  CHECK(point.value - point.low == Approx(2 * error));
}

TEST_CASE("gnuplot's complaint is the reason, and no picture is left") {
  const example::Folder folder;
  write_file(folder.path / "broken.gp", "set terminal svg\nset output output\nplot undefined_function(x)\n");
  CHECK(contains(draw(folder.path, "broken"), "undefined function: undefined_function"));
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 1);
}

TEST_CASE("without gnuplot the reason says so") {
  const example::Folder folder;
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", folder.path.c_str(), 1);
  const auto reason = draw(folder.path, "figure");
  ::setenv("PATH", path.c_str(), 1);
  CHECK(reason == "the program gnuplot was not found");
}
