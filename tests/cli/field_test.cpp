// Routers with a temperature, top-K gates, networks, other errors and inputs: the program as a user runs it.
#include "tests/cli/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <random>

using namespace moerate::test;

namespace {

const std::string truth =
    "router: temperature\ntemperature: 0.5\nexpert: tanh\natoms:\n"
    "- {beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}\n- {beta1: [0.3, 0.0], a: [-2.0, 1.1], b: -0.5}\n";

}  // namespace

TEST_CASE("a temperature is read, printed and aligned by loss") {
  const Folder folder;
  folder.write("truth.yaml", truth);
  // Three times (beta1, T), moved by (1, -2), beta0 by 2.
  folder.write("moved.yaml",
               "router: temperature\ntemperature: 1.5\nexpert: tanh\natoms:\n"
               "- {beta0: 2.3, beta1: [1.6, -1.1], a: [0.8, -1.9], b: -0.6}\n"
               "- {beta0: 2, beta1: [1.9, -2.0], a: [-2.0, 1.1], b: -0.5}\n");
  Ran ran = moerate_in(folder, "loss moved.yaml truth.yaml --json");
  REQUIRE(ran.code == 0);
  auto loss = nlohmann::json::parse(ran.out);
  CHECK(loss["total"].get<double>() < 1e-13);
  CHECK(loss["shared_parameters"]["temperature"] == nlohmann::json{{"fitted", 1.5}, {"truth", 0.5}});
  ran = moerate_in(folder, "loss moved.yaml truth.yaml");
  CHECK(ran.out.find("temperature, shared by all atoms: 1.5 fitted, 0.5 true\n") != std::string::npos);
  loss = nlohmann::json::parse(moerate_in(folder, "loss moved.yaml truth.yaml --align none --json").out);
  CHECK(loss["components"]["router"].get<double>() > 1);

  folder.write("cold.yaml", "router: temperature\nexpert: tanh\natoms:\n- {beta1: [0.2], a: [0.8], b: -0.6}\n");
  ran = moerate_in(folder, "loss cold.yaml cold.yaml");
  CHECK(ran.code == 2);
  CHECK(ran.err.find("'temperature' is missing: all atoms share it") != std::string::npos);
}

TEST_CASE("fit estimates a temperature, writes it, and predict reads it") {
  constexpr unsigned seed = 41;
  INFO("seed " << seed);
  const Folder folder;
  folder.write("truth.yaml", truth);
  std::mt19937 generator(seed);
  std::uniform_real_distribution<double> uniform(-3, 3);
  std::string x = "x1,x2,y\n";
  for (int i = 0; i < 400; ++i)
    x += std::to_string(uniform(generator)) + ',' + std::to_string(uniform(generator)) + ",0\n";
  folder.write("x.csv", x);
  REQUIRE(moerate_in(folder, "predict truth.yaml x.csv").code == 0);
  // The predictions become the target.
  std::istringstream rows(contents(folder.path / ".out"));
  std::string data = "x1,x2,y\n", row;
  std::getline(rows, row);
  while (std::getline(rows, row)) {
    const std::size_t last = row.rfind(','), second = row.rfind(',', last - 1);
    data += row.substr(0, second) + row.substr(last) + '\n';
  }
  folder.write("d.csv", data);
  for (const std::string router : {"temperature", "cosine-temperature"}) {
    const Ran ran =
        moerate_in(folder, "fit d.csv --router " + router + " --expert tanh --k 2 --starts 5 --seed 1 --out f.yaml");
    INFO(router << '\n' << ran.out << ran.err);
    REQUIRE(ran.code == 0);
    CHECK(ran.out.find("\nall   temperature") != std::string::npos);
    CHECK(contents(folder.path / "f.yaml").find("\ntemperature: ") != std::string::npos);
    REQUIRE(moerate_in(folder, "predict f.yaml d.csv").code == 0);
  }
  // Without noise the linear score is found again: another temperature, the same measure.
  REQUIRE(
      moerate_in(folder, "fit d.csv --router temperature --expert tanh --k 2 --start truth.yaml --out f.yaml").code ==
      0);
  const auto loss = nlohmann::json::parse(moerate_in(folder, "loss f.yaml truth.yaml --json").out);
  CHECK(loss["total"].get<double>() < 1e-3);
}

TEST_CASE("a study with a temperature shows the truth's and the estimates in its report") {
  const Folder folder;
  folder.write("warm.yaml",
               "seed: 3\ndataset:\n  d: 1\n  noise: 0.05\n  truth:\n    temperature: 0.5\n    atoms:\n"
               "      - {beta0: 0.3, beta1: [0.2], a: [0.8], b: -0.6}\n      - {beta1: [-0.3], a: [-2.0], b: -0.5}\n"
               "matrix: {router: {free: temperature, cosine: cosine-temperature}}\n"
               "grid: {n: {list: [300, 1000]}, replications: 4}\n");
  const Ran ran = moerate_in(folder, "run warm.yaml --quiet");
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  const std::string report = contents(folder.path / "results/warm/report.md");
  CHECK(report.find("Shared by all atoms: temperature = 0.5.") != std::string::npos);
  CHECK(report.find("## Shared parameters") != std::string::npos);
}

TEST_CASE("other errors and inputs are in the report: normal errors keep the jobs of studies that name none") {
  const Folder folder;
  const auto jobs = [&](const std::string& name, const std::string& extra) {
    const Ran ran = moerate_in(folder, "run s.yaml --quiet --results " + name + extra);
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return contents(folder.path / name / "s/losses.csv.gz");
  };
  folder.write("s.yaml", small_study("", 1));
  const std::string plain = jobs("a", "");
  CHECK(jobs("b", " --set dataset.errors=normal") == plain);
  CHECK(jobs("c", " --set 'dataset.errors={student-t: {degrees: 3}}'") != plain);
  CHECK(jobs("d",
             " --set dataset.errors=heteroscedastic --set 'dataset.inputs={normal-mixture: {means: [[0, 1], 2]}}'") !=
        plain);
  CHECK(contents(folder.path / "c/s/report.md").find("0.05, student-t(degrees=3) errors") != std::string::npos);
  CHECK(contents(folder.path / "d/s/report.md").find("means=\\[(0 1) (2)\\]") != std::string::npos);
}

TEST_CASE("a study with lists as options, resolved, has the same jobs") {
  const Folder folder;
  folder.write("s.yaml",
               "seed: 3\ndataset:\n  d: 2\n  inputs: {normal-mixture: {means: [[0, 1], 2]}}\n"
               "  errors: {student-t: {degrees: 3}}\n  truth:\n    temperature: 0.5\n    atoms:\n"
               "      - {beta1: [0.2, 0.3], a1: [0.8, -1.9], b1: -0.6, c1: 1}\n"
               "estimator: {router: temperature, gate: {top-k: {active: 1}}, expert: {network: {units: 1}}}\n"
               "grid: {n: {list: [300, 1000]}, replications: 2}\n");
  REQUIRE(moerate_in(folder, "run s.yaml --quiet --results a").code == 0);
  const Ran resolved = moerate_in(folder, "resolve s.yaml");
  REQUIRE(resolved.code == 0);
  CHECK(resolved.out.find("inputs: {normal-mixture: {means: [[0, 1], 2], weights: [1, 1], deviations: [1, 1]}}") !=
        std::string::npos);
  folder.write("s.yaml", resolved.out);
  REQUIRE(moerate_in(folder, "run s.yaml --quiet --results b").code == 0);
  CHECK(contents(folder.path / "a/s/losses.csv.gz") == contents(folder.path / "b/s/losses.csv.gz"));
}
