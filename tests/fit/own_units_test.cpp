#include "engine/data/units.h"

#include "engine/fit/fit.h"
#include "engine/fit/start.h"

#include <catch2/catch.hpp>

#include <random>

using namespace moerate;

namespace {

Mixture mixture_of(const Entry<Router>& router, const char* gate, const Entry<Expert>& expert, Index d) {
  return make_mixture({default_choice(router), default_choice(*find(gates(), gate)), default_choice(expert)}, d);
}

Samples random_samples(Index n, Index d, const Vector& centre, const Vector& scale, std::mt19937& generator) {
  std::normal_distribution<double> normal;
  Samples samples(n, d);
  for (Index i = 0; i < n; ++i) {
    for (Index j = 0; j < d; ++j) {
      samples.x(i / block_rows)(i % block_rows, j) = centre(j) + scale(j) * normal(generator);
    }
    samples.y(i / block_rows)(i % block_rows) = 40 + 7 * normal(generator);
  }
  return samples;
}

Measure random_measure(const Mixture& mixture, Index k, std::mt19937& generator) {
  std::normal_distribution<double> normal;
  const auto drawn = [&](Index rows, Index columns) {
    return Matrix(Matrix::NullaryExpr(rows, columns, [&] { return normal(generator); }));
  };
  Measure measure{drawn(k, 1), drawn(mixture.d, k), drawn(mixture.q(), k), typical_shared(mixture.router)};
  measure.shared *= 0.7;
  return measure;
}

}  // namespace

TEST_CASE("a measure in own units is the same function, to and fro, for every router, gate and expert") {
  std::mt19937 generator(5);
  const Index d = 3;
  const Vector centre = (Vector(d) << 2, -1, 0.5).finished(), scale = (Vector(d) << 0.3, 1.5, 4).finished();
  const Samples samples = random_samples(300, d, centre, scale, generator);
  for (const auto& router : routers()) {
    for (const auto& gate : gates()) {
      for (const auto& expert : experts()) {
        INFO(router.name << ", " << gate.name << ", " << expert.name);
        const Mixture mixture = mixture_of(router, gate.name.c_str(), expert, d);
        const OwnUnits units = own_units(mixture, samples);
        const Measure users = random_measure(mixture, 3, generator);
        const Measure own = in_own_units(units, mixture, users);
        const Matrix x = inputs_of(samples).transpose(), z = inputs_of(in_own_units(units, samples)).transpose();
        const Vector f = values(mixture, users, x);
        const Vector again = (values(mixture, own, z).array() * units.y_scale + units.y_centre(0)).matrix();
        const double size = std::max(f.cwiseAbs().maxCoeff(), std::abs(units.y_centre(0)));
        CHECK((again - f).cwiseAbs().maxCoeff() <= 1e-12 * size);
        const Vector back = pack(in_users_units(units, mixture, own));
        CHECK((back - pack(users)).cwiseAbs().maxCoeff() <= 1e-12 * std::max(1.0, back.cwiseAbs().maxCoeff()));
      }
    }
  }
}

TEST_CASE("what a model allows is found out") {
  std::mt19937 generator(6);
  const Samples samples = random_samples(100, 2, Vector::Constant(2, 1e4), Vector::Ones(2), generator);
  const auto units = [&](const char* router, const char* gate, const char* expert) {
    return own_units(mixture_of(*find(routers(), router), gate, *find(experts(), expert), 2), samples);
  };
  CHECK(units("linear", "softmax", "tanh").router == RouterUnits::weights);
  CHECK(units("temperature", "sigmoid", "network").router == RouterUnits::weights);
  CHECK(units("cosine", "softmax", "relu").router == RouterUnits::direction);
  CHECK(units("cosine-temperature", "softmax", "relu").router == RouterUnits::direction);
  CHECK(units("laplace", "softmax", "constant").router == RouterUnits::place);
  CHECK(units("perturbed-cosine", "softmax", "linear").router == RouterUnits::none);
  CHECK(units("perturbed-cosine", "softmax", "linear").centre.isZero(0));

  CHECK(units("linear", "softmax", "linear").y_centre(0) == Approx(40).margin(3));
  CHECK(units("linear", "softmax", "linear").y_scale == Approx(7).margin(2));
  CHECK(units("linear", "softmax", "constant").y_centre(0) == Approx(40).margin(3));
  CHECK(units("linear", "sigmoid", "linear").y_centre(0) == 0);
  CHECK(units("linear", "softmax", "relu").y_centre(0) == 0);
  CHECK(units("linear", "softmax", "relu").y_scale == Approx(40).margin(3));
  CHECK(units("linear", "softmax", "tanh").y_scale == 1);
}

TEST_CASE("own units of data far from order 1, and of data without spread, are finite") {
  for (const double unit : {1e-300, 1e-12, 1.0, 1e12, 1e300}) {
    Samples samples(3, 2);
    samples.x(0).topRows(3) << unit, 5, 2 * unit, 5, 4 * unit, 5;
    samples.y(0).head(3) << unit, 3 * unit, 2 * unit;
    const Mixture mixture = mixture_of(*find(routers(), "linear"), "softmax", *find(experts(), "linear"), 2);
    const OwnUnits units = own_units(mixture, samples);
    const Samples own = in_own_units(units, samples);
    INFO(unit);
    CHECK(own.x(0).topRows(3).col(0).square().mean() == Approx(1));
    CHECK((own.x(0).topRows(3).col(1) == 0).all());
    CHECK(own.y(0).head(3).square().mean() == Approx(1));
  }
}

TEST_CASE("in own units the least objective does not depend on the units and the origin of the data") {
  for (const char* router : {"linear", "temperature"}) {
    for (const char* expert : {"linear", "relu", "tanh"}) {
      const Mixture mixture = mixture_of(*find(routers(), router), "softmax", *find(experts(), expert), 2);
      double first = 0;
      for (const auto& [centre, scale] :
           {std::pair(0.0, 1.0), std::pair(1e5, 1.0), std::pair(-30.0, 1e-12), std::pair(1e4, 1e12)}) {
        std::mt19937 generator(7);
        const Samples samples =
            random_samples(200, 2, Vector::Constant(2, centre * scale), Vector::Constant(2, scale), generator);
        const OwnUnits units = own_units(mixture, samples);
        const Samples own = in_own_units(units, samples);
        std::mt19937 start_generator(8);
        const auto record = fit(mixture, own, random_measure(mixture, 2, start_generator), {{}, 1e-8, 1000, {}});
        REQUIRE(record);
        if (first == 0) first = record->half_sum_of_squares;
        INFO(router << ", " << expert << ", " << centre << ", " << scale);
        CHECK(record->half_sum_of_squares == Approx(first).epsilon(1e-5));
      }
    }
  }
}
