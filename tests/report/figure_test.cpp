#include "engine/report/figure.h"

#include "engine/report/csv.h"
#include "engine/report/figures.h"
#include "engine/report/file.h"
#include "engine/report/tables.h"
#include "tests/golden.h"
#include "tests/report/small.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>

using namespace moerate;

namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

/// The text of a picture without its markup: a superscript is an element of its own.
std::string shown_text(const std::string& svg) {
  std::string text;
  bool markup = false;
  for (const char c : svg) {
    if (c == '<') markup = true;
    if (!markup && c != '\n') text += c;
    if (c == '>') markup = false;
  }
  return text;
}

/// Whether Python's parser takes all pictures for XML.
bool all_well_formed(const std::vector<Figure>& figures) {
  const example::Folder folder;
  std::string files;
  for (const auto& figure : figures) {
    write_file(folder.path / (figure.name + ".svg"), figure_svg(figure));
    files += ' ' + figure.name + ".svg";
  }
  const auto command = "cd '" + folder.path.string() +
                       "' && python3 -c 'import sys, xml.dom.minidom as x; [x.parse(f) for f in sys.argv[1:]]'" + files;
  return std::system(command.c_str()) == 0;
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
  figure.guide_label = {"theory: n", "−1/2"};
  figure.slopes_in_legend = true;
  figure.panels = {
      {"a panel", {{"perturbed", 0, {{100, 0.1, 0.05, 0.15}, {10000, 0.01, -0.01, 0.03}}, -0.5, 1, -0.521, -0.479}}}};
  return figure;
}

}  // namespace

TEST_CASE("every figure of a study is drawn, with its legends, twice the same") {
  const auto all =
      example_figures({{"router", {"cosine", "perturbed"}}, {"expert", {"tanh", "a_{b}^c 'd' @&~\\ <\"x\"> ''"}}});
  std::set<std::string> names;
  for (const auto& figure : all) {
    names.insert(figure.name);
    const auto picture = figure_svg(figure);
    CHECK(figure_svg(figure) == picture);
    const auto text = shown_text(picture);
    CHECK(contains(text, figure.title));
    CHECK(contains(text, "sample size n"));
    CHECK(contains(text, figure.y_title));
    CHECK(contains(text, "a_{b}^c 'd' @&amp;~\\ &lt;&quot;x&quot;&gt; ''"));
    CHECK(contains(text, "theory: "));
    CHECK(contains(text, "± 2 standard"));
  }
  CHECK(names == std::set<std::string>{"total", "excess-risk", "components", "local-slopes"});
  CHECK(contains(shown_text(figure_svg(all[2])), "gate-mass: n−0."));
  CHECK(all_well_formed(all));
}

TEST_CASE("one curve is drawn as in golden/one.svg") {
  if (test::skipped_for_arch()) return;
  CHECK(figure_svg(one_curve()) == example::golden("one.svg"));
}

TEST_CASE("a figure of twelve panels with five curves of ten sizes is below 100 kB") {
  auto plan = example::plan({{"router", {"a", "b", "c"}}, {"expert", {"tanh", "gelu", "relu", "sigmoid"}}});
  for (auto& estimator : plan.estimators) {
    estimator.sizes = {1000, 1668, 2783, 4642, 7743, 12915, 21544, 35938, 59948, 100000};
  }
  std::size_t panels = 0;
  for (const auto& figure : figures(plan, example::rates(plan, example::rows(plan)))) {
    CHECK(figure_svg(figure).size() < 100'000);
    panels = std::max(panels, figure.panels.size());
  }
  CHECK(panels == 12);
}

TEST_CASE("the legend gives slope and interval, and no slope where there is none") {
  auto figure = one_curve();
  auto& curves = figure.panels[0].curves;
  curves.push_back({"no interval", 1, curves[0].points, -0.004, 1, absent, absent});
  curves.push_back({"no law", 2, curves[0].points});
  curves.push_back({"nothing", 3, {}});
  const auto text = shown_text(figure_svg(figure));
  CHECK(contains(text, "perturbed: n−0.50 [−0.52, −0.48]"));
  CHECK(contains(text, "no interval: n0.00"));
  CHECK(contains(text, "no law: no exponent"));
  CHECK(contains(text, "nothing: no exponent"));
  CHECK(contains(text, "theory: n−1/2"));
  CHECK(contains(text, "a panel"));
  CHECK(all_well_formed({figure}));
}

TEST_CASE("a bar that is cut by the axis has no end there, a law that leaves the axes is cut at their edge") {
  auto figure = one_curve();
  figure.guide.reset();
  figure.panels[0].curves[0].points = {{100, 1, 0.5, 1.5}, {10000, 1, 1e-9, 1.5}};
  auto picture = figure_svg(figure);
  // Strokes across the ends of bars are 5.4 long: two and one, of which the second has only its upper one.
  CHECK(count(picture, "h5.4") == 3);
  CHECK(contains(picture, "V330"));
  figure.panels[0].curves[0].exponent = -4;
  figure.panels[0].curves[0].constant = 1e8;
  picture = figure_svg(figure);
  CHECK(contains(picture, "h23M"));
  CHECK(contains(picture, " 330\"/>"));
  figure.panels[0].curves[0].constant = 1e-8;
  CHECK(contains(figure_svg(figure), "h23\"/>"));
}

TEST_CASE("every point of a figure is a row of the tables that its note names") {
  const auto plan = example::plan({{"router", {"cosine", "perturbed"}}});
  const auto rates = example::rates(plan, example::rows(plan));
  const auto curves = parse_csv(curves_csv(plan, rates), "curves");
  const auto slopes = parse_csv(rates_csv(plan, rates), "rates");
  const auto all = figures(plan, rates);
  CHECK(contains(all[0].note, "(curves.csv.gz)"));
  CHECK(contains(all[0].note, "(rates.csv)"));
  const auto main = [](const CsvTable& table, const std::vector<std::string>& record, const std::string& router) {
    return record[0] == router && record[*table.column("quantity")] == "total" &&
           record[*table.column("alignment")] == "aligned" && record[*table.column("statistic")] == "mean";
  };
  for (const auto& curve : all[0].panels[0].curves) {
    std::vector<std::string> drawn, rows;
    for (const auto& point : curve.points) {
      drawn.push_back(table_field(point.n) + ' ' + table_field(point.value) + ' ' +
                      table_field((point.high - point.value) / 2));
    }
    for (const auto& record : curves.records) {
      if (main(curves, record, curve.label)) {
        rows.push_back(record[*curves.column("n")] + ' ' + record[*curves.column("value")] + ' ' +
                       record[*curves.column("standard_error")]);
      }
    }
    CHECK(drawn == rows);
    for (const auto& record : slopes.records) {
      if (!main(slopes, record, curve.label)) continue;
      CHECK(record[*slopes.column("exponent")] == table_field(curve.exponent));
      CHECK(record[*slopes.column("constant")] == table_field(curve.constant));
    }
  }
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
  CHECK(all_well_formed(all));
  // Four local slopes of six are there, the first and the last two: the line is in two pieces.
  const auto& slopes = all.back().panels[0].curves[1].points;
  CHECK(std::isnan(slopes[0].value));
  CHECK(std::isnan(slopes[1].value));
  for (const auto& figure : all) {
    CHECK_FALSE(contains(figure_svg(figure), "nan"));
    CHECK_FALSE(contains(figure_svg(figure), "inf"));
  }
}

TEST_CASE("one size has points and no slopes; no positive value, no figure") {
  auto plan = example::plan({{"router", {"cosine", "perturbed"}}});
  for (auto& estimator : plan.estimators) estimator.sizes = {1000};
  auto rates = example::rates(plan, example::rows(plan));
  const auto all = figures(plan, rates);
  CHECK(all.size() == 3);
  CHECK(all_well_formed(all));
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
