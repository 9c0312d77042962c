#include "engine/modulus/modulus.h"
#include <catch2/catch.hpp>
#include <cstdio>
#include <chrono>
#include <cstdlib>
using namespace moerate;
TEST_CASE("trial", "[.trial]") {
  Measure truth{Vector(2), Matrix(2, 2), Matrix(3, 2)};
  truth.beta0 << 0.3, 0;
  truth.beta1 << 0.2, 0.3, 0.3, 0;
  truth.eta << 0.8, -2.0, -1.9, 1.1, -0.6, -0.5;
  const char* router = getenv("ROUTER"); const char* expert = getenv("EXPERT");
  Choice r{router, {}, {}, {}};
  if (std::string(router) == "perturbed-cosine") { r.options = {{"tau1", OptionValue(0.5)}, {"tau2", OptionValue(0.5)}}; }
  Choice e{expert, {}, {}, {}};
  if (std::string(expert) == "polynomial") e.options = {{"degree", OptionValue(2.0)}};
  MixtureChoice model{r, {"softmax", {}, {}, {}}, e};
  Choice in{"uniform", {}, {}, {}};
  in.options = {{"low", OptionValue(-3.0)}, {"high", OptionValue(3.0)}};
  Dataset dataset{.d = 2, .inputs = in, .noise = 0.05, .model = model, .truth = truth};
  ModulusSettings settings;
  for (double l = 1e-4; l < 0.11; l *= std::pow(10, 1.0 / 3)) settings.losses.push_back(l);
  settings.inputs = 800; settings.starts = getenv("STARTS") ? atoi(getenv("STARTS")) : 40;
  if (getenv("RADIUS")) settings.radius = atof(getenv("RADIUS"));
  ModulusTask task{model, dataset, 1, getenv("K") ? atoi(getenv("K")) : 2, {}, {}, {Quantity::total}};
  if (getenv("Q")) task.quantities = {*quantity_named(getenv("Q"))};
  const auto before = std::chrono::steady_clock::now();
  const auto all = moduli({task}, settings);
  std::printf("%s %s k=%d  %.2f s\n", router, expert, (int)task.k, std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count());
  for (const auto& m : all[0]) {
    std::printf("%s\n", m.uniform ? "uniform" : "pointwise");
    for (std::size_t i = 0; i < m.points.size(); ++i) {
      std::printf("  %.3e %.6e %s", m.points[i].loss, m.points[i].distance, m.points[i].distance < m.rounding ? "not seen" : "");
      if (i) std::printf("  s %.4f", std::log(m.points[i].distance / m.points[i-1].distance) / std::log(m.points[i].loss / m.points[i-1].loss));
      std::printf("\n");
    }
    const auto rate = rate_of(m);
    std::printf("  exponent %.4f steepening %.3f\n", rate.exponent, rate.steepening);
  }
}
