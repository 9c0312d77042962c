// Truth and estimator of different models: every pair of registered routers, gates and experts.
#include "engine/data/errors.h"
#include "engine/data/inputs.h"
#include "engine/fit/start.h"
#include "engine/run/one_fit.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

std::vector<MixtureChoice> all_models() {
  std::vector<MixtureChoice> all;
  for (const auto& router : routers()) {
    for (const auto& gate : gates()) {
      for (const auto& expert : experts()) {
        all.push_back({default_choice(router), default_choice(gate), default_choice(expert)});
      }
    }
  }
  return all;
}

Measure truth_of(const Mixture& mixture) {
  Measure truth{(Vector(2) << 0.3, 0).finished(), (Matrix(2, 2) << 0.2, 0.3, 0.3, 0).finished(), Matrix(mixture.q(), 2),
                Vector(mixture.shared())};
  for (Index l = 0; l < mixture.q(); ++l) {
    truth.eta(l, 0) = std::cos(static_cast<double>(l + 1));
    truth.eta(l, 1) = -1.2 * std::sin(static_cast<double>(l + 1));
  }
  for (Index s = 0; s < mixture.shared(); ++s) {
    truth.shared(s) = 0.8 * mixture.router.shared[static_cast<std::size_t>(s)].typical;
  }
  return truth;
}

Estimator estimator_of(const MixtureChoice& truth, const MixtureChoice& model, Index k) {
  Estimator estimator;
  estimator.dataset.d = 2;
  estimator.dataset.inputs = default_choice(inputs().front());
  estimator.dataset.errors = default_choice(errors().front());
  estimator.dataset.noise = 0.1;
  estimator.dataset.model = truth;
  estimator.dataset.truth = truth_of(make_mixture(truth, 2));
  estimator.model = model;
  estimator.k = k;
  estimator.fit.start = default_choice(*find(starts(), "near-truth"));
  estimator.fit.max_evaluations = 3;
  return estimator;
}

}  // namespace

TEST_CASE("every pair of models with experts of one shape is fitted and measured: no crash, no loss that is NaN") {
  LossSettings settings;
  settings.fresh_inputs = 20;
  const std::vector<MixtureChoice> models = all_models();
  int pairs = 0;
  for (const MixtureChoice& truth : models) {
    const Index q = make_mixture(truth, 2).q();
    for (const MixtureChoice& model : models) {
      if (make_mixture(model, 2).q() != q) continue;
      ++pairs;
      const Estimator estimator = estimator_of(truth, model, 2 + pairs % 2);
      const auto record = fit_once(estimator, 20, 0, {});
      INFO(describe(truth.router) << ", " << describe(truth.gate) << ", " << describe(truth.expert) << " fitted by "
                                  << describe(model.router) << ", " << describe(model.gate) << ", "
                                  << describe(model.expert));
      REQUIRE(record);
      if (record->termination == Termination::failed) {
        CHECK_FALSE(record->reason.empty());
        continue;
      }
      const LossRecord losses = losses_of(estimator, settings, 20, 0, record->estimate);
      for (const Quantity quantity : {Quantity::total, Quantity::gate_mass, Quantity::router, Quantity::expert,
                                      Quantity::direction, Quantity::norm}) {
        CHECK(std::isfinite(losses.raw[static_cast<std::size_t>(quantity)]));
        CHECK(std::isfinite(losses.aligned[static_cast<std::size_t>(quantity)]));
      }
      CHECK(std::isfinite(losses.excess_risk));
    }
  }
  CHECK(pairs > 10000);
}
