// The invariances of two-layer network experts: every order of the units and, for tanh, every choice of their signs.
#include "engine/rate/align.h"

#include "tests/rate/measures.h"

#include <catch2/catch.hpp>

#include <set>

using namespace moerate;
using namespace moerate::test;

namespace {

constexpr unsigned seed = 20130;

Choice network(double units, const std::string& activation) {
  Choice choice = default_choice(*find(experts(), "network"));
  choice.options["units"] = units;
  choice.options["activation"] = activation;
  return choice;
}

Mixture mixture_with(const Choice& expert, const char* router, const char* gate, Index d) {
  return make_mixture({default_choice(*find(routers(), router)), default_choice(*find(gates(), gate)), expert}, d);
}

std::vector<double> as_list(const Vector& numbers) {
  return {numbers.begin(), numbers.end()};
}

double aligned(const Mixture& mixture, const Measure& fitted, const Measure& truth) {
  return voronoi_loss(canonical(mixture, fitted, truth, {}, Align::full), truth, {})[Quantity::total];
}

}  // namespace

TEST_CASE("a network of m units has m! images, of tanh m! 2^m: each is another eta with the same values") {
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  const std::size_t factorial[] = {1, 1, 2, 6, 24};
  for (const char* activation : {"tanh", "gelu", "sigmoid", "softplus"}) {
    for (Index units = 1; units <= 4; ++units) {
      const Index d = 2;
      const Mixture mixture = mixture_with(network(static_cast<double>(units), activation), "linear", "softmax", d);
      const Measure measure = random_measure(1, d, mixture.q(), generator);
      const Matrix x = random_matrix(d, 40, 1.5, generator);
      const Vector f = values(mixture, measure, x);
      std::set<std::vector<double>> images{as_list(measure.eta.col(0))};
      for (const SignedPermutation& symmetry : mixture.expert.symmetries(d)) {
        Measure other = measure;
        other.eta.col(0) = symmetry.of(measure.eta.col(0));
        CHECK((values(mixture, other, x) - f).cwiseAbs().maxCoeff() < 1e-13);
        images.insert(as_list(other.eta.col(0)));
      }
      const std::size_t signs = activation == std::string("tanh") ? std::size_t{1} << units : 1;
      INFO(activation << ", " << units << " units");
      CHECK(images.size() == factorial[units] * signs);
    }
  }
}

TEST_CASE("the loss of a measure against itself is 0, whatever the order and signs of its units") {
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  for (const char* router : {"linear", "perturbed-cosine", "cosine", "laplace"}) {
    for (const char* gate : {"softmax", "sigmoid"}) {
      for (const char* activation : {"tanh", "gelu"}) {
        for (const double units : {2.0, 3.0}) {
          const Mixture mixture = mixture_with(network(units, activation), router, gate, 2);
          const Measure truth = random_measure(3, 2, mixture.q(), generator);
          const auto symmetries = mixture.expert.symmetries(2);
          for (int repetition = 0; repetition < 5; ++repetition) {
            Measure moved = truth;
            for (Index i = 0; i < moved.atoms(); ++i) {
              moved.eta.col(i) = symmetries[generator() % symmetries.size()].of(truth.eta.col(i));
            }
            INFO(router << ", " << gate << ", " << activation << ", " << units << " units");
            CHECK(voronoi_loss(moved, truth, {})[Quantity::total] > 0.1);
            CHECK(aligned(mixture, moved, truth) < 1e-14);
          }
        }
      }
    }
  }
}

TEST_CASE("near a truth of networks the aligned loss is that of the images nearest by hand") {
  // Two units that differ in c alone; the fitted ones are exchanged, and one of them has all its signs turned.
  const Mixture mixture = mixture_with(network(2, "tanh"), "linear", "sigmoid", 1);
  const Measure truth = measure_of({{0, 0.5, 1, 0.5, 2, 1, 0.5, -1}}, 1);
  const Measure fitted = measure_of({{0, 0.5, -1, -0.5, 1.25, -1, -0.5, -2}}, 1);
  // As the truth has them: (1, 0.5, 2), then (1, 0.5, -1.25): apart by 1/4.
  CHECK(aligned(mixture, fitted, truth) == Approx(0.25).epsilon(1e-14));
}

TEST_CASE("a network is homogeneous in its c: an atom splits into two that give the same f") {
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  const Mixture mixture = mixture_with(network(3, "gelu"), "linear", "softmax", 2);
  const Measure one = random_measure(1, 2, mixture.q(), generator);
  Measure two{Vector::Constant(2, one.beta0(0) - std::log(2)), one.beta1.replicate(1, 2), one.eta.replicate(1, 2)};
  two.eta.col(0) = mixture.expert.scaled(one.eta.col(0), 1.4, 2);
  two.eta.col(1) = mixture.expert.scaled(one.eta.col(0), 0.6, 2);
  CHECK((two.eta.col(0) - one.eta.col(0)).norm() > 0.1);
  const Matrix x = random_matrix(2, 40, 1.5, generator);
  CHECK((values(mixture, one, x) - values(mixture, two, x)).cwiseAbs().maxCoeff() < 1e-13);
}
