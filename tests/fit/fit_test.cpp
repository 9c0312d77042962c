#include "engine/fit/fit.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

Dataset truth_b2(const char* router, double noise) {
  Dataset dataset{2,
                  {"uniform", {{"low", -3.0}, {"high", 3.0}}, {}},
                  noise,
                  {default_choice(*find(routers(), router)), default_choice(*find(gates(), "softmax")),
                   default_choice(*find(experts(), "tanh"))},
                  {Vector(2), Matrix(2, 2), Matrix(3, 2)}};
  dataset.truth.beta0 << 0.3, 0;
  dataset.truth.beta1 << 0.2, 0.3, 0.3, 0;
  dataset.truth.eta << 0.8, -2, -1.9, 1.1, -0.6, -0.5;
  return dataset;
}

Measure moved(const Measure& truth, double by) {
  Vector parameters = pack(truth);
  for (Index i = 0; i < parameters.size(); ++i) parameters(i) += (i % 2 == 0 ? by : -by);
  return unpack(parameters, truth.atoms(), truth.d(), truth.q());
}

}  // namespace

TEST_CASE("noise-free data stop at the rounding floor, and the cap on evaluations is kept") {
  const Dataset dataset = truth_b2("perturbed-cosine", 0);
  const Samples samples = draw(dataset, 11, 500, 0);
  const Mixture mixture = make_mixture(dataset.model, 2);
  FitSettings settings;
  const auto exact = fit(mixture, samples, dataset.truth, settings);
  REQUIRE(exact);
  CHECK(exact->termination == Termination::floor);
  settings.max_evaluations = 2;
  settings.tolerance = 1e-9;
  const auto capped = fit(mixture, samples, moved(dataset.truth, 0.3), settings);
  REQUIRE(capped);
  CHECK(capped->termination == Termination::evaluations);
}

TEST_CASE("data that are not finite are a failure with a reason") {
  const Dataset dataset = truth_b2("linear", 0.1);
  Samples samples = draw(dataset, 11, 300, 0);
  samples.y(0)(7) = std::numeric_limits<double>::infinity();
  const auto record = fit(make_mixture(dataset.model, 2), samples, dataset.truth, {});
  REQUIRE(record);
  CHECK(record->termination == Termination::failed);
  CHECK(record->reason == "the objective or its derivatives are not finite at the start");
}
