// Inputs that once gave a wrong fit, a crash, or a number nobody was warned of; each stands for a kind.
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <random>

using namespace moerate;
using namespace moerate::test;
using nlohmann::json;

namespace {

/// Two planes that a soft gate joins, with errors; x1 = unit * (u + origin), y = y_unit * (...).
std::string planes(double origin, double unit, double y_unit) {
  std::mt19937_64 generator(3);
  std::normal_distribution<double> normal;
  std::string text = "x1,x2,y\n";
  for (int i = 0; i < 150; ++i) {
    const double u = normal(generator), v = normal(generator), error = normal(generator);
    const double gate = 1 / (1 + std::exp(-3 * u - v));
    const double y = gate * (1.5 * u - v + 0.5) + (1 - gate) * (-2 * u + 0.3 * v - 1) + 0.1 * error;
    text += fmt::format("{},{},{}\n", unit * (u + origin), v, y_unit * y);
  }
  return text;
}

json fitted(const Folder& folder, const std::string& arguments, int code = 0) {
  const Ran ran = moerate_in(folder, "fit " + arguments + " --json");
  INFO(arguments << ran.err);
  REQUIRE(ran.code == code);
  return json::parse(ran.out);
}

bool says(const json& found, const std::string& what) {
  for (const json& warning : found["warnings"]) {
    if (warning.get<std::string>().find(what) != std::string::npos) return true;
  }
  return false;
}

std::vector<double> predictions(const Folder& folder, const std::string& measure, const std::string& data) {
  const Ran ran = moerate_in(folder, "predict " + measure + ' ' + data);
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  std::vector<double> f;
  std::istringstream rows(ran.out);
  std::string row;
  std::getline(rows, row);
  while (std::getline(rows, row)) f.push_back(std::stod(row.substr(row.rfind(',') + 1)));
  return f;
}

void write_atoms(const Folder& folder, const std::string& name, const std::string& head, const std::string& atoms) {
  folder.write(name, head + "atoms:\n" + atoms);
}

}  // namespace

TEST_CASE("a fit depends neither on the unit nor on the origin of the data") {
  const Folder folder;
  const std::string model = " --k 2 --expert linear --starts 8";
  folder.write("plain.csv", planes(0, 1, 1));
  const json plain = fitted(folder, "plain.csv --out plain.yaml" + model);
  const double least = plain["half_sum_of_squares"];
  const std::vector<double> f = predictions(folder, "plain.yaml", "plain.csv");
  struct Case {
    double origin, unit, y_unit, within;
  };
  for (const auto& [origin, unit, y_unit, within] :
       {Case{10, 1, 1, 1e-8}, Case{1000, 1, 1, 1e-8}, Case{1e6, 1, 1, 1e-7}, Case{0, 1e-12, 1, 1e-8},
        Case{0, 1e12, 1, 1e-8}, Case{0, 1, 1e-9, 1e-8}, Case{-200, 1e6, 1e12, 1e-8}}) {
    INFO(origin << ' ' << unit << ' ' << y_unit);
    folder.write("other.csv", planes(origin, unit, y_unit));
    const json other = fitted(folder, "other.csv --out other.yaml" + model);
    CHECK(other["half_sum_of_squares"].get<double>() == Approx(y_unit * y_unit * least).epsilon(within));
    const std::vector<double> g = predictions(folder, "other.yaml", "other.csv");
    for (std::size_t i = 0; i < f.size(); ++i) CHECK(g[i] / y_unit == Approx(f[i]).margin(1e-6).epsilon(1e-6));
  }
  CHECK(plain["units"]["meaning"] ==
        "inputs are centred and divided by their deviation; y is centred and divided by its deviation");
  const json cosine = fitted(folder, "plain.csv --router cosine" + model);
  CHECK(cosine["units"]["meaning"].get<std::string>().find("not centred: the router sees angles") != std::string::npos);
}

TEST_CASE("a fit never ends above its start: bounds are widened to hold it, and that is said") {
  const Folder folder;
  folder.write("d.csv", planes(0, 1, 1));
  const json first = fitted(folder, "d.csv --k 2 --expert linear --starts 8 --out first.yaml");
  const json again = fitted(folder, "d.csv --start first.yaml --bounds '{beta0: 0.001, beta1: 0.01, eta: 0.1}'");
  CHECK(again["half_sum_of_squares"].get<double>() <= first["half_sum_of_squares"].get<double>() * (1 + 1e-12));
  CHECK(says(again, "the start lies outside the bounds, which are widened to hold it: beta0 from 0.001 to "));
  // Of a column of years the offsets in the user's units are large, those of the fit are not.
  folder.write("years.csv", planes(1950, 1, 1));
  const json years = fitted(folder, "years.csv --k 2 --expert linear --starts 8 --out years.yaml");
  const json restarted = fitted(folder, "years.csv --start years.yaml");
  CHECK(restarted["half_sum_of_squares"].get<double>() <= years["half_sum_of_squares"].get<double>() * (1 + 1e-9));
  INFO(restarted["warnings"].dump());
  CHECK(restarted["warnings"].empty());
}

TEST_CASE("a start at which the gradient is zero is no success") {
  const Folder folder;
  std::string data = "x,y\n";
  for (int i = 0; i < 40; ++i) data += fmt::format("{},{}\n", 0.1 * i - 2, std::max(0.1 * i - 2, 0.0) + 0.01 * (i % 3));
  folder.write("d.csv", data);
  const std::string head = "router: linear\nexpert: relu\n";
  write_atoms(folder, "dead.yaml", head, "- {beta0: 0, beta1: [0], a: [-1], b: -400}\n");
  write_atoms(folder, "both-dead.yaml", head,
              "- {beta0: 0, beta1: [1], a: [-1], b: -400}\n- {beta0: 1, beta1: [0], a: [1], b: -9}\n");
  write_atoms(folder, "flat.yaml", "router: linear\nexpert: polynomial\n", "- {beta0: 0, beta1: [0], a: [0], b: 0}\n");
  for (const char* start : {"dead.yaml", "both-dead.yaml", "flat.yaml"}) {
    INFO(start);
    const json found = fitted(folder, std::string("d.csv --start ") + start, 3);
    CHECK(found["moved"] == false);
    CHECK(found["reason"] == "the gradient is zero at the start: nothing moved");
    CHECK_FALSE(says(found, "tanh"));
  }
  const Ran ran = moerate_in(folder, "fit d.csv --start dead.yaml --out o.yaml");
  CHECK(ran.err.find("d.csv: no fit: the gradient is zero at the start: nothing moved\nremedy: begin with another") !=
        std::string::npos);
  CHECK(ran.out.empty());
  CHECK_FALSE(fs::exists(folder.path / "o.yaml"));
  CHECK(fitted(folder, "d.csv --k 1 --expert relu")["moved"] == true);
}

TEST_CASE("a gate that least squares cannot move is named") {
  const Folder folder;
  std::string data = "x,y\n";
  for (int i = 0; i < 60; ++i) data += fmt::format("{},{}\n", 0.1 * i - 3, (i < 25 ? 0.5 : 2) + 0.01 * (i % 4));
  folder.write("d.csv", data);
  const std::string rest = " --expert constant --k 2 --starts 3";
  CHECK(says(fitted(folder, "d.csv --gate '{top-k: {active: 1}}'" + rest),
             "beta0 and beta1 are where the start put them: least squares has no derivative to move them by under the "
             "top-k(active=1) gate; fit with --gate softmax, and begin from that with --start"));
  CHECK_FALSE(says(fitted(folder, "d.csv" + rest), "least squares has no derivative"));
}

TEST_CASE("exact fits agree up to rounding: many starts came to the objective") {
  const Folder folder;
  std::string data = "x,y\n";
  for (int i = 0; i < 15; ++i) data += fmt::format("{},{}\n", i, 2 + 3 * i);
  folder.write("line.csv", data);
  const json found = fitted(folder, "line.csv --k 1 --expert linear");
  CHECK(found["half_sum_of_squares"].get<double>() < 1e-20);
  CHECK(found["starts_at_this_objective"] == 20);
  CHECK_FALSE(says(found, "only one of"));
}

TEST_CASE("loss and fit --start take inputs by name") {
  const Folder folder;
  const std::string head = "router: linear\nexpert: tanh\ninputs: ";
  write_atoms(
      folder, "ab.yaml", head + "[a, b]\n",
      "- {beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}\n- {beta1: [0.3, 0], a: [-2, 1.1], b: -0.5}\n");
  write_atoms(
      folder, "ba.yaml", head + "[b, a]\n",
      "- {beta0: 0.3, beta1: [0.3, 0.2], a: [-1.9, 0.8], b: -0.6}\n- {beta1: [0, 0.3], a: [1.1, -2], b: -0.5}\n");
  const Ran loss = moerate_in(folder, "loss ab.yaml ba.yaml --json");
  CHECK(loss.code == 0);
  CHECK(loss.err.empty());
  CHECK(json::parse(loss.out)["total"] == 0);
  std::string data = "a,b,y\n";
  for (int i = 0; i < 30; ++i) data += fmt::format("{},{},{}\n", std::sin(i), std::cos(3 * i), std::sin(5 * i));
  folder.write("d.csv", data);
  const json straight = fitted(folder, "d.csv --start ab.yaml"), other = fitted(folder, "d.csv --start ba.yaml");
  CHECK(straight["half_sum_of_squares"] == other["half_sum_of_squares"]);
  CHECK_FALSE(says(other, "in this order"));
}

TEST_CASE("predict and loss: numbers that are not finite are counted, and are no success unless they are allowed") {
  const Folder folder;
  write_atoms(folder, "p.yaml", "router: linear\nexpert: {polynomial: {degree: 2}}\n",
              "- {beta1: [0.2], a: [0.8], b: -0.6}\n- {beta1: [0.3], a: [-2], b: -0.5}\n");
  folder.write("x.csv", "x\n1\n1e200\n-1e200\n2\n");
  const Ran ran = moerate_in(folder, "predict p.yaml x.csv");
  CHECK(ran.code == 3);
  CHECK(ran.err.find("x.csv: warning: f is not finite in 2 of 4 rows (the first is row 2 beneath the names)") == 0);
  CHECK(ran.out.starts_with("x,f\n1,"));
  const Ran allowed = moerate_in(folder, "predict p.yaml x.csv --allow-non-finite");
  CHECK(allowed.code == 0);
  CHECK(allowed.out == ran.out);
  CHECK(allowed.err.find("remedy") == std::string::npos);
  CHECK(moerate_in(folder, "predict p.yaml x.csv --out o.csv").code == 3);
  CHECK(contents(folder.path / "o.csv") == ran.out);

  write_atoms(folder, "far.yaml", "router: linear\nexpert: {polynomial: {degree: 2}}\n",
              "- {beta0: 500, beta1: [1e200], a: [1e200], b: 0}\n- {beta1: [0.3], a: [-2], b: -0.5}\n");
  const Ran loss = moerate_in(folder, "loss far.yaml p.yaml --align none");
  CHECK(loss.code == 3);
  CHECK(loss.err.find("moerate: warning: not finite: total, ") == 0);
  CHECK(moerate_in(folder, "loss far.yaml p.yaml --align none --allow-non-finite").code == 0);
}

TEST_CASE("loss between measures of routers that share different numbers of parameters is defined") {
  const Folder folder;
  const std::string atoms =
      "- {beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}\n- {beta1: [0.3, 0], a: [-2, 1.1], b: -0.5}\n";
  write_atoms(folder, "linear.yaml", "router: linear\nexpert: tanh\n", atoms);
  write_atoms(folder, "t.yaml", "router: temperature\ntemperature: 1\nexpert: tanh\n", atoms);
  for (const char* pair : {"linear.yaml t.yaml", "t.yaml linear.yaml"}) {
    const Ran ran = moerate_in(folder, std::string("loss --json ") + pair);
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    CHECK(json::parse(ran.out)["total"].get<double>() == Approx(0).margin(1e-12));
  }
  folder.write("study.yaml",
               "seed: 1\ndataset:\n  d: 2\n  noise: 0.05\n  truth:\n    router: linear\n    atoms:\n"
               "      - {beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}\n"
               "      - {beta0: 0.0, beta1: [0.3, 0.0], a: [-2.0, 1.1], b: -0.5}\n"
               "estimator: {router: temperature}\ngrid: {n: {list: [100, 200, 400]}, replications: 3}\n");
  CHECK(moerate_in(folder, "run study.yaml --quiet").code == 0);
}

TEST_CASE("a study without noise whose losses differ in the last bit is reported: its laws are undefined, and why") {
  const Folder folder;
  folder.write("v.yaml",
               "seed: 420\ndataset:\n  d: 3\n  noise: 0\n  truth: {random: {atoms: 1, seed: 0, separation: 0, "
               "expert-norm: 3}}\nestimator: {expert: relu}\ngrid:\n  n: {log: {from: 10, to: 300, points: 5}}\n"
               "  replications: 2\nfit: {start: {near-truth: {spread: 50}}, max-evaluations: 5, bounds: {beta1: 100, "
               "eta: 1e9}}\n");
  for (const char* command : {"run v.yaml --quiet", "report v.yaml --quiet", "check v.yaml --quiet"}) {
    const Ran ran = moerate_in(folder, command);
    INFO(command << ran.err);
    CHECK(ran.code == 0);
  }
  CHECK(unpacked(folder.path / "results/v/laws.csv.gz").find("equal up to rounding") != std::string::npos);
}
