#include "dsl/compile/measure_file.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <random>

using namespace moerate;

namespace {

MeasureFile read(const std::string& text) {
  Diagnostics diagnostics("measure");
  const auto file = measure_from_text(text, diagnostics);
  INFO(diagnostics.text());
  REQUIRE(file);
  return *file;
}

}  // namespace

TEST_CASE("a measure file has its defaults and options") {
  const MeasureFile file = read(
      "router: {perturbed-cosine: {tau1: 0.25}}\nexpert: {polynomial: {degree: 3}}\n"
      "atoms:\n- {beta1: [1, 2 / 4], a: [3, -4], b: 1e-3}\n- {beta0: -1, beta1: [0, 0], a: [0, 0], b: 0}\n");
  CHECK(file.model.router.number("tau1") == 0.25);
  CHECK(file.model.router.number("tau2") == 0.5);
  CHECK(file.model.gate.name == "softmax");
  CHECK(file.model.expert.number("degree") == 3);
  CHECK(file.measure.beta0 == (Vector(2) << 0, -1).finished());
  CHECK(file.measure.beta1 == (Matrix(2, 2) << 1, 0, 0.5, 0).finished());
  CHECK(file.measure.eta == (Matrix(3, 2) << 3, 0, -4, 0, 1e-3, 0).finished());
}

TEST_CASE("what is written is read back bit by bit, as YAML and as JSON, for every router, gate and expert") {
  constexpr unsigned seed = 5;
  INFO("seed " << seed);
  std::mt19937_64 generator(seed);
  std::normal_distribution<double> normal;
  for (const auto& router : routers()) {
    for (const auto& gate : gates()) {
      for (const auto& expert : experts()) {
        const MixtureChoice model{default_choice(router), default_choice(gate), default_choice(expert)};
        const Mixture mixture = make_mixture(model, 3);
        MeasureFile file{model,
                         {Vector(2), Matrix(3, 2), Matrix(mixture.q(), 2), Vector(mixture.shared())},
                         {"x1", "weight, \"kg\"", "null"}};
        const auto fill = [&](auto& numbers) {
          for (Index i = 0; i < numbers.size(); ++i) {
            numbers.data()[i] = normal(generator) * std::pow(10.0, static_cast<double>(generator() % 40) - 20);
          }
        };
        fill(file.measure.beta0);
        fill(file.measure.beta1);
        fill(file.measure.eta);
        for (Index s = 0; s < mixture.shared(); ++s) {
          file.measure.shared(s) = mixture.router.shared[static_cast<std::size_t>(s)].typical;
        }
        for (const std::string& text : {to_text(file), to_json(file).dump(), to_json(file).dump(2)}) {
          INFO(text);
          const MeasureFile again = read(text);
          CHECK(again.model == model);
          CHECK(pack(again.measure) == pack(file.measure));
          CHECK(again.inputs == file.inputs);
        }
      }
    }
  }
}
