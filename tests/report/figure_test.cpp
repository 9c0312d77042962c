#include "engine/report/figure.h"

#include "engine/base/csv.h"
#include "engine/base/file.h"
#include "engine/report/figures.h"
#include "engine/report/gnuplot.h"
#include "engine/report/svg.h"
#include "engine/report/tables.h"
#include "tests/report/small.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <regex>
#include <set>

using namespace moerate;

namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// The picture that a figure's script draws in a folder.
std::string drawn(const Figure& figure, const std::filesystem::path& folder) {
  write_file(folder / (figure.name + ".gp"), figure_script(figure));
  CHECK(draw(folder, figure.name) == "");
  return read_file(folder / (figure.name + ".svg"));
}

std::string drawn(const Figure& figure) {
  const example::Folder folder;
  return drawn(figure, folder.path);
}

/// A text as gnuplot writes it in XML.
std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) result += c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string(1, c);
  return result;
}

std::vector<Figure> example_figures(const std::vector<example::Axis>& axes) {
  const auto plan = example::plan(axes);
  return figures(plan, example::rates(plan, example::rows(plan)));
}

Figure one_curve() {
  Figure figure{"one", "One curve", "loss"};
  figure.note = "A note.";
  figure.guide_label = "theory: slope −1/2";
  figure.panels = {
      {"a panel", {{"perturbed", 0, {{100, 0.1, 0.05, 0.15}, {10000, 0.01, -0.01, 0.03}}, -0.5, 1, -0.521, -0.479}}}};
  return figure;
}

std::vector<std::string> numbered(const std::string& name, int count) {
  std::vector<std::string> labels;
  for (int i = 1; i <= count; ++i) labels.push_back(name + std::to_string(i));
  return labels;
}

/// The figures of the total of a study with these axes. Every estimator is drawn once, and the curves of a panel differ
/// in color.
std::vector<Figure> totals(const std::vector<example::Axis>& axes) {
  std::vector<Figure> result;
  std::size_t curves = 0, estimators = 1;
  for (auto& figure : example_figures(axes)) {
    if (!figure.name.starts_with("total")) continue;
    for (const auto& panel : figure.panels) {
      std::set<std::size_t> colors;
      for (const auto& curve : panel.curves) {
        CHECK(curve.color < figure_colors);
        CHECK(colors.insert(curve.color).second);
        ++curves;
      }
    }
    result.push_back(std::move(figure));
  }
  for (const auto& axis : axes) estimators *= axis.second.size();
  CHECK(curves == estimators);
  return result;
}

std::ptrdiff_t count(const std::string& text, const std::regex& pattern) {
  return std::distance(std::sregex_iterator(text.begin(), text.end(), pattern), std::sregex_iterator());
}

/// The points of all strokes of a picture in their order, x before y: M and L name both, H and V one.
std::vector<double> points_of(const std::string& svg) {
  std::vector<double> points;
  double x = 0, y = 0;
  const std::regex stroke("([MLHV])([-0-9.]+)(?:,([-0-9.]+))?");
  for (std::sregex_iterator each(svg.begin(), svg.end(), stroke), none; each != none; ++each) {
    const char command = (*each)[1].str().front();
    const double first = std::stod((*each)[2]);
    if (command == 'V') {
      y = first;
    } else {
      x = first;
    }
    if ((*each)[3].matched) y = std::stod((*each)[3]);
    points.insert(points.end(), {x, y});
  }
  return points;
}

/// Where the marks of a picture stand, x before y.
std::vector<double> marks_of(const std::string& svg) {
  std::vector<double> places;
  const std::regex mark("<use [^>]*(?:translate\\(| x=')([-0-9.]+)(?:,|' y=')([-0-9.]+)");
  for (std::sregex_iterator each(svg.begin(), svg.end(), mark), none; each != none; ++each) {
    places.insert(places.end(), {std::stod((*each)[1]), std::stod((*each)[2])});
  }
  return places;
}

std::vector<std::string> titles(const Figure& figure) {
  std::vector<std::string> result;
  for (const auto& panel : figure.panels) result.push_back(panel.title);
  return result;
}

}  // namespace

TEST_CASE("every figure of a study is drawn by gnuplot, with its legends, twice the same") {
  const auto all = example_figures({{"router", {"cosine", "perturbed"}}, {"expert", {"tanh", "gelu"}}});
  std::set<std::string> names;
  for (const auto& figure : all) {
    names.insert(figure.name);
    const auto picture = drawn(figure);
    CHECK(picture == drawn(figure));
    CHECK(contains(picture, figure.title));
    CHECK(contains(picture, "sample size n"));
    CHECK(contains(picture, figure.y_title));
    CHECK(contains(picture, figure.name == "residuals" ? "the line of the main figure" : "theory: "));
    CHECK(contains(picture, "± 2 standard errors"));
    CHECK(contains(picture, "</svg>"));
  }
  CHECK(names == std::set<std::string>{"total", "excess-risk", "components", "residuals", "local-slopes"});
  CHECK(contains(drawn(all[2]), "gate-mass: −0."));
}

TEST_CASE("every label is drawn as it is, and is no command") {
  const example::Folder folder;
  for (const std::string label : {"'x",  "a''b",  "'''",  "x''",     "\"",
                                  "\\",  "a\\",   "\\\"", "a_{b}^c", "@x",
                                  "&",   "&amp;", "<b>",  "%d%",     "`touch made`",
                                  "$x",  "~",     "#x",   "größe",   "κ → ∞",
                                  "\\n", "NaN",   "EOD",  "x y",     "rgb(1, 2, 3) fill=0.50 M1,2 L1,3"}) {
    CAPTURE(label);
    auto figure = one_curve();
    figure.title = label;
    figure.y_title = label;
    figure.panels[0].title = label;
    figure.panels[0].curves[0].label = label;
    figure.panels[0].curves.push_back({label + "2", 1, {}});
    auto picture = drawn(figure, folder.path);
    CHECK(contains(picture, ">" + escaped(label) + "</t"));
    CHECK(contains(picture, ">" + escaped(label) + ": −0.50 [−0.52, −0.48]</text>"));
    CHECK(contains(picture, ">" + escaped(label) + "2: no exponent</text>"));
    figure.logarithmic = false;
    picture = drawn(figure, folder.path);
    CHECK(contains(picture, ">" + escaped(label) + "2</text>"));
  }
  CHECK_FALSE(std::filesystem::exists(folder.path / "made"));
  CHECK(gnuplot_string("a\tb\n\"\\`") == "\"a b\\n\\\"\\\\\\140\"");
}

TEST_CASE("a script draws its picture by itself, wherever it is") {
  const example::Folder folder;
  const auto inside = folder.path / "it's a folder";
  make_folder(inside);
  const auto picture = drawn(one_curve(), inside);
  std::filesystem::rename(inside / "one.gp", folder.path / "one.gp");
  const auto command = "cd '" + folder.path.string() + "' && gnuplot one.gp";
  REQUIRE(std::system(command.c_str()) == 0);
  CHECK(compacted(read_file(folder.path / "one.svg")) == picture);
}

TEST_CASE("a style may draw paths and texts of any length, and blanks in a row") {
  const example::Folder folder;
  const auto figure = one_curve();
  std::string polygon = "set object 1 polygon from graph 0,0", text(30'000, 'w');
  for (int i = 1; i <= 30'000; ++i) polygon += fmt::format(" to graph {:.5f},{:.5f}", i * 3e-5, i % 2 == 0 ? 0.5 : 0.6);
  for (const std::string& style :
       {std::string("set samples 100000"), polygon + " to graph 0,0", "set label 7 '" + text + "' at graph 0.5,0.5",
        std::string("set label 7 'two  blanks' at graph 0.5,0.5")}) {
    write_file(folder.path / "styled.gp", figure_script(figure, style));
    REQUIRE(draw(folder.path, "styled") == "");
    const auto picture = read_file(folder.path / "styled.svg");
    CHECK(contains(picture, "</svg>"));
    CHECK(count(picture, std::regex("<g[ >]")) == count(picture, std::regex("</g>")));
    CHECK(count(picture, std::regex("<text[ >]")) == count(picture, std::regex("</text>")));
  }
}

TEST_CASE("a picture says what gnuplot drew in half of the bytes") {
  const example::Folder folder;
  auto figure = one_curve();
  figure.panels.push_back(figure.panels[0]);
  const auto picture = drawn(figure, folder.path);
  const auto command = "cd '" + folder.path.string() + "' && gnuplot one.gp";
  REQUIRE(std::system(command.c_str()) == 0);
  const auto raw = read_file(folder.path / "one.svg");
  CHECK(2 * picture.size() < raw.size());

  // Strokes go through the same points, and marks stand where they did.
  const auto body = [](const std::string& svg) { return svg.substr(svg.find("</defs>")); };
  CHECK(points_of(body(raw)).size() > 50);
  CHECK(points_of(body(picture)) == points_of(body(raw)));
  CHECK(marks_of(body(raw)).size() > 4);
  CHECK(marks_of(body(picture)) == marks_of(body(raw)));
  CHECK(count(picture, std::regex("<g[ >]")) == count(picture, std::regex("</g>")));

  // Written in another way, it stays as it is; so does what is compact already.
  CHECK(compacted("<svg><g id=\"gnuplot_canvas\"></g></svg>") == "<svg><g id=\"gnuplot_canvas\"></g></svg>");
  CHECK(compacted(picture) == picture);
}

TEST_CASE("a script holds the data with six digits, and the law") {
  auto figure = one_curve();
  auto& points = figure.panels[0].curves[0].points;
  points[0].value = 0.123456789;
  points.push_back({1e6, absent});
  points.push_back({1e7, 0.001});
  const auto script = figure_script(figure);
  CHECK(contains(script,
                 "$panel1_curve1 << EOD\n"
                 "100 0.123457 0.05 0.15\n"
                 "10000 0.01 -0.01 0.03\n"
                 "1e+06 NaN NaN NaN\n"
                 "1e+07 0.001 NaN NaN\n"
                 "EOD\n"));
  CHECK(contains(script, "[100:1e+07] 1*x**(-0.5) with lines linetype 1 notitle"));
  CHECK(contains(script, "keyentry with linespoints linetype 1 title \"perturbed: "));
  CHECK(contains(drawn(figure), "</svg>"));
}

TEST_CASE("bars of curves that share a panel stand beside each other, each curve with a mark of its own") {
  auto figure = one_curve();
  CHECK(contains(figure_script(figure), "$panel1_curve1 using 1:2 with points linetype 1"));
  auto& curves = figure.panels[0].curves;
  curves.push_back(curves[0]);
  curves.back().color = 1;
  const auto script = figure_script(figure);
  CHECK(contains(script, "$panel1_curve1 using ($1*0.97"));
  CHECK(contains(script, "$panel1_curve2 using ($1*1.02"));
  std::set<std::string> marks;
  for (std::size_t at = script.find(" pointtype "); at != std::string::npos; at = script.find(" pointtype ", at + 1)) {
    CHECK(marks.insert(script.substr(at, script.find(" pointsize", at) - at)).second);
  }
  CHECK(marks.size() == figure_colors);
  // A bar that ends below zero on the logarithmic axis is drawn to its edge: five bars and marks, and no NaN.
  const auto picture = drawn(figure);
  CHECK_FALSE(contains(picture, "nan"));
  CHECK_FALSE(contains(picture, "gnuplot_plot_1</title>"));
}

TEST_CASE("the legend gives slope and interval, and no slope where there is none") {
  auto figure = one_curve();
  auto& curves = figure.panels[0].curves;
  curves.push_back({"no interval", 1, curves[0].points, -0.004, 1, absent, absent});
  curves.push_back({"no law", 2, curves[0].points});
  curves.push_back({"nothing", 3, {}});
  curves.push_back({"far", 4, curves[0].points, -400, HUGE_VAL, absent, absent});
  curves.push_back({"steep", 5, curves[0].points, -100, 1e300, absent, absent});
  figure.panels.push_back({"empty", {{"nothing there", 0, {}}}});
  const auto picture = drawn(figure);
  for (const auto* text : {"perturbed: −0.50 [−0.52, −0.48]", "no interval: 0.00", "no law: no exponent",
                           "nothing: no exponent", "far: −400.00", "theory: slope −1/2", "a panel", "nothing there"}) {
    CAPTURE(text);
    CHECK(contains(picture, text));
  }
}

TEST_CASE("the largest figures are below 100 kB, and so are their scripts") {
  auto plan = example::plan({{"router", {"a", "b", "c"}}, {"expert", numbered("e", 4)}, {"k", {"exact", "over"}}});
  for (auto& estimator : plan.estimators) {
    estimator.sizes = {1000, 1668, 2783, 4642, 7743, 12915, 21544, 35938, 59948, 100000};
  }
  for (const auto& figure : figures(plan, example::rates(plan, example::rows(plan)))) {
    CAPTURE(figure.name);
    const auto size = drawn(figure).size();
    CHECK(size < 100'000);
    CHECK(figure_script(figure).size() < 50'000);
  }
}

TEST_CASE("an axis of less than two decades has marks") {
  auto figure = one_curve();
  figure.panels[0].curves[0].points = {{1000, 0.0061}, {1500, 0.006}};
  const auto picture = drawn(figure);
  for (const auto* mark : {">0.005<", ">1000<", ">2000<"}) {
    CAPTURE(mark);
    CHECK(contains(picture, mark));
  }
}

TEST_CASE("a study without a matrix is one panel with one curve, named by its model") {
  const auto all = totals({});
  REQUIRE(all.size() == 1);
  CHECK(titles(all[0]) == std::vector<std::string>{""});
  CHECK(all[0].panels[0].curves[0].label == "linear, tanh");
}

TEST_CASE("an axis with one label is not shown") {
  const auto all = totals({{"gate", {"softmax"}}, {"router", {"cosine", "perturbed"}}});
  CHECK(titles(all[0]) == std::vector<std::string>{""});
  CHECK(all[0].panels[0].curves[1].label == "perturbed");
}

TEST_CASE("the first axis becomes the curves, one of two or three labels the columns") {
  const auto all =
      totals({{"router", {"cosine", "perturbed"}}, {"expert", numbered("e", 4)}, {"k", {"exact", "over"}}});
  REQUIRE(all.size() == 1);
  CHECK(all[0].columns == 2);
  REQUIRE(all[0].panels.size() == 8);
  CHECK(all[0].panels[0].title == "expert: e1, k: exact");
  CHECK(all[0].panels[1].title == "expert: e1, k: over");
  CHECK(all[0].panels[2].title == "expert: e2, k: exact");
  for (const auto& panel : all[0].panels) {
    CHECK(panel.curves[1].label == "perturbed");
    CHECK(panel.curves[1].color == 1);
  }
}

TEST_CASE("more panels than a figure holds: another figure, whole rows in each") {
  const auto all = totals({{"router", {"a", "b", "c"}}, {"setting", numbered("s", 8)}, {"k", {"exact", "over"}}});
  REQUIRE(all.size() == 2);
  CHECK(all[0].panels.size() == 8);
  CHECK(all[1].name == "total-2");
  CHECK(all[1].panels[0].title == "setting: s5, k: exact");
}

TEST_CASE("more labels than colors: another axis becomes the curves, or they are shared out") {
  const auto two = totals({{"seed", numbered("s", 9)}, {"router", {"cosine", "linear"}}});
  CHECK(two[0].panels[0].curves[0].label == "cosine");
  const auto one = totals({{"seed", numbered("s", 17)}});
  REQUIRE(one[0].panels.size() == 3);
  CHECK(one[0].panels[1].curves[0].label == "s8");
  CHECK(one[0].panels[1].curves[0].color == 0);
}

TEST_CASE("each estimator has a panel of components, in the order of the plan") {
  std::vector<std::string> found;
  for (const auto& figure : example_figures({{"router", {"r1", "r2"}}, {"expert", numbered("e", 4)}})) {
    if (!figure.name.starts_with("components")) continue;
    for (const auto& title : titles(figure)) found.push_back(title);
  }
  CHECK(found ==
        std::vector<std::string>{"r1, e1", "r1, e2", "r1, e3", "r1, e4", "r2, e1", "r2, e2", "r2, e3", "r2, e4"});
}

TEST_CASE("long titles and legends get fewer columns") {
  Figure figure = one_curve();
  figure.panels.resize(3, figure.panels[0]);
  CHECK(contains(figure_script(figure), "layout 1,3 "));
  figure.panels[1].title = "a title that is longer than a third of the figure";
  CHECK(contains(figure_script(figure), "layout 2,2 "));
  figure.panels[2].curves[0].label = "a name that is longer than half of the figure with its exponent";
  CHECK(contains(figure_script(figure), "layout 3,1 "));
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
  const auto& points = all[0].panels[0].curves[1].points;
  CHECK(std::isnan(points[1].value));
  CHECK(std::isnan(points[2].value));
  CHECK(contains(all[0].note, "Not drawn: 2 zero or absent values."));
  CHECK_FALSE(contains(all[1].note, "Not drawn"));
  const auto& slopes = all.back().panels[0].curves[1].points;
  CHECK(std::isnan(slopes[0].value));
  CHECK(std::isnan(slopes[1].value));
  for (const auto& figure : all) CHECK(contains(drawn(figure), "</svg>"));
}

TEST_CASE("one size has points and no slopes: no positive value, no figure") {
  auto plan = example::plan({{"router", {"cosine", "perturbed"}}});
  for (auto& estimator : plan.estimators) estimator.sizes = {1000};
  auto rates = example::rates(plan, example::rows(plan));
  const auto all = figures(plan, rates);
  CHECK(all.size() == 3);
  for (const auto& figure : all) CHECK(contains(drawn(figure), "</svg>"));
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
  write_file(folder.path / "empty.gp", "\n");
  CHECK(draw(folder.path, "empty") == "gnuplot drew nothing");
  write_file(folder.path / "cut.gp", "set print output\nprint \"<?xml?><svg>\"\n");
  CHECK(contains(draw(folder.path, "cut"), "the picture is cut off"));
  write_file(folder.path / "cut.gp", "set terminal dumb\nset output output\nplot x\n");
  CHECK(draw(folder.path, "cut") == "what gnuplot drew is no SVG");
  CHECK_FALSE(std::filesystem::exists(folder.path / "cut.svg"));
}

TEST_CASE("without gnuplot the reason says so") {
  const example::Folder folder;
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", folder.path.c_str(), 1);
  const auto reason = draw(folder.path, "figure");
  ::setenv("PATH", path.c_str(), 1);
  CHECK(reason == "the program gnuplot was not found");
}

namespace {

/// One curve with `count` single fits behind it, all within its axes.
Figure with_fits(Index count) {
  Figure figure = one_curve();
  for (Index i = 0; i < count; ++i) {
    figure.panels[0].curves[0].fits.push_back({i % 2 == 0 ? 100.0 : 10000.0, 0.02 + 0.0001 * static_cast<double>(i)});
  }
  return figure;
}

}  // namespace

TEST_CASE("single fits are faint marks behind a curve, each where its value is") {
  const std::string plain = drawn(one_curve()), with = drawn(with_fits(20));
  const std::vector<double> before = marks_of(plain), after = marks_of(with);
  CHECK(after.size() == before.size() + 2 * 20);
  // 35% of the first color of the palette on white.
  CHECK(contains(figure_script(with_fits(1)), "linecolor rgb \"#A6CEE5\""));
  // Higher values stand higher in the picture: of the fits at the smaller n, which are drawn first.
  std::vector<double> heights;
  for (std::size_t fit = 0; fit < 20; fit += 2) heights.push_back(after[2 * fit + 1]);
  CHECK(std::is_sorted(heights.rbegin(), heights.rend()));
}

TEST_CASE("a study's fits stand behind its values where a figure has at most 600") {
  const auto drawn_fits = [](const Plan& plan, const std::vector<Row>& rows) {
    std::size_t fits = 0;
    for (const auto& figure : figures(plan, example::rates(plan, rows), {}, {}, rows)) {
      const bool says = contains(figure.note, "Faint marks: single fits.");
      std::size_t of_figure = 0;
      for (const auto& panel : figure.panels) {
        for (const auto& curve : panel.curves) of_figure += curve.fits.size();
      }
      CHECK(says == (of_figure > 0));
      if (figure.name == "total") fits += of_figure;
    }
    return fits;
  };
  auto plan = example::plan({{"router", {"cosine", "perturbed"}}});
  const auto rows = example::rows(plan);
  REQUIRE(rows.size() <= 600);
  CHECK(drawn_fits(plan, rows) == rows.size());
  auto more = rows;
  while (more.size() <= 600) more.insert(more.end(), rows.begin(), rows.end());
  CHECK(drawn_fits(plan, more) == 0);
  plan.figures.fits = false;
  CHECK(drawn_fits(plan, rows) == 0);
}

TEST_CASE("a figure for print has the size asked for, letters of 8 points, and neither title nor note") {
  const FigureSize column{241, 170};
  const std::string script = figure_script(one_curve(), {}, column);
  CHECK(contains(script, "set terminal svg size 321,227 "));  // of 1/96 inch
  CHECK(contains(script, "set terminal pdfcairo size 3.3486in,2.3625in"));
  CHECK(contains(script, "Arial,8"));
  CHECK_FALSE(contains(script, "One curve"));
  CHECK_FALSE(contains(script, "A note."));
  const example::Folder folder;
  write_file(folder.path / "one.gp", script);
  CHECK(draw(folder.path, "one") == "");
  const std::string svg = read_file(folder.path / "one.svg");
  CHECK(contains(svg, "perturbed: −0.50 [−0.52, −0.48]"));
  // Two rows of panels are twice as high; a legend that leaves no room makes a row higher.
  Figure two = one_curve();
  two.panels.push_back(two.panels[0]);
  two.columns = 1;
  CHECK(contains(figure_script(two, {}, column), "set terminal svg size 321,453 "));
  Figure crowded = one_curve();
  for (int i = 0; i < 9; ++i) crowded.panels[0].curves.push_back(crowded.panels[0].curves[0]);
  std::smatch found;
  const std::string taller = figure_script(crowded, {}, column);
  REQUIRE(std::regex_search(taller, found, std::regex("set terminal svg size 321,([0-9]+) ")));
  CHECK(std::stoi(found[1]) > 270);
  // A name that is too long loses its middle, and the exponent behind it stays in sight.
  Figure wordy = one_curve();
  wordy.panels[0].curves[0].label = "a very long label of a router that says everything about itself, naïvely";
  CHECK(contains(figure_script(wordy, {}, column), "title \"a very long…f, naïvely: −0.50 [−0.52, −0.48]\""));
  CHECK(contains(figure_script(wordy), "says everything about itself"));
}

TEST_CASE("residuals are values divided by their law: those of a power of n are 1, with the errors beside it") {
  const auto plan = example::plan({{"router", {"cosine", "perturbed"}}});
  auto rates = example::rates(plan, example::rows(plan));
  const auto drawn_one = std::find_if(rates.begin(), rates.end(), [&](const EstimatorRate& each) {
    return each.estimator == 0 && each.quantity == Quantity::total && each.alignment == Alignment::aligned &&
           each.statistic == figure_statistic(plan);
  });
  REQUIRE(drawn_one != rates.end());
  Rate& rate = drawn_one->rate;
  rate.exponent = -0.5;
  rate.intercept = std::log(2);
  for (auto& point : rate.points) {
    point.value = 2 / std::sqrt(static_cast<double>(point.n));
    point.standard_error = 0.1 * point.value;
  }
  rate.points.back().value *= 1.5;
  const auto all = figures(plan, rates);
  const auto residuals =
      std::find_if(all.begin(), all.end(), [](const Figure& each) { return each.name == "residuals"; });
  REQUIRE(residuals != all.end());
  const auto& points = residuals->panels.front().curves.front().points;
  REQUIRE(points.size() == rate.points.size());
  CHECK(points.front().value == Approx(1));
  CHECK(points.front().low == Approx(0.8));
  CHECK(points.front().high == Approx(1.2));
  CHECK(points.back().value == Approx(1.5));
}
