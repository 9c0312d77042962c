#include "engine/data/input_order.h"

#include <catch2/catch.hpp>

#include <random>

using namespace moerate;

namespace {

Mixture mixture_of(const char* router, const char* expert, Index d) {
  return make_mixture({default_choice(*find(routers(), router)), default_choice(*find(gates(), "softmax")),
                       default_choice(*find(experts(), expert))},
                      d);
}

Samples skewed_samples(Index n) {
  std::mt19937 generator(3);
  std::normal_distribution<double> normal;
  Samples samples(n, 3);
  for (Index i = 0; i < n; ++i) {
    const double a = normal(generator), b = normal(generator), c = std::exp(normal(generator));
    samples.x(i / block_rows).row(i % block_rows) << a, b, c;
    samples.y(i / block_rows)(i % block_rows) = 0.3 * a + b - 0.2 * c;
  }
  return samples;
}

}  // namespace

TEST_CASE("inputs have an order that the file's columns, units and origins do not change") {
  const Samples samples = skewed_samples(300);
  for (const auto& router : routers()) {
    for (const auto& expert : experts()) {
      INFO(router.name << ", " << expert.name);
      const Mixture mixture = mixture_of(router.name.c_str(), expert.name.c_str(), 3);
      const std::vector<Index> order = own_order(mixture, samples);
      CHECK(order == std::vector<Index>{1, 0, 2});
      const std::vector<Index> turned{2, 0, 1};
      Samples other = with_inputs_in(turned, samples);
      for (Index block = 0; block < other.blocks(); ++block) {
        const Index rows = other.rows(block);
        other.x(block).col(0).head(rows) = 3e12 * (other.x(block).col(0).head(rows) - 5);
        other.x(block).col(2).head(rows) = 1e-300 * other.x(block).col(2).head(rows);
        other.y(block).head(rows) = 0.1 * (other.y(block).head(rows) + 7);
      }
      const std::vector<Index> again = own_order(mixture, other);
      for (std::size_t j = 0; j < 3; ++j) CHECK(turned[static_cast<std::size_t>(again[j])] == order[j]);
    }
  }
}

TEST_CASE("inputs that a model tells apart, and inputs without spread, keep their order") {
  const Samples samples = skewed_samples(300);
  Mixture mixture = mixture_of("linear", "tanh", 3);
  mixture.expert.value = [](ConstBlockRef x, ConstVectorRef eta, ColumnRef h) { h = eta(0) * x.col(0) + x.col(2); };
  CHECK(own_order(mixture, samples) == std::vector<Index>{0, 1, 2});

  Samples constant(20, 2);
  constant.x(0).topRows(20).col(0).setConstant(0.1);
  constant.x(0).topRows(20).col(1).setConstant(7);
  constant.y(0).head(20).setLinSpaced(0, 1);
  CHECK(own_order(mixture_of("linear", "tanh", 2), constant) == std::vector<Index>{0, 1});
}

TEST_CASE("a measure with its inputs in another order is the same function, and back the same measure") {
  std::mt19937 generator(4);
  std::normal_distribution<double> normal;
  const std::vector<Index> order{2, 0, 1};
  for (const auto& expert : experts()) {
    const Mixture mixture = mixture_of("linear", expert.name.c_str(), 3);
    const Measure measure =
        unpack(Vector::NullaryExpr(mixture.parameters(2), [&] { return normal(generator); }), 2, 3, mixture.q());
    const Measure ordered = with_inputs_in(order, mixture, measure);
    const Matrix x = Matrix::NullaryExpr(3, 40, [&] { return normal(generator); });
    INFO(expert.name);
    CHECK(values(mixture, ordered, x(order, Eigen::all)).isApprox(values(mixture, measure, x), 1e-13));
    CHECK(pack(with_inputs_in(inverse_of(order), mixture, ordered)) == pack(measure));
  }
}

TEST_CASE("single precision keeps 24 bits of numbers of any size, and rounding in other units is not seen") {
  Samples samples(5, 1);
  samples.x(0).col(0).head(5) << 1.0 / 3, -1e-300, 1e300, 0, 0.1;
  samples.y(0).head(5) << 0.1 * 3, 0.3, 3, -7, 1e-12 / 1e-12;
  const Samples rounded = in_single_precision(samples);
  CHECK(rounded.x(0)(0, 0) == static_cast<double>(1.0F / 3));
  CHECK(rounded.x(0)(1, 0) == Approx(-1e-300).epsilon(1e-7));
  CHECK(rounded.x(0)(2, 0) == Approx(1e300).epsilon(1e-7));
  CHECK(rounded.x(0)(3, 0) == 0);
  CHECK(rounded.y(0)(0) == rounded.y(0)(1));
  CHECK(samples.y(0)(0) != samples.y(0)(1));
}
