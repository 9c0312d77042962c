#include "engine/data/units.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

Mixture mixture(const char* expert, Index d) {
  return make_mixture({default_choice(*find(routers(), "linear")), default_choice(*find(gates(), "softmax")),
                       default_choice(*find(experts(), expert))},
                      d);
}

/// Observations of x = scale * u, y = y_scale * v with fixed u and v of root mean square 1.
Samples scaled(const Vector& scale, double y_scale, Index n) {
  Samples samples(n, scale.size());
  for (Index i = 0; i < n; ++i) {
    const double sign = i % 2 == 0 ? 1 : -1;
    for (Index j = 0; j < scale.size(); ++j) samples.x(i / block_rows)(i % block_rows, j) = scale(j) * sign;
    samples.y(i / block_rows)(i % block_rows) = y_scale * -sign;
  }
  return samples;
}

const Measure drawn{Vector::Constant(1, 0.5), Matrix::Constant(2, 1, 3), Matrix::Constant(3, 1, 2)};

}  // namespace

TEST_CASE("a measure in units of the data keeps beta1.x and a.x, whatever the scale of each input") {
  const Vector scale = (Vector(2) << 1e6, 1e-3).finished();
  const Measure measure = in_units_of(scaled(scale, 1, 300), mixture("tanh", 2), drawn);
  CHECK(measure.beta0 == drawn.beta0);
  for (Index j = 0; j < 2; ++j) {
    CHECK(measure.beta1(j, 0) * scale(j) == Approx(3));
    CHECK(measure.eta(j, 0) * scale(j) == Approx(2));
  }
  CHECK(measure.eta(2, 0) == 2);  // the offset b
}

TEST_CASE("homogeneous experts take the scale of y, by the root of their degree") {
  const Vector one = Vector::Ones(2);
  CHECK(in_units_of(scaled(one, 1e4, 10), mixture("relu", 2), drawn).eta(2, 0) == Approx(2e4));
  CHECK(in_units_of(scaled(one, 1e4, 10), mixture("polynomial", 2), drawn).eta(2, 0) == Approx(2e2));
  CHECK(in_units_of(scaled(one, 1e4, 10), mixture("tanh", 2), drawn).eta(2, 0) == 2);
}

TEST_CASE("columns of zeros count as being of order 1") {
  const Measure measure = in_units_of(scaled(Vector::Zero(2), 0, 10), mixture("relu", 2), drawn);
  CHECK(measure.beta1 == drawn.beta1);
  CHECK(measure.eta == drawn.eta);
}
