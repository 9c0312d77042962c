// Moduli against SciPy: tests/reference/modulus_reference.py minimises them by another method in another
// parametrisation.
#include "engine/data/inputs.h"
#include "engine/modulus/modulus.h"

#include "tests/identify/points.h"
#include "tests/rate/measures.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <set>
#include <string>
#include <tuple>

using namespace moerate;
using namespace moerate::test;

namespace {

const std::map<std::string, std::string> router_names{
    {"linear", "linear"}, {"cosine", "cosine"}, {"perturbed", "perturbed-cosine"}, {"laplace", "laplace"}};

MixtureChoice choice_of(const std::string& router, const std::string& expert) {
  return {default_choice(*find(routers(), router_names.at(router))), default_choice(*find(gates(), "softmax")),
          default_choice(*find(experts(), expert))};
}

/// The inputs of the script: multiples of two irrational numbers, modulo 1, on [-3, 3]^2.
Samples inputs_of_reference() {
  Samples samples(400, 2);
  for (Index i = 0; i < samples.n(); ++i) {
    double whole = 0;
    const auto place = [&](double irrational) {
      return 6 * std::modf(static_cast<double>(i + 1) * irrational, &whole) - 3;
    };
    samples.x(i / block_rows)(i % block_rows, 0) = place(0.7548776662466927);
    samples.x(i / block_rows)(i % block_rows, 1) = place(0.5698402909980532);
  }
  return samples;
}

}  // namespace

TEST_CASE("moduli are those of SciPy") {
  std::ifstream file(std::string(MOERATE_SOURCE_DIR) + "/tests/reference/modulus_reference.json");
  const auto reference = nlohmann::json::parse(file);
  const auto inputs = std::make_shared<const Samples>(inputs_of_reference());
  const Measure truth = measure_of({{0.3, 0.2, 0.3, 0.8, -1.9, -0.6}, {0, 0.3, 0, -2.0, 1.1, -0.5}}, 2);

  // One task for all losses of a pair.
  using Pair = std::tuple<std::string, std::string, std::string, std::string, bool>;
  std::map<Pair, std::map<double, double>> expected;
  for (const auto& entry : reference["entries"]) {
    const bool uniform = entry["kind"] == "u";
    std::string quantity = entry["quantity"];
    if (quantity == "q" || quantity == "u") quantity = "total";
    const Pair pair{entry["pair"][0], entry["pair"][1], entry["case"], quantity, uniform};
    expected[pair][entry["delta"]] = entry["q"];
  }
  for (const auto& [pair, distances] : expected) {
    const auto& [router, expert, specified, quantity, uniform] = pair;
    const MixtureChoice model = choice_of(router, expert);
    ModulusTask task{.model = model,
                     .dataset = {.d = 2,
                                 .inputs = default_choice(*find(moerate::inputs(), "uniform")),
                                 .model = model,
                                 .truth = truth},
                     .seed = 1,
                     .k = specified == "over" ? 3 : 2,
                     .quantities = {*quantity_named(quantity)},
                     .inputs = inputs};
    ModulusSettings settings;
    for (const auto& [loss, distance] : distances) settings.losses.push_back(loss);
    if (uniform) settings.radius = 0.3;
    const std::vector<Modulus> found = moduli({task}, settings).front().moduli;
    const Modulus& modulus = found.back();
    REQUIRE(modulus.points.size() == distances.size());
    for (const ModulusPoint& point : modulus.points) {
      INFO(router << " " << expert << " " << specified << " " << quantity << (uniform ? " uniform" : "") << " at "
                  << point.loss);
      const double other = distances.at(point.loss);
      if (other < 1e-11 * modulus.size) {
        CHECK(point.distance < modulus.rounding);
      } else {
        CHECK(point.distance == Approx(other).epsilon(1e-3));
      }
    }
  }
}
