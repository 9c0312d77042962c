// What is predicted of estimators whose class the theory knows, and how it is judged.
#include "engine/findings/prediction.h"

#include "engine/data/errors.h"
#include "engine/data/inputs.h"

#include "tests/rate/measures.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace moerate;
using namespace moerate::test;

namespace {

Choice choice(const std::string& name, const auto& registry) {
  return default_choice(*find(registry, name));
}

Estimator estimator(const std::string& router, const std::string& expert, Index k,
                    const std::string& gate = "softmax") {
  Estimator result;
  result.seed = 4;
  result.model = {choice(router, routers()), choice(gate, gates()), choice(expert, experts())};
  result.dataset = {2, choice("uniform", inputs()), 0.05, result.model, truth_b2()};
  result.dataset.errors = choice("normal", errors());
  result.k = k;
  result.sizes = {1000, 10000};
  return result;
}

Prediction prediction_of(const Estimator& one) {
  Plan plan;
  plan.estimators = {one};
  return predict(plan).front();
}

/// "slower" or the exponent, of a quantity that is predicted; "nothing" of one that is not.
std::string said(const Prediction& prediction, Quantity quantity) {
  const auto found = std::find_if(prediction.exponents.begin(), prediction.exponents.end(),
                                  [&](const PredictedExponent& each) { return each.quantity == quantity; });
  if (found == prediction.exponents.end()) return "nothing";
  return found->slower ? "slower" : claim_text(*found);
}

}  // namespace

TEST_CASE("exact-specified: n^-1/2 but for what the cosine router does not see") {
  for (const char* router : {"linear", "perturbed-cosine"}) {
    for (const char* expert : {"tanh", "gelu", "relu", "linear", "polynomial"}) {
      INFO(router << ", " << expert);
      const Prediction prediction = prediction_of(estimator(router, expert, 2));
      CHECK(prediction.kind == Identified::exactly);
      for (const Quantity quantity : {Quantity::total, Quantity::gate_mass, Quantity::router, Quantity::expert,
                                      Quantity::direction, Quantity::norm, Quantity::single}) {
        CHECK(said(prediction, quantity) == "-0.5");
      }
      CHECK(said(prediction, Quantity::excess_risk) == "-1");
    }
  }
  const Prediction cosine = prediction_of(estimator("cosine", "tanh", 2));
  CHECK(cosine.kind == Identified::not_at_first_order);
  CHECK(cosine.reason == "f does not change along: lengths of beta1, atom by atom (2)");
  CHECK(said(cosine, Quantity::total) == "slower");
  CHECK(said(cosine, Quantity::router) == "slower");
  CHECK(said(cosine, Quantity::norm) == "slower");
  CHECK(said(cosine, Quantity::single) == "slower");
  CHECK(said(cosine, Quantity::direction) == "-0.5");
  CHECK(said(cosine, Quantity::expert) == "-0.5");
  CHECK(said(cosine, Quantity::gate_mass) == "-0.5");
}

TEST_CASE("over-specified: by kappa, homogeneity and the number of atoms") {
  const auto kind = [](const char* router, const char* expert, Index k, const char* gate = "softmax") {
    return prediction_of(estimator(router, expert, k, gate)).kind;
  };
  for (const char* router : {"linear", "perturbed-cosine"}) {
    for (const char* expert : {"tanh", "gelu", "sigmoid", "softplus"}) {
      INFO(router << ", " << expert);
      CHECK(kind(router, expert, 3) == Identified::strongly);
    }
    for (const char* expert : {"relu", "linear", "polynomial"}) {
      CHECK(kind(router, expert, 3) == Identified::homogeneous_expert);
    }
    CHECK(kind(router, "tanh", 4) == Identified::twice_the_atoms);
  }
  CHECK(kind("cosine", "tanh", 3) == Identified::not_at_first_order);
  CHECK(kind("linear", "tanh", 3, "sigmoid") == Identified::beyond_second_order);
  const Prediction strongly = prediction_of(estimator("perturbed-cosine", "tanh", 3));
  CHECK(said(strongly, Quantity::total) == "-0.5");
  CHECK(said(strongly, Quantity::single) == "-0.5");
  CHECK(said(strongly, Quantity::shared) == "-0.25");
  CHECK(strongly.source == "arXiv:2405.14131");
  const Prediction floor = prediction_of(estimator("linear", "relu", 3));
  CHECK(said(floor, Quantity::total) == "slower");
  CHECK(said(floor, Quantity::single) == "nothing");
  CHECK(said(floor, Quantity::excess_risk) == "-1");
}

TEST_CASE("powers of the loss are those of its exponents") {
  Plan plan;
  plan.estimators = {estimator("linear", "tanh", 3), estimator("linear", "tanh", 2)};
  plan.losses.voronoi = {.single = 1, .shared = 1};
  CHECK(said(predict(plan)[0], Quantity::total) == "-0.25");
  plan.losses.voronoi = {.single = 2, .shared = 2};
  CHECK(said(predict(plan)[0], Quantity::total) == "-0.5");
  CHECK(said(predict(plan)[1], Quantity::router) == "-1");
  CHECK(said(predict(plan)[1], Quantity::gate_mass) == "-0.5");
  CHECK(said(predict(plan)[1], Quantity::total) == "-0.5");
}

TEST_CASE("nothing is predicted of misspecified estimators, data without noise and truths that move") {
  Estimator misfit = estimator("linear", "tanh", 2);
  misfit.model.router = choice("cosine", routers());
  Estimator silent = estimator("linear", "tanh", 2);
  silent.dataset.noise = 0;
  Estimator moving = estimator("linear", "tanh", 2);
  moving.dataset.moving = {{1000, truth_b2()}, {10000, truth_b2()}};
  for (const Estimator& one : {misfit, silent, moving, estimator("linear", "tanh", 1)}) {
    const Prediction prediction = prediction_of(one);
    CHECK(prediction.kind == Identified::outside);
    CHECK(prediction.exponents.empty());
    CHECK_FALSE(prediction.reason.empty());
  }
}

TEST_CASE("a predicted exponent is judged by the whole interval") {
  Plan plan;
  plan.estimators = {estimator("linear", "tanh", 2), estimator("cosine", "tanh", 2)};
  plan.rates.statistics = {Statistic::mean};
  const auto predictions = predict(plan);
  const auto outcome = [&](std::size_t e, double low, double high) {
    Rate rate;
    rate.exponent = (low + high) / 2;
    rate.low = low;
    rate.high = high;
    const std::vector<EstimatorRate> rates{{e, Quantity::total, Alignment::aligned, Statistic::mean, rate},
                                           {e, Quantity::total, Alignment::raw, Statistic::mean, Rate()}};
    const auto checks = compare_predictions(plan, predictions, rates).checks;
    REQUIRE(checks.size() == 1);
    return checks.front().outcome;
  };
  CHECK(outcome(0, -0.55, -0.45) == Outcome::holds);
  CHECK(outcome(0, -0.65, -0.45) == Outcome::underpowered);
  CHECK(outcome(0, -0.35, -0.25) == Outcome::fails);
  CHECK(outcome(1, -0.1, 0.1) == Outcome::holds);
  CHECK(outcome(1, -0.55, -0.45) == Outcome::fails);
  CHECK(outcome(1, -0.45, -0.35) == Outcome::underpowered);
}

TEST_CASE("where f jumps, is not finite, or has no derivative, nothing is predicted") {
  const Prediction both_active = prediction_of(estimator("linear", "tanh", 2, "top-k"));
  CHECK(both_active.kind == Identified::exactly);  // two active of two: the softmax gate
  Estimator jumping = estimator("linear", "tanh", 2, "top-k");
  jumping.model.gate.options["active"] = 1.0;
  jumping.dataset.model = jumping.model;
  CHECK(prediction_of(jumping).kind == Identified::outside);
  CHECK(prediction_of(jumping).reason == "f jumps, or has no derivative, at this truth");
  Estimator aimless = estimator("cosine", "tanh", 2);
  aimless.dataset.truth.beta1.col(0).setZero();
  CHECK(prediction_of(aimless).reason == "f jumps, or has no derivative, at this truth");
  Estimator huge = estimator("linear", "polynomial", 2);
  huge.dataset.truth.eta(0, 0) = 1e300;
  CHECK(prediction_of(huge).reason == "f or one of its derivatives is not finite at some of the inputs");
  CHECK(prediction_of(huge).exponents.empty());
}

TEST_CASE("what alignment takes away, and the direction of 0, are not predicted") {
  Estimator alone = estimator("linear", "tanh", 1);
  alone.dataset.truth = measure_of({{0.3, 0.2, 0.3, 0.8, -1.9, -0.6}}, 2);
  const Prediction one = prediction_of(alone);
  CHECK(said(one, Quantity::total) == "-0.5");
  CHECK(said(one, Quantity::expert) == "-0.5");
  for (const Quantity quantity : {Quantity::gate_mass, Quantity::router, Quantity::direction, Quantity::norm}) {
    CHECK(said(one, quantity) == "nothing");
  }
  Estimator still = estimator("linear", "tanh", 2);
  still.dataset.truth.beta1.col(0).setZero();
  CHECK(said(prediction_of(still), Quantity::router) == "-0.5");
  CHECK(said(prediction_of(still), Quantity::direction) == "nothing");
}

TEST_CASE("equal experts leave gate and router free, in every part") {
  Estimator equal = estimator("linear", "tanh", 2);
  equal.dataset.truth.eta.col(1) = equal.dataset.truth.eta.col(0);
  const Prediction prediction = prediction_of(equal);
  for (const Quantity quantity :
       {Quantity::total, Quantity::gate_mass, Quantity::router, Quantity::direction, Quantity::norm}) {
    CHECK(said(prediction, quantity) == "slower");
  }
}

TEST_CASE("estimators of one truth share what is known of it") {
  Plan plan;
  plan.estimators = {estimator("linear", "tanh", 2), estimator("linear", "tanh", 3), estimator("linear", "gelu", 3)};
  const auto predictions = predict(plan);
  CHECK(predictions[0].basis == predictions[1].basis);
  CHECK(predictions[0].basis != predictions[2].basis);
}
