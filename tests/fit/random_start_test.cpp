#include "engine/fit/start.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

constexpr Index d = 3, k = 4;

Mixture mixture() {
  return make_mixture({default_choice(*find(routers(), "linear")), default_choice(*find(gates(), "softmax")),
                       default_choice(*find(experts(), "tanh"))},
                      d);
}

/// What `starts` random starts are with bounds on every parameter, without any truth.
std::vector<Measure> drawn(double starts, const Bounds& bounds, std::uint64_t seed) {
  Choice choice = default_choice(*find(moerate::starts(), "random"));
  choice.options["starts"] = starts;
  Stream stream(seed, "a data set", 10, 0, Purpose::start);
  const Dataset dataset;
  const Mixture of = mixture();
  const Samples samples(10, d);
  return make(moerate::starts(), choice).measures({dataset, of, k, bounds, samples}, stream);
}

}  // namespace

TEST_CASE("random starts are standard normal in every parameter") {
  double sum = 0, squares = 0, fourths = 0, count = 0;
  for (const Measure& measure : drawn(2000, {100, 100, 100}, 11)) {
    REQUIRE(measure.atoms() == k);
    REQUIRE(measure.d() == d);
    REQUIRE(measure.q() == d + 1);
    for (const double value : pack(measure)) {
      sum += value;
      squares += value * value;
      fourths += value * value * value * value;
      ++count;
    }
  }
  // Four standard errors of the moments 0, 1 and 3 of a normal.
  CHECK(std::abs(sum / count) < 4 / std::sqrt(count));
  CHECK(std::abs(squares / count - 1) < 4 * std::sqrt(2 / count));
  CHECK(std::abs(fourths / count - 3) < 4 * std::sqrt(96 / count));
}

TEST_CASE("random starts stay in the compact set, and the first of many are those of few") {
  const auto few = drawn(3, {0.5, 0.25, 2}, 12), many = drawn(7, {0.5, 0.25, 2}, 12);
  REQUIRE(few.size() == 3);
  REQUIRE(many.size() == 7);
  for (std::size_t s = 0; s < few.size(); ++s) CHECK(pack(few[s]) == pack(many[s]));
  for (const Measure& measure : many) {
    CHECK(measure.beta0.cwiseAbs().maxCoeff() <= 0.5);
    CHECK(measure.beta1.cwiseAbs().maxCoeff() <= 0.25);
    CHECK(measure.eta.cwiseAbs().maxCoeff() <= 2);
  }
  CHECK(pack(drawn(1, {0.5, 0.25, 2}, 13)[0]) != pack(few[0]));
}
