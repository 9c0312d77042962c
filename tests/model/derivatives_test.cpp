// Every registered router x gate x expert against numerical derivatives; a new piece is covered once it is registered.
#include "engine/model/mixture.h"

#include <catch2/catch.hpp>

#include <random>

using namespace moerate;

namespace {

constexpr unsigned seed = 20240527;

Block random_block(Index d, std::mt19937& generator) {
  std::uniform_real_distribution<double> uniform(-3, 3);
  Block x(block_rows, d);
  for (Index i = 0; i < x.size(); ++i) x.data()[i] = uniform(generator);
  return x;
}

Vector typical_shared(const Mixture& mixture) {
  Vector shared(mixture.shared());
  for (Index s = 0; s < mixture.shared(); ++s) {
    shared(s) = mixture.router.shared[static_cast<std::size_t>(s)].typical;
  }
  return shared;
}

Measure random_measure(const Mixture& mixture, Index k, std::mt19937& generator) {
  std::normal_distribution<double> normal;
  Vector parameters(mixture.parameters(k));
  for (double& parameter : parameters) parameter = 0.7 * normal(generator);
  Measure measure = unpack(parameters, k, mixture.d, mixture.q());
  measure.shared = typical_shared(mixture);
  return measure;
}

Column value_at(const Mixture& mixture, const Vector& parameters, Index k, const Block& x) {
  const Measure measure = unpack(parameters, k, mixture.d, mixture.q());
  Workspace workspace(mixture, k);
  evaluate(mixture, measure, router_weights(mixture.router, measure), x, workspace);
  return workspace.f;
}

/// df/dparameter_l on the block in the order of pack().
Block analytic(const Mixture& mixture, const Measure& measure, const Block& x) {
  Workspace workspace(mixture, measure.atoms());
  Block columns(block_rows, mixture.columns(measure.atoms()));
  differentiate(mixture, measure, router_weights(mixture.router, measure), x, workspace, columns);
  return in_parameters(mixture, measure, columns.matrix()).array();
}

}  // namespace

TEST_CASE("derivatives of every router, gate and expert agree with central differences") {
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  for (const auto& router : routers()) {
    for (const auto& gate : gates()) {
      for (const auto& expert : experts()) {
        for (const Index d : {1, 3}) {
          const Index k = 3;
          const Mixture mixture =
              make_mixture({default_choice(router), default_choice(gate), default_choice(expert)}, d);
          const Block x = random_block(d, generator);
          const Measure measure = random_measure(mixture, k, generator);
          const Vector parameters = pack(measure);
          const Block columns = analytic(mixture, measure, x);
          for (Index l = 0; l < parameters.size(); ++l) {
            constexpr double step = 1e-6;
            Vector up = parameters, down = parameters;
            up(l) += step;
            down(l) -= step;
            const Column numerical = (value_at(mixture, up, k, x) - value_at(mixture, down, k, x)) / (2 * step);
            Column off = (numerical - columns.col(l)).abs();
            // A sample may sit on the kink of a ReLU within the step: one in a block at most.
            Index worst = 0;
            if (off.maxCoeff(&worst) > 1e-6 && expert.name == "relu") off(worst) = 0;
            INFO(router.name << ' ' << gate.name << ' ' << expert.name << " d=" << d << " parameter " << l);
            CHECK(off.maxCoeff() < 1e-6 * (1 + columns.col(l).abs().maxCoeff()));
          }
        }
      }
    }
  }
}

TEST_CASE("columns that are said to be multiples of x are") {
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  for (const auto& router : routers()) {
    for (const auto& expert : experts()) {
      const Index d = 3, k = 2;
      const Mixture mixture =
          make_mixture({default_choice(router), default_choice(gates().front()), default_choice(expert)}, d);
      const Block x = random_block(d, generator);
      const Measure measure = random_measure(mixture, k, generator);
      Workspace workspace(mixture, k);
      Block columns(block_rows, mixture.columns(k));
      differentiate(mixture, measure, router_weights(mixture.router, measure), x, workspace, columns);
      const InputGrid grid = input_grid(mixture, k);
      INFO(router.name << ' ' << expert.name);
      // Every router but Laplace's and every expert but the constant gives one multiple per atom.
      CHECK(grid.rows() == k * ((router.name == "laplace" ? 0 : 1) + (expert.name == "constant" ? 0 : 1)));
      for (Index u = 0; u < grid.rows(); ++u) {
        for (Index j = 0; j < d; ++j) {
          for (Index m = 0; m < j; ++m) {
            const Column one = columns.col(grid(u, j)) * x.col(m), other = columns.col(grid(u, m)) * x.col(j);
            CHECK((one - other).abs().maxCoeff() < 1e-14 * (1 + one.abs().maxCoeff()));
          }
        }
      }
    }
  }
}

TEST_CASE("x = 0 and beta1 = 0 give finite values and derivatives under every router") {
  for (const auto& router : routers()) {
    const Mixture mixture =
        make_mixture({default_choice(router), default_choice(gates().front()), default_choice(experts().front())}, 2);
    Measure measure{Vector::Constant(2, 0.3), Matrix::Zero(2, 2), Matrix::Constant(3, 2, 0.5)};
    measure.shared = typical_shared(mixture);
    const Block x = Block::Zero(block_rows, 2);
    INFO(router.name);
    CHECK(analytic(mixture, measure, x).allFinite());
    CHECK(value_at(mixture, pack(measure), 2, x)(0) == Approx(std::tanh(0.5)).epsilon(1e-14));
  }
}

TEST_CASE("two atoms by hand") {
  const Mixture mixture =
      make_mixture({default_choice(*find(routers(), "perturbed-cosine")), default_choice(*find(gates(), "softmax")),
                    default_choice(*find(experts(), "tanh"))},
                   1);
  Measure measure{Vector(2), Matrix(1, 2), Matrix(2, 2)};
  measure.beta0 << 0.2, -0.1;
  measure.beta1 << 0.4, -0.3;
  measure.eta << 1.0, -2.0, 0.5, 0.25;
  const double x = 1.5, z = x / (x + 0.5);
  const double first = std::exp(0.4 / 0.9 * z + 0.2), second = std::exp(-0.3 / 0.8 * z - 0.1);
  const double expected = (first * std::tanh(x + 0.5) + second * std::tanh(-2 * x + 0.25)) / (first + second);
  CHECK(values(mixture, measure, Matrix::Constant(1, 1, x))(0) == Approx(expected).epsilon(1e-14));
}

TEST_CASE("f is unchanged by what the routers say leaves it unchanged") {
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  for (const auto& router : routers()) {
    const Mixture mixture = make_mixture(
        {default_choice(router), default_choice(*find(gates(), "softmax")), default_choice(experts()[0])}, 2);
    const Block x = random_block(2, generator);
    Measure measure = random_measure(mixture, 3, generator);
    const Column before = value_at(mixture, pack(measure), 3, x);
    measure.beta0.array() += 1.7;
    if (router.name.starts_with("cosine")) measure.beta1.col(1) *= 3;
    if (mixture.router.shift) {
      const Matrix v = router_weights(mixture.router, measure);
      for (Index i = 0; i < 3; ++i) {
        measure.beta1.col(i) = mixture.router.shift->beta1(v.col(i) + Vector::Constant(2, 0.02), measure.shared);
      }
    }
    INFO(router.name);
    CHECK((value_at(mixture, pack(measure), 3, x) - before).abs().maxCoeff() < 1e-12);
  }
}
