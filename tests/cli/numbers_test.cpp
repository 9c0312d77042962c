// Numbers that cannot be what they seem: too large, too small, too far from 0, not there.
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <random>

using namespace moerate::test;
using nlohmann::json;

namespace {

std::string two_atoms(const std::string& beta0, const std::string& head = "") {
  return "router: linear\nexpert: tanh\n" + head + "atoms:\n- {beta0: " + beta0 +
         ", beta1: [0.2], a: [0.8], b: -0.6}\n- {beta1: [0.3], a: [-2.0], b: -0.5}\n";
}

/// y = y_origin + slope x + errors, x around x_origin; every number times `unit`.
std::string line(double x_origin, double y_origin, double unit = 1) {
  std::mt19937_64 generator(3);
  std::normal_distribution<double> normal;
  std::string text = "when,x,y\n";
  for (int i = 0; i < 60; ++i) {
    const double when = normal(generator), x = normal(generator);
    text += fmt::format("{},{},{}\n", when, unit * (x_origin + x), y_origin + 2 * x - when + 0.01 * normal(generator));
  }
  return text;
}

}  // namespace

TEST_CASE("loss: a mass that no double holds is named, and no loss is taken with a smaller one") {
  const Folder folder;
  folder.write("huge.yaml", two_atoms("800"));
  folder.write("m.yaml", two_atoms("0.3"));
  const std::string named =
      "huge.yaml: warning: beta0 of atom 1 is 800: its mass exp(800) is beyond the largest number\n";
  const Ran raw = moerate_in(folder, "loss huge.yaml m.yaml --align none --json");
  CHECK(raw.code == 3);
  CHECK(raw.err.find(named) != std::string::npos);
  CHECK(raw.err.find("moerate: warning: not finite: total, gate-mass") == 0);
  CHECK(raw.err.find("one number may be subtracted from every beta0") != std::string::npos);
  const json loss = json::parse(raw.out);
  CHECK(loss["total"].is_null());
  CHECK(loss["components"]["gate_mass"].is_null());
  CHECK(raw.out.find("e+30") == std::string::npos);
  // The masses of an aligned measure sum to the truth's.
  const Ran against = moerate_in(folder, "loss m.yaml huge.yaml");
  CHECK(against.code == 3);
  CHECK(against.err.find(named) != std::string::npos);
  CHECK(against.out.find("e+30") == std::string::npos);
  const Ran aligned = moerate_in(folder, "loss huge.yaml m.yaml --json");
  CHECK(aligned.code == 0);
  CHECK(json::parse(aligned.out)["total"].get<double>() < 10);
  CHECK(moerate_in(folder, "loss huge.yaml huge.yaml").code == 0);
}

TEST_CASE("fit names the column from which digits are lost: the input, or the target") {
  const Folder folder;
  const auto warned = [&](const std::string& data) {
    folder.write("d.csv", data);
    return moerate_in(folder, "fit d.csv --k 1 --expert linear").err;
  };
  const std::string far = " is so far from 0 for its spread that the measure's numbers lose digits";
  CHECK(warned(line(0, 1e10)).find("warning: target y" + far) != std::string::npos);
  CHECK(warned(line(1e12, 0)).find("warning: input x" + far) != std::string::npos);
  CHECK(warned(line(0, 0)).empty());
}

TEST_CASE("fit warns of a column of numbers so small that they have few digits") {
  const Folder folder;
  folder.write("d.csv", line(0, 0, 1e-310));
  CHECK(moerate_in(folder, "fit d.csv --k 1 --expert linear").err.find("where numbers have few digits") !=
        std::string::npos);
  folder.write("d.csv", line(0, 0, 1e-300));
  CHECK(moerate_in(folder, "fit d.csv --k 1 --expert linear").err.empty());
}

TEST_CASE("predict reads the inputs alone: other columns may hold anything, and the target need not be known") {
  const Folder folder;
  folder.write("named.yaml", two_atoms("0.3", "inputs: [x]\n"));
  folder.write("m.yaml", two_atoms("0.3"));
  folder.write("whole.csv", "x,y\n1,2\n2,3\n");
  folder.write("partly.csv", "x,y\n1,\n2,3\n");
  folder.write("other.csv", "note,x,dose\n4,1,5 kg\nnone,2,\"1,5\"\n");
  folder.write("wrong.csv", "x,y\n1,2\n,3\n");
  const auto f = [&](const std::string& arguments) {
    const Ran ran = moerate_in(folder, "predict " + arguments);
    INFO(arguments << ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    std::string column;
    std::istringstream rows(ran.out);
    for (std::string row; std::getline(rows, row);) column += row.substr(row.rfind(',') + 1) + '\n';
    return column;
  };
  const std::string expected = f("named.yaml whole.csv");
  for (const char* arguments : {"named.yaml partly.csv", "named.yaml other.csv", "m.yaml whole.csv",
                                "m.yaml partly.csv", "m.yaml partly.csv --target y"}) {
    CHECK(f(arguments) == expected);
  }
  // Without names every other column is an input.
  CHECK(moerate_in(folder, "predict m.yaml other.csv").code == 2);
  const Ran wrong = moerate_in(folder, "predict named.yaml wrong.csv");
  CHECK(wrong.code == 2);
  CHECK(wrong.err.find("wrong.csv:3:1: error E016: 1 of 2 rows lacks a value, this one first: x (1)") == 0);
  CHECK(moerate_in(folder, "fit partly.csv --k 1").code == 2);
  folder.write("f.csv", "x,f\n1,2\n2,\n");
  CHECK(moerate_in(folder, "predict named.yaml f.csv").err.find("the file has a column f already") !=
        std::string::npos);
}
