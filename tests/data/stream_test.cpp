#include "engine/data/samples.h"

#include <catch2/catch.hpp>

using namespace moerate;

TEST_CASE("a stream is a function of its key alone, and keys do not share draws") {
  Stream a(1, "scope", 100, 0, Purpose::noise), b(1, "scope", 100, 0, Purpose::noise);
  for (int i = 0; i < 10; ++i) CHECK(a.bits() == b.bits());
  const std::uint64_t reference = Stream(1, "scope", 100, 0, Purpose::noise).bits();
  CHECK(Stream(2, "scope", 100, 0, Purpose::noise).bits() != reference);
  CHECK(Stream(1, "other", 100, 0, Purpose::noise).bits() != reference);
  CHECK(Stream(1, "scope", 101, 0, Purpose::noise).bits() != reference);
  CHECK(Stream(1, "scope", 100, 1, Purpose::noise).bits() != reference);
  CHECK(Stream(1, "scope", 100, 0, Purpose::inputs).bits() != reference);
}

TEST_CASE("normals have the moments of the standard normal") {
  Stream stream(7, "moments", 0, 0, Purpose::noise);
  constexpr int count = 200'000;
  double sum = 0, squares = 0, fourths = 0;
  for (int i = 0; i < count; ++i) {
    const double z = stream.normal();
    sum += z;
    squares += z * z;
    fourths += z * z * z * z;
  }
  // Five standard errors of each moment.
  CHECK(std::abs(sum / count) < 5 / std::sqrt(count));
  CHECK(std::abs(squares / count - 1) < 5 * std::sqrt(2.0 / count));
  CHECK(std::abs(fourths / count - 3) < 5 * std::sqrt(96.0 / count));
}

TEST_CASE("estimators with other noise and another router see the same inputs") {
  Dataset dataset{2,
                  {"uniform", {{"low", -3.0}, {"high", 3.0}}, {}},
                  0.0,
                  {{"linear", {}, {}}, {"softmax", {}, {}}, {"tanh", {}, {}}},
                  {Vector::Zero(1), Matrix::Ones(2, 1), Matrix::Ones(3, 1)}};
  const Samples quiet = draw(dataset, 5, 300, 3);
  dataset.noise = 0.5;
  dataset.model.router.name = "cosine";
  const Samples noisy = draw(dataset, 5, 300, 3);
  CHECK((quiet.x(1) == noisy.x(1)).all());
  CHECK((noisy.y(0) - quiet.y(0)).abs().maxCoeff() > 0.1);
  CHECK(quiet.rows(1) == 44);
  CHECK((quiet.x(1).bottomRows(block_rows - 44) == 0).all());
  CHECK(!(draw(dataset, 5, 300, 4).x(0) == noisy.x(0)).all());
}
