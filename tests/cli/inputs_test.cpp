// Inputs are taken by their names wherever they have names, and data files as other programs write them.
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace moerate::test;
using nlohmann::json;

namespace {

/// One measure with its inputs in two orders.
std::string measure(const std::string& inputs, bool exchanged, const std::string& expert = "tanh") {
  const auto vector = [exchanged](const std::string& a, const std::string& b) {
    return exchanged ? fmt::format("[{}, {}]", b, a) : fmt::format("[{}, {}]", a, b);
  };
  const bool network = expert.find("network") != std::string::npos;
  const auto eta = [&](const std::string& a, const std::string& b) {
    return network ? fmt::format("a1: {}, b1: 0.2, c1: 1.1, a2: {}, b2: -0.3, c2: 0.7", vector(a, b), vector(b, "0.45"))
                   : fmt::format("a: {}, b: -0.6", vector(a, b));
  };
  return fmt::format("router: linear\nexpert: {}\n{}atoms:\n  - {{beta0: 0.3, beta1: {}, {}}}\n  - {{beta1: {}, {}}}\n",
                     expert, inputs, vector("0.2", "0.3"), eta("0.8", "-1.9"), vector("-1", "0.6"), eta("0.4", "0.7"));
}

}  // namespace

TEST_CASE("the loss between one measure and itself with its inputs in another order is zero") {
  const Folder folder;
  for (const char* expert : {"tanh", "relu", "{network: {units: 2}}", "{polynomial: {degree: 2}}"}) {
    INFO(expert);
    folder.write("a.yaml", measure("inputs: [temp, load]\n", false, expert));
    folder.write("b.yaml", measure("inputs: [load, temp]\n", true, expert));
    for (const char* align : {"none", "mass", "full"}) {
      const Ran ran = moerate_in(folder, fmt::format("loss a.yaml b.yaml --json --align {}", align));
      INFO(ran.err);
      REQUIRE(ran.code == 0);
      CHECK(ran.err.empty());
      CHECK(json::parse(ran.out)["total"].get<double>() == Approx(0).margin(1e-12));
    }
  }
  // Without names they are taken in their order.
  folder.write("a.yaml", measure("", false));
  folder.write("b.yaml", measure("", true));
  const Ran unnamed = moerate_in(folder, "loss a.yaml b.yaml --json");
  CHECK(json::parse(unnamed.out)["total"].get<double>() > 0.1);
}

TEST_CASE("measures of other inputs are not compared, and a start of other inputs is none") {
  const Folder folder;
  folder.write("a.yaml", measure("inputs: [temp, load]\n", false));
  folder.write("b.yaml", measure("inputs: [temp, wind]\n", false));
  const Ran loss = moerate_in(folder, "loss a.yaml b.yaml");
  CHECK(loss.code == 2);
  CHECK(loss.err ==
        "moerate: loss: the inputs are temp, load in the one measure, temp, wind in the other\n"
        "remedy: give the same inputs the same names, or take `inputs` out of both: they are then taken in their "
        "order\n");
  folder.write("d.csv", "temp,wind,y\n1,2,0.5\n-1,0.5,0.2\n0.3,-2,-0.4\n2,1,0.1\n0,1,0.3\n1,1,-0.2\n-2,1,0.9\n");
  const Ran fit = moerate_in(folder, "fit d.csv --start a.yaml");
  CHECK(fit.code == 2);
  CHECK(
      fit.err ==
      "moerate: fit: the start is for the inputs temp, load, the data have temp, wind\n"
      "remedy: give the columns the names of the start, or take `inputs` out of it: its numbers are then taken in the "
      "order of the columns\n");
}

TEST_CASE("a fit from a start, and from the same start with its inputs in another order") {
  const Folder folder;
  folder.write("a.yaml", measure("inputs: [temp, load]\n", false));
  folder.write("b.yaml", measure("inputs: [load, temp]\n", true));
  std::string data = "temp,load,y\n";
  for (int i = 0; i < 40; ++i) {
    const double x1 = std::sin(1.7 * i), x2 = 2 * std::cos(2.3 * i);
    data += fmt::format("{},{},{}\n", x1, x2, std::tanh(0.8 * x1 - 1.9 * x2 - 0.6) + 0.05 * std::sin(9.1 * i));
  }
  folder.write("d.csv", data);
  const Ran one = moerate_in(folder, "fit d.csv --start a.yaml --json");
  const Ran other = moerate_in(folder, "fit d.csv --start b.yaml --json");
  INFO(one.err << other.err);
  REQUIRE(one.code == 0);
  CHECK(one.out == other.out);
  CHECK(json::parse(one.out)["measure"]["inputs"] == json{"temp", "load"});
}

TEST_CASE("lines that end in CR alone are lines, and predict keeps them") {
  const Folder folder;
  folder.write("m.yaml", "router: linear\nexpert: tanh\natoms: [{beta1: [0.3], a: [1.2], b: -0.5}]\n");
  folder.write("lf.csv", "x,y\n1,2\n3,4\n");
  folder.write("cr.csv", "x,y\r1,2\r3,4\r");
  const Ran lf = moerate_in(folder, "predict m.yaml lf.csv"), cr = moerate_in(folder, "predict m.yaml cr.csv");
  INFO(cr.err);
  REQUIRE(cr.code == 0);
  std::string expected = lf.out;
  std::replace(expected.begin(), expected.end(), '\n', '\r');
  CHECK(cr.out == expected);
}

TEST_CASE("lines before the names of the columns that begin with # are passed over with a word, and kept by predict") {
  const Folder folder;
  folder.write("m.yaml", "router: linear\nexpert: tanh\natoms: [{beta1: [0.3], a: [1.2], b: -0.5}]\n");
  folder.write("d.csv", "# cooling, run 4\n# units: K, W\nx,y\n1,2\n3,4\n2,3\n");
  const Ran fit = moerate_in(folder, "fit d.csv --k 1 --expert constant");
  INFO(fit.err);
  CHECK(fit.code == 0);
  CHECK(fit.err.starts_with(
      "d.csv: note: passed over 2 lines before the names of the columns: they begin with # or %\n"));
  const Ran predict = moerate_in(folder, "predict m.yaml d.csv");
  CHECK(predict.code == 0);
  CHECK(predict.out.starts_with("# cooling, run 4\n# units: K, W\nx,y,f\n1,2,"));
  CHECK(predict.err == "d.csv: note: passed over 2 lines before the names of the columns: they begin with # or %\n");
}

TEST_CASE("a column of numbers in another notation is never left out") {
  const Folder folder;
  for (const char* notation : {"1.{}D+00", "1 00{}", "1_00{}", "0x1{}", "1{}%", "\xE2\x88\x92{}", "({})", "{} kg",
                               "$1{}", "1{}-", "1.{}x10^2", "'1{}", "1.{}(2)"}) {
    INFO(notation);
    std::string data = "x1,x2,y\n", one = "x1,x2,y\n";
    for (int i = 1; i < 9; ++i) {
      data += fmt::format("{},{},{}\n", fmt::format(fmt::runtime(notation), i), i * i, 2 * i);
      one +=
          fmt::format("{},{},{}\n", i == 5 ? fmt::format(fmt::runtime(notation), i) : std::to_string(i), i * i, 2 * i);
    }
    folder.write("every.csv", data);
    folder.write("one.csv", one);
    for (const char* file : {"every.csv", "one.csv"}) {
      const Ran ran = moerate_in(folder, fmt::format("fit {} --k 1 --expert linear", file));
      INFO(file << '\n' << ran.err);
      CHECK(ran.code == 2);
      CHECK(ran.err.starts_with(fmt::format("{}:{}:1: error E017: x1 is '", file, file[0] == 'e' ? 2 : 6)));
      CHECK(ran.err.find("remedy: write ") != std::string::npos);
    }
  }
}
