// The same data in other units, from another origin and with their columns in another order give the same fit.
#include "engine/data/units.h"

#include "tests/cli/program.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <random>

using namespace moerate;
using namespace moerate::test;

namespace {

constexpr Index n = 200, d = 3;

/// A function that no model of two atoms contains, with noise: minima are many, and some have flat valleys.
Samples observations(std::mt19937& generator) {
  std::normal_distribution<double> normal;
  Samples samples(n, d);
  for (Index i = 0; i < n; ++i) {
    const double x1 = normal(generator), x2 = 0.5 + 1.5 * normal(generator), x3 = 1 + 2 * normal(generator);
    samples.x(i / block_rows).row(i % block_rows) << x1, x2, x3;
    const double f = x2 + 0.3 * x1 > 0.2 ? 1.2 * std::tanh(1.5 * x1 - 0.3) + 0.2 * x3 : 0.5 + x2 * std::exp(-x1 * x1);
    samples.y(i / block_rows)(i % block_rows) = f + 0.15 * normal(generator);
  }
  return samples;
}

/// What is done to the data: x_j becomes scale_j (x_j + origin_j), and likewise y.
struct Change {
  Vector scale = Vector::Ones(d), origin = Vector::Zero(d);
  double y_scale = 1, y_origin = 0;
  std::vector<Index> order = {0, 1, 2};
  std::string names = "a,b,c,y";
};

/// As much as the model allows, each unit other than a power of two or ten.
Change allowed(const OwnUnits& units, double unit) {
  Change change;
  if (units.router == RouterUnits::weights) {
    change.scale = (Vector(d) << unit, 3 / unit, 7).finished();
    change.origin = (Vector(d) << 3, -2, 0.7).finished();
  }
  if (units.router == RouterUnits::direction) change.scale.setConstant(unit);
  if (units.router == RouterUnits::place) change.origin = (Vector(d) << 3, -2, 0.7).finished();
  if (units.y_scale != 1) change.y_scale = 5.7 / unit;
  if (units.added >= 0) change.y_origin = 4;
  change.order = {2, 0, 1};
  change.names = "z,y2,x,y";
  return change;
}

std::string written(const Samples& samples, const Change& change) {
  std::string text = change.names + '\n';
  for (Index i = 0; i < n; ++i) {
    for (const Index j : change.order) {
      const double x = samples.x(i / block_rows)(i % block_rows, j);
      text += fmt::format("{},", change.scale(j) * (x + change.origin(j)));
    }
    text += fmt::format("{}\n", change.y_scale * (samples.y(i / block_rows)(i % block_rows) + change.y_origin));
  }
  return text;
}

struct Fitted {
  double objective;
  Vector f;  ///< at all rows
};

/// In the units of the data before the change.
Fitted fitted(const Folder& folder, const Samples& samples, const Change& change, const std::string& model) {
  folder.write("d.csv", written(samples, change));
  const Ran fit = moerate_in(folder, "fit d.csv --k 2 --starts 3 --max-evaluations 250 --json --out m.yaml " + model);
  INFO(fit.err);
  REQUIRE(fit.code == 0);
  const Ran predicted = moerate_in(folder, "predict m.yaml d.csv");
  REQUIRE(predicted.code == 0);
  std::istringstream rows(predicted.out);
  std::string row;
  std::getline(rows, row);
  Vector f(n);
  for (double& value : f) {
    std::getline(rows, row);
    value = std::stod(row.substr(row.rfind(',') + 1)) / change.y_scale - change.y_origin;
  }
  fs::remove(folder.path / "m.yaml");
  return {nlohmann::json::parse(fit.out)["half_sum_of_squares"].get<double>() / std::pow(change.y_scale, 2), f};
}

}  // namespace

TEST_CASE("other units, origins, names and orders of columns give the same fit, for every router and expert") {
  std::mt19937 generator(1812);
  const Samples samples = observations(generator);
  const Folder folder;
  double unit = 3.7e-12;
  for (const auto& router : routers()) {
    for (const auto& expert : experts()) {
      const std::string model = fmt::format("--router {} --expert {}", router.name, expert.name);
      INFO(model << ", unit " << unit);
      const Mixture mixture =
          make_mixture({default_choice(router), default_choice(*find(gates(), "softmax")), default_choice(expert)}, d);
      const Fitted before = fitted(folder, samples, {}, model);
      const Fitted after = fitted(folder, samples, allowed(own_units(mixture, samples), unit), model);
      CHECK(after.objective == Approx(before.objective).epsilon(1e-8));
      CHECK((after.f - before.f).norm() <= 1e-6 * before.f.norm());
      unit = 1 / unit;
    }
  }
}
