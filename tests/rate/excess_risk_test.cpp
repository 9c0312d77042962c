#include "engine/rate/excess_risk.h"

#include "tests/rate/measures.h"

#include <catch2/catch.hpp>

using namespace moerate;
using namespace moerate::test;

namespace {

Stream stream() {
  return {2405, "excess risk test", 1000, 3, Purpose::fresh_inputs};
}

Inputs uniform() {
  return make(inputs(), default_choice(*find(inputs(), "uniform")));
}

/// One atom: f is the expert alone. With degree 1 the excess risk has a closed form at every point.
Mixture straight_line(Index d) {
  Choice expert = default_choice(*find(experts(), "polynomial"));
  expert.options["degree"] = 1.0;
  return make_mixture({default_choice(*find(routers(), "linear")), default_choice(*find(gates(), "softmax")), expert},
                      d);
}

}  // namespace

TEST_CASE("the excess risk is the mean of squared differences over exactly the drawn inputs") {
  const Index d = 2;
  const Mixture mixture = straight_line(d);
  const Measure truth = measure_of({{0, 0.1, 0.2, 1, -1, 0.5}}, d), fitted = measure_of({{0, 1, 1, 1.5, -1.25, 2}}, d);
  for (const Index count : {1, 255, 256, 257, 1000}) {
    Stream draws = stream();
    const Inputs distribution = uniform();
    Vector x(d);
    long double sum = 0;
    for (Index i = 0; i < count; ++i) {
      distribution.draw(draws, x);
      const long double difference = 0.5L * x(0) - 0.25L * x(1) + 1.5L;
      sum += difference * difference;
    }
    const double expected = static_cast<double>(sum / static_cast<long double>(count));
    CHECK(excess_risk(mixture, fitted, mixture, truth, uniform(), stream(), count) == Approx(expected).epsilon(1e-12));
  }
}

TEST_CASE("the excess risk tends to the squared L2(mu) distance") {
  const Mixture mixture = straight_line(1);
  const Measure truth = measure_of({{0, 0, 1, 0}}, 1), fitted = measure_of({{0, 0, 2, 0.5}}, 1);
  // X uniform on (-3, 3): E(X + 0.5)^2 = 3.25; the mean of 2e5 has standard deviation below 0.008.
  CHECK(excess_risk(mixture, fitted, mixture, truth, uniform(), stream(), 200000) == Approx(3.25).margin(0.04));
}

TEST_CASE("the excess risk of the truth is zero, however it is written") {
  const Measure truth = truth_b2();
  Measure moved = truth;
  moved.beta0.array() += 3;
  moved.beta1.colwise() += Vector::Constant(2, 0.7);
  const Mixture mixture = mixture_of("linear", "softmax", "tanh", 2);
  CHECK(excess_risk(mixture, truth, mixture, truth, uniform(), stream(), 1000) == 0);
  CHECK(excess_risk(mixture, moved, mixture, truth, uniform(), stream(), 1000) < 1e-28);
}

TEST_CASE("the excess risk is deterministic, and takes different models") {
  std::mt19937 generator(7);
  const Mixture mixture = mixture_of("cosine", "softmax", "tanh", 2);
  const Mixture true_mixture = mixture_of("perturbed-cosine", "sigmoid", "relu", 2);
  const Measure fitted = near(truth_b2(), 3, 0.1, generator);
  const auto risk = [&] { return excess_risk(mixture, fitted, true_mixture, truth_b2(), uniform(), stream(), 700); };
  const double first = risk();
  CHECK(first > 0);
  CHECK(std::isfinite(first));
  CHECK(risk() == first);
}
