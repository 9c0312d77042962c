// What fit says of its estimates, and what predict and loss make of them, as a user sees it.
#include "engine/base/csv.h"
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <map>
#include <random>

using namespace moerate;
using namespace moerate::test;
using nlohmann::json;

namespace {

const std::string reference = std::string(MOERATE_SOURCE_DIR) + "/tests/reference/";

json fitted(const Folder& folder, const std::string& arguments) {
  const Ran ran = moerate_in(folder, "fit " + arguments + " --json");
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  return json::parse(ran.out);
}

bool warns(const json& fit, const std::string& part) {
  for (const json& warning : fit["warnings"]) {
    if (has(warning.get<std::string>(), part)) return true;
  }
  return false;
}

/// Two planes that take turns along x1; `width` of the place where both have a part.
std::string two_planes(double width) {
  std::mt19937 generator(7);
  std::uniform_real_distribution<double> uniform(-2, 2);
  std::normal_distribution<double> normal(0, 0.05);
  std::string data = "x1,x2,y\n";
  for (int i = 0; i < 300; ++i) {
    const double x1 = uniform(generator), x2 = uniform(generator), w = 1 / (1 + std::exp(-x1 / width));
    data += fmt::format("{},{},{}\n", x1, x2, w * (1 + x1 - x2) + (1 - w) * (-1 + 2 * x2) + normal(generator));
  }
  return data;
}

}  // namespace

TEST_CASE("predict gives f and its standard error, as the delta method in R does") {
  const json curves = json::parse(contents(reference + "estimates_reference.json"))["mixtures"];
  for (const char* name : {"homoscedastic_1", "heteroscedastic_2"}) {
    INFO(name);
    const Folder folder;
    const json& expected = curves[name];
    fitted(folder,
           fmt::format("{}{} --k 2 --expert tanh --out m.yaml", reference, expected["data"].get<std::string>()));
    const bool plane = expected["d"] == 2;
    std::string points = plane ? "x1,x2\n" : "x\n";
    for (const json& x : expected["curve"]["x"])
      points += fmt::format("{}\n", fmt::join(x.get<std::vector<double>>(), ","));
    folder.write("points.csv", points);
    const Ran ran = moerate_in(folder, "predict m.yaml points.csv");
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    const CsvTable table = parse_csv(ran.out, "predictions");
    CHECK(table.header.back() == "f");
    REQUIRE(table.column("standard_error"));
    REQUIRE(table.column("atom"));
    for (std::size_t i = 0; i < table.records.size(); ++i) {
      CHECK(std::stod(table.records[i][*table.column("f")]) ==
            Approx(expected["curve"]["f"][i].get<double>()).epsilon(1e-7));
      CHECK(std::stod(table.records[i][*table.column("standard_error")]) ==
            Approx(expected["hessian"]["curve_standard_errors"]["hc3"][i].get<double>()).epsilon(1e-6));
    }
  }
}

TEST_CASE("a gate that is a step is named, and the experts keep their errors") {
  const Folder folder;
  folder.write("d.csv", two_planes(0.001));
  const json step = fitted(folder, "d.csv --expert linear --k 2 --out a.yaml");
  CHECK(step["separated"] == true);
  CHECK(warns(step, "the gate is a step"));
  for (const json& parameter : step["parameters"]) {
    const bool of_gate = parameter["parameter"] == "beta0" || parameter["parameter"] == "beta1";
    CHECK((parameter["status"] == (of_gate ? "not identified" : "estimated")));
    CHECK(parameter.contains("standard_error") == !of_gate);
  }
  // Another fit of the same data has the same f, whatever became of beta1: loss says so.
  fitted(folder, "d.csv --expert linear --k 2 --seed 9 --out b.yaml");
  const Ran loss = moerate_in(folder, "loss b.yaml a.yaml");
  CHECK(has(loss.out, "the two give the same f: what the loss sees is not identified"));
  folder.write("d.csv", two_planes(0.5));
  const json smooth = fitted(folder, "d.csv --expert linear --k 2 --out c.yaml");
  CHECK(smooth["separated"] == false);
  CHECK(smooth["identified"] == 9);
  CHECK_FALSE(warns(smooth, "the gate is a step"));
  CHECK_FALSE(has(moerate_in(folder, "loss c.yaml a.yaml").out, "the same f"));
}

TEST_CASE("several models are compared in folds, with baselines, and the choice is fitted to all rows") {
  const Folder folder;
  folder.write("d.csv", two_planes(0.5));
  const std::string arguments = "d.csv --router linear,cosine --expert linear --k 1..2 --starts 5 --folds 5";
  const json fit = fitted(folder, arguments + " --out m.yaml");
  const json& compared = fit["compared"];
  CHECK(compared["folds"] == 5);
  // Under one atom the router says nothing: it is tried once. Three baselines and three models.
  REQUIRE(compared["models"].size() == 6);
  std::map<std::string, double> risk;
  for (const json& model : compared["models"]) risk[model["model"]] = model["risk"];
  CHECK(risk.at("linear, k = 1") == Approx(risk.at("linear model")).epsilon(1e-6));
  CHECK(risk.at("linear, linear, k = 2") < 0.5 * risk.at("cosine, linear, k = 2"));
  CHECK(risk.at("linear model") < risk.at("constant"));
  CHECK(compared["chosen"] == "linear, linear, k = 2");
  CHECK(fit["k"] == 2);
  CHECK(fit["n"] == 300);
  // The fits are kept: a second time they are not made, and the table is the same.
  const Ran again = moerate_in(folder, "fit " + arguments);
  CHECK(again.code == 0);
  CHECK(fs::exists(folder.path / "results/fit-d/store.sqlite"));
  CHECK(fitted(folder, arguments)["compared"] == compared);
  CHECK(has(again.out, "chosen: linear, linear, k = 2, the fewest parameters within one standard error of the best"));
  CHECK(moerate_in(folder, "fit d.csv --k 3..1").code == 2);
  CHECK(moerate_in(folder, "fit d.csv --k 1..2 --folds 301").code == 2);
  CHECK(moerate_in(folder, "fit d.csv --k 1..2 --start m.yaml").code == 2);
  CHECK(moerate_in(folder, "fit d.csv --k 1,2 --router linear,cosin").code == 2);
}

TEST_CASE("pictures of a fit are drawn, each beside its script and its table") {
  const Folder folder;
  folder.write("d.csv", two_planes(0.5));
  REQUIRE(moerate_in(folder, "fit d.csv --expert linear --k 2 --plot pictures").code == 0);
  for (const char* name : {"fitted", "residuals", "weights", "f"}) {
    INFO(name);
    CHECK(has(contents(folder.path / "pictures" / (std::string(name) + ".svg")), "</svg>"));
    CHECK(fs::exists(folder.path / "pictures" / (std::string(name) + ".csv")));
    // The script draws the same without the program.
    const std::string command = "cd " + (folder.path / "pictures").string() + " && gnuplot " + name + ".gp";
    CHECK(std::system(command.c_str()) == 0);
  }
}

TEST_CASE("errors from resamples agree with those from curvature where both hold") {
  const Folder folder;
  folder.write("d.csv", two_planes(0.5));
  const json curvature = fitted(folder, "d.csv --expert linear --k 2");
  const json resamples = fitted(folder, "d.csv --expert linear --k 2 --bootstrap 400");
  CHECK(resamples["measure"] == curvature["measure"]);
  for (std::size_t j = 0; j < curvature["parameters"].size(); ++j) {
    const double one = curvature["parameters"][j]["standard_error"],
                 other = resamples["parameters"][j]["standard_error"];
    CHECK(other == Approx(one).epsilon(0.25));
  }
  CHECK(fitted(folder, "d.csv --expert linear --k 2 --bootstrap 400") == resamples);
}

TEST_CASE("inputs that say what others do are left out, as R's lm does, and the fit is that of the others") {
  const Folder folder;
  std::mt19937 generator(5);
  std::normal_distribution<double> normal;
  std::string all = "a,b,c,same,y\n", alone = "a,b,y\n";
  for (int i = 0; i < 100; ++i) {
    const double a = normal(generator), b = normal(generator), y = 1 + a - b + 0.5 * normal(generator);
    all += fmt::format("{},{},{},7,{}\n", a, b, a + b, y);
    alone += fmt::format("{},{},{}\n", a, b, y);
  }
  folder.write("all.csv", all);
  folder.write("alone.csv", alone);
  for (const char* k : {"1", "2"}) {
    const std::string model = fmt::format(" --expert linear --k {} --out m.yaml", k);
    const json with = fitted(folder, "all.csv" + model), without = fitted(folder, "alone.csv" + model);
    CHECK(with["inputs"] == json{"a", "b"});
    CHECK(with["half_sum_of_squares"] == without["half_sum_of_squares"]);
    CHECK(with["notes"].size() == 2);
  }
  // Where the router sees lengths and angles, they stay, and are told.
  const json cosine = fitted(folder, "all.csv --router cosine --expert linear --k 1");
  CHECK(cosine["inputs"].size() == 4);
  CHECK(warns(cosine, "input c is a linear function of a, b"));
}

TEST_CASE("predict says which rows lie outside the data, and that an exponential is a median") {
  const Folder folder;
  folder.write("d.csv", "x,y\n1,1\n2,3\n3,2\n4,5\n5,4\n");
  fitted(folder, "d.csv --expert linear --k 1 --transform '[{log: [y]}]' --out m.yaml");
  folder.write("new.csv", "x\n0\n3\n9\n");
  const Ran ran = moerate_in(folder, "predict m.yaml new.csv");
  CHECK(ran.code == 0);
  CHECK(has(ran.err,
            "warning: 2 of 3 rows outside the data that the measure was fitted to, by x (2): f there is a guess"));
  CHECK(has(ran.err, "the logarithm of y was fitted: f is its exponential, the median where errors are symmetric"));
  CHECK(moerate_in(folder, "fit d.csv --k 1 --expert linear --folds 3").code == 2);
}

TEST_CASE("steps that were written by hand are checked before they are done") {
  const Folder folder;
  folder.write("d.csv", "x,cut,y\n1,a,1\n2,b,3\n3,a,2\n4,b,5\n5,a,4\n6,b,1\n");
  for (const auto& [steps, said] :
       {std::pair("{log: [nope]}", "log: there is no column 'nope'"),
        std::pair("{standardise: {x: [1]}}", "standardise: column 'x' needs 2 numbers that are finite"),
        std::pair("{standardise: {x: [1, 0]}}", "standardise: the scale of x is 0"),
        std::pair("{standardise: {cut: [1, 2]}}", "standardise: column 'cut' is text"),
        std::pair("{clip: {y: [0, 1]}}", "clip: it cannot be done to the target 'y' so"),
        std::pair("{levels: {cut: [a, a]}}", "the levels of 'cut' are none, or one is named twice"),
        std::pair("{pca: {columns: {x: [1]}}}", "pca: the axes do not fit the columns"),
        std::pair("{log: []}", "log: the step names no column")}) {
    INFO(steps);
    folder.write("m.yaml", std::string("router: linear\nexpert: linear\ninputs: [x]\ncolumns: [x, cut]\ntarget: y\n"
                                       "transforms: [") +
                               steps + "]\natoms: [{beta1: [0], a: [2], b: 1}]\n");
    const Ran ran = moerate_in(folder, "predict m.yaml d.csv");
    CHECK(ran.code == 2);
    CHECK(has(ran.err, said));
  }
  for (const auto& [steps, said] :
       {std::pair("'{pca: {components: 1, columns: [x, x]}}'", "pca: column 'x' is named twice"),
        std::pair("'{levels: [cut, cut]}'", "levels: column 'cut' is named twice")}) {
    const Ran ran = moerate_in(folder, std::string("fit d.csv --k 1 --transform ") + steps);
    CHECK(ran.code == 2);
    CHECK(has(ran.err, said));
  }
  folder.write("same.csv", "cut,cut=b,y\na,1,1\nb,2,3\na,3,2\nb,4,5\na,5,4\nb,6,1\n");
  CHECK(has(moerate_in(folder, "fit same.csv --k 1").err, "levels: a column is named 'cut=b' already"));
}

TEST_CASE("in a file of one column a blank line is a row without a value, and pictures replace no table") {
  const Folder folder;
  folder.write("m.yaml", "router: linear\nexpert: linear\ninputs: [x]\natoms: [{beta1: [0], a: [2], b: 1}]\n");
  folder.write("c.csv", "x\n1\n\n3\n4\n");
  const Ran ran = moerate_in(folder, "predict m.yaml c.csv --missing drop");
  CHECK(ran.code == 0);
  CHECK(ran.out == "x,f\n1,3\n,\n3,7\n4,9\n");
  folder.write("fitted.csv", "x,y\n1,2\n2,3.5\n3,3\n4,5\n");
  const std::string before = contents(folder.path / "fitted.csv");
  const Ran plot = moerate_in(folder, "fit fitted.csv --expert linear --k 1 --plot .");
  CHECK(plot.code == 2);
  CHECK(contents(folder.path / "fitted.csv") == before);
}

TEST_CASE("what f does not see is no number: under the cosine router beta1 is a direction") {
  const Folder folder;
  folder.write("d.csv", two_planes(0.5));
  const json cosine = fitted(folder, "d.csv --router cosine --expert tanh --k 2");
  double squares = 0;
  for (const json& parameter : cosine["parameters"]) {
    if (parameter["parameter"] != "direction of beta1") continue;
    CHECK(parameter.contains("input"));
    if (parameter["atom"] == 0 && parameter.contains("estimate"))
      squares += std::pow(parameter["estimate"].get<double>(), 2);
  }
  const auto beta1 = cosine["measure"]["atoms"][0]["beta1"].get<std::vector<double>>();
  CHECK(std::hypot(beta1[0], beta1[1]) == Approx(1));
  CHECK((squares == Approx(1) || squares == 0));
  // One expert says nothing of its gate: fixed by the form, not estimated.
  const json one = fitted(folder, "d.csv --expert linear --k 1");
  CHECK(one["identified"] == 3);
  CHECK(one["parameters"][0]["status"] == "fixed");
  CHECK(one["parameters"][3]["status"] == "estimated");
}

TEST_CASE("a measure keeps the steps from the columns of its file, and predict takes raw rows") {
  const Folder folder;
  std::mt19937 generator(3);
  std::normal_distribution<double> normal;
  std::string data = "carat;cut;price\n";
  for (int i = 0; i < 200; ++i) {
    const double carat = 0.3 + std::abs(normal(generator));
    const bool ideal = i % 3 == 0;
    std::string row = fmt::format("{:.4f};{};{:.2f}\n", carat, ideal ? "Ideal" : "Fair",
                                  std::exp(6 + 1.5 * std::log(carat) + 0.3 * ideal + 0.01 * normal(generator)));
    std::replace(row.begin(), row.end(), '.', ',');
    data += row;
  }
  folder.write("d.csv", data);
  const json fit =
      fitted(folder, "d.csv --target price --expert linear --k 1 --transform '[{log: [price, carat]}]' --out m.yaml");
  CHECK(fit["inputs"] == json{"carat", "cut=Ideal"});
  const std::string measure = contents(folder.path / "m.yaml");
  CHECK(has(measure,
            "columns: [carat, cut]\ntarget: price\ntransforms:\n  - {log: [price, carat]}\n  - {levels: {cut: [Fair, "
            "Ideal]}}\n"));
  folder.write("new.csv", "carat;cut;note\n1,0;Ideal;a\n1,0;Fair;b\n;Fair;c\n2,0;Fair;d\n");
  CHECK(moerate_in(folder, "predict m.yaml new.csv").code == 2);
  const Ran ran = moerate_in(folder, "predict m.yaml new.csv --missing drop");
  INFO(ran.err << ran.out);
  REQUIRE(ran.code == 0);
  std::istringstream rows(ran.out);
  std::vector<std::string> lines;
  for (std::string row; std::getline(rows, row);) lines.push_back(row);
  REQUIRE(lines.size() == 5);
  CHECK(lines[0] == "carat;cut;note;standard_error;f");
  CHECK(lines[3] == ";Fair;c;;");
  const auto f = [&lines](std::size_t row) {
    std::string field = lines[row].substr(lines[row].rfind(';') + 1);
    std::replace(field.begin(), field.end(), ',', '.');
    return std::stod(field);
  };
  CHECK(f(1) == Approx(std::exp(6.3)).epsilon(0.01));
  CHECK(f(2) == Approx(std::exp(6)).epsilon(0.01));
  CHECK(f(4) == Approx(std::exp(6 + 1.5 * std::log(2))).epsilon(0.01));
  folder.write("other.csv", "carat;cut\n1,0;Premium\n1,5;Fair\n");
  const Ran unknown = moerate_in(folder, "predict m.yaml other.csv");
  CHECK(unknown.code == 2);
  CHECK(has(unknown.err, "cut is 'Premium' in row 1, none of Fair, Ideal"));
}
