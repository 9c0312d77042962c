// Data that no fit should meet: the answer is right, or a failure with its name; never NaN, never without end.
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>

using namespace moerate::test;
using nlohmann::json;

namespace {

/// x, y of n rows, y a smooth function of x.
std::string table(int n, const std::function<std::string(int)>& x, const std::function<std::string(int)>& y) {
  std::string text = "x,y\n";
  for (int i = 0; i < n; ++i) text += x(i) + ',' + y(i) + '\n';
  return text;
}

std::string number(double value) {
  return fmt::format("{}", value);
}

std::string spread(int i) {
  return number(-2 + 0.1 * i);
}

std::string smooth(int i) {
  return number(std::tanh(-2 + 0.1 * i) + 0.01 * (i % 3 - 1));
}

/// Fits by every router and expert. Each ends with a fit whose numbers are finite, exit 0, or with a named failure and
/// a remedy, exit 3.
void fits_or_says_why(const std::string& data) {
  const Folder folder;
  folder.write("d.csv", data);
  for (const char* router : {"linear", "cosine", "perturbed-cosine", "laplace"}) {
    for (const char* expert : {"tanh", "gelu", "softplus", "relu", "polynomial", "constant"}) {
      const Ran ran =
          moerate_in(folder, fmt::format("fit d.csv --k 2 --starts 3 --json --router {} --expert {}", router, expert));
      INFO(router << ' ' << expert << '\n' << ran.out << ran.err);
      CHECK((ran.code == 0 || ran.code == 3));
      if (ran.code == 3) CHECK(ran.err.find("no fit: ") != std::string::npos);
      CHECK(ran.err.find("nan") == std::string::npos);
      // JSON has no NaN: what is not finite would be null.
      REQUIRE(json::accept(ran.out));
      if (ran.code == 0) CHECK(ran.out.find("null") == std::string::npos);
    }
  }
}

}  // namespace

TEST_CASE("fewer rows than parameters") {
  fits_or_says_why(table(3, spread, smooth));
  fits_or_says_why(table(1, spread, smooth));
}

TEST_CASE("all inputs are equal") {
  fits_or_says_why(table(
      40, [](int) { return "1.5"; }, smooth));
  fits_or_says_why(table(
      40, [](int) { return "0"; }, smooth));
}

TEST_CASE("all rows are equal") {
  fits_or_says_why(table(
      40, [](int) { return "1.5"; }, [](int) { return "0.25"; }));
  fits_or_says_why(table(
      40, [](int) { return "0"; }, [](int) { return "0"; }));
}

TEST_CASE("one response of 1e300, and one input") {
  fits_or_says_why(table(40, spread, [](int i) { return i == 7 ? "1e300" : smooth(i); }));
  fits_or_says_why(table(
      40, [](int i) { return i == 7 ? "1e300" : spread(i); }, smooth));
  fits_or_says_why(table(40, spread, [](int i) { return i == 7 ? "1.7e308" : smooth(i); }));
}

TEST_CASE("numbers below the normal range") {
  fits_or_says_why(table(
      40, [](int i) { return number((i - 20) * 5e-324); }, smooth));
  fits_or_says_why(table(40, spread, [](int i) { return number((i - 20) * 1e-310); }));
}

TEST_CASE("a score that is infinite at half of the inputs makes failures with a name, and tables without NaN") {
  const Folder folder;
  folder.write("pole.yaml",
               "seed: 3\ndefine: {routers: {pole: {score: 'beta1[1] / max(x[1], 0)'}}}\n"
               "dataset:\n  d: 2\n  noise: 0.05\n  truth:\n    router: linear\n    atoms:\n"
               "      - {beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}\n"
               "      - {beta0: 0.0, beta1: [0.3, 0.0], a: [-2.0, 1.1], b: -0.5}\n"
               "matrix: {router: {pole: pole, linear: linear}}\n"
               "grid: {n: {list: [300, 1000, 3000]}, replications: 3}\n");
  const Ran run = moerate_in(folder, "run pole.yaml --quiet");
  INFO(run.out << run.err);
  CHECK(run.code == 3);  // of one of the two routers there is no result
  const fs::path results = folder.path / "results/pole";
  const json manifest = json::parse(contents(results / "manifest.json"));
  CHECK(manifest["fits"]["failed"] == 9);
  int tables = 0;
  for (const auto& entry : fs::directory_iterator(results)) {
    const bool packed = entry.path().extension() == ".gz";
    if (!packed && entry.path().extension() != ".csv") continue;
    ++tables;
    INFO(entry.path());
    const std::string text = packed ? unpacked(entry.path()) : contents(entry.path());
    CHECK_FALSE(text.empty());
    CHECK(text.find("nan") == std::string::npos);
    CHECK(text.find(",inf") == std::string::npos);
  }
  CHECK(tables >= 8);
  CHECK(
      unpacked(results / "losses.csv.gz").find("failed,the objective or its derivatives are not finite at the start") !=
      std::string::npos);
}
