#include "engine/data/inputs.h"

#include "engine/model/block.h"

#include <catch2/catch.hpp>

using namespace moerate;

TEST_CASE("inputs on the sphere have its radius, and no direction is favoured") {
  const Inputs sphere = make(inputs(), {"sphere", {{"radius", 2.5}}, {}});
  Stream stream(3, "sphere", 0, 0, Purpose::inputs);
  constexpr int count = 20'000;
  Vector point(3), sum = Vector::Zero(3), squares = Vector::Zero(3);
  for (int i = 0; i < count; ++i) {
    sphere.draw(stream, point);
    REQUIRE(point.norm() == Approx(2.5).epsilon(1e-14));
    sum += point;
    squares += point.cwiseAbs2();
  }
  // Each coordinate has mean 0 and variance radius^2/3; five standard errors (the square's deviation is 0.3 radius^2).
  const double variance = 2.5 * 2.5 / 3;
  CHECK((sum / count).cwiseAbs().maxCoeff() < 5 * std::sqrt(variance / count));
  CHECK((squares / count - Vector::Constant(3, variance)).cwiseAbs().maxCoeff() < 5 * 0.3 * 6.25 / std::sqrt(count));
}
