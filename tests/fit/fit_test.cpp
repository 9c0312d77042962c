#include "engine/fit/fit.h"

#include <catch2/catch.hpp>

#include <limits>

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

TEST_CASE("a fit that is given up leaves nothing, and one that is not ends as it would have") {
  const Dataset dataset = truth_b2("linear", 0.1);
  const Samples samples = draw(dataset, 11, 300, 0);
  const Mixture mixture = make_mixture(dataset.model, 2);
  const Measure start = moved(dataset.truth, 0.1);
  std::atomic<bool> raised = true;
  CHECK_FALSE(fit(mixture, samples, start, {}, &raised));
  CHECK_FALSE(fit(mixture, samples, start, {}, {nullptr, Patience::Clock::now()}));
  raised = false;
  const auto record = fit(mixture, samples, start, {}, {&raised, Patience::Clock::now() + std::chrono::hours(1)});
  REQUIRE(record);
  CHECK(record->termination == Termination::converged);
  CHECK(record->reason.empty());
  CHECK(record->half_sum_of_squares == fit(mixture, samples, start, {})->half_sum_of_squares);
}

TEST_CASE("a minimum on the border of the compact set is found and counted, and a start outside is moved onto it") {
  Dataset dataset = truth_b2("linear", 0.01);
  const Samples samples = draw(dataset, 11, 300, 0);
  FitSettings settings;
  settings.bounds.eta = 1.5;  // two of the true entries lie outside
  const auto record = fit(make_mixture(dataset.model, 2), samples, dataset.truth, settings);
  REQUIRE(record);
  CHECK(record->at_bound >= 1);
  CHECK(record->estimate.eta.cwiseAbs().maxCoeff() == 1.5);
}

namespace {

/// y = a x, undefined where `undefined` says so.
Mixture partial_line(std::function<bool(double)> undefined) {
  Mixture mixture = make_mixture({default_choice(*find(routers(), "linear")), default_choice(*find(gates(), "softmax")),
                                  default_choice(*find(experts(), "linear"))},
                                 1);
  const auto whole = mixture.expert;
  const auto spoil = [undefined](ConstVectorRef eta, ColumnRef h) {
    if (undefined(eta(0))) h.setConstant(std::numeric_limits<double>::quiet_NaN());
  };
  mixture.expert.value = [whole, spoil](ConstBlockRef x, ConstVectorRef eta, ColumnRef h) {
    whole.value(x, eta, h);
    spoil(eta, h);
  };
  mixture.expert.derivative = [whole, spoil](ConstBlockRef x, ConstVectorRef eta, ConstColumnRef scale, ColumnRef h,
                                             BlockRef derivative) {
    whole.derivative(x, eta, scale, h, derivative);
    spoil(eta, h);
  };
  return mixture;
}

}  // namespace

TEST_CASE("values that are not finite shorten steps, and end a fit that finds no others") {
  Samples samples(300, 1);
  for (Index i = 0; i < 300; ++i) {
    samples.x(i / block_rows)(i % block_rows, 0) = static_cast<double>(i) / 300;
    samples.y(i / block_rows)(i % block_rows) = 2 * static_cast<double>(i) / 300;
  }
  const Measure start{Vector::Zero(1), Matrix::Zero(1, 1), Matrix::Zero(2, 1)};
  const auto shortened = fit(partial_line([](double a) { return a > 1; }), samples, start, {});
  REQUIRE(shortened);
  CHECK(shortened->termination != Termination::failed);
  CHECK(shortened->estimate.eta(0) <= 1);
  CHECK(shortened->estimate.eta(0) > 0.5);
  const auto nowhere = fit(partial_line([](double a) { return a != 0; }), samples, start, {});
  REQUIRE(nowhere);
  CHECK(nowhere->termination == Termination::failed);
  CHECK(nowhere->reason == "every trial step gave an objective that is not finite");
  CHECK(nowhere->evaluations > 1);
  CHECK(nowhere->evaluations <= 1000);
}

TEST_CASE("a fit takes the same steps whatever the units of y and x are") {
  Dataset dataset = truth_b2("linear", 0.3);
  dataset.model.expert = default_choice(*find(experts(), "linear"));
  const Samples samples = draw(dataset, 11, 500, 0);
  const Mixture mixture = make_mixture(dataset.model, 2);
  const Measure start = moved(dataset.truth, 0.1);
  FitSettings settings;
  settings.bounds = {10, 1e30, 1e30};
  const auto reference = fit(mixture, samples, start, settings);
  REQUIRE(reference);
  for (const double y_unit : {1e-12, 1.0, 1e12}) {
    for (const double x_unit : {1e-12, 1.0, 1e12}) {
      Samples other = samples;
      for (Index block = 0; block < samples.blocks(); ++block) {
        other.x(block) *= x_unit;
        other.y(block) *= y_unit;
      }
      Measure from = start;
      from.beta1 /= x_unit;
      from.eta *= y_unit;
      from.eta.topRows(2) /= x_unit;
      const auto record = fit(mixture, other, from, settings);
      REQUIRE(record);
      INFO("units of y and x: " << y_unit << ' ' << x_unit);
      CHECK(record->half_sum_of_squares / (y_unit * y_unit) == Approx(reference->half_sum_of_squares).epsilon(1e-9));
      CHECK(record->evaluations == reference->evaluations);
      CHECK(record->termination == reference->termination);
    }
  }
}
