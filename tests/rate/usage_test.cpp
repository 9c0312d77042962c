#include "engine/rate/usage.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace moerate;

namespace {

/// Experts whose weights are exp(beta0) over their sum at every x.
Measure with_masses(const std::vector<double>& beta0) {
  const auto k = static_cast<Index>(beta0.size());
  return {Eigen::Map<const Vector>(beta0.data(), k), Matrix::Zero(1, k), Matrix::Ones(2, k), Vector()};
}

ExpertUsage usage_of(const std::vector<double>& masses) {
  std::vector<double> beta0;
  for (const double mass : masses) beta0.push_back(std::log(mass));
  const Mixture mixture = make_mixture({{"linear", {}, {}}, {"softmax", {}, {}}, {"tanh", {}, {}}}, 1);
  Samples samples(150, 1);
  for (Index block = 0; block < samples.blocks(); ++block) samples.x(block).setRandom();
  return expert_usage(mixture, with_masses(beta0), samples);
}

}  // namespace

TEST_CASE("experts of equal shares count as so many, one that does all as one") {
  const ExpertUsage equal = usage_of({1, 1, 1, 1});
  CHECK(equal.effective == Approx(4).epsilon(1e-14));
  CHECK(equal.least_share == Approx(0.25).epsilon(1e-14));
  CHECK(equal.rare == 0);
  const ExpertUsage single = usage_of({1, 1e-12, 1e-12});
  CHECK(single.effective == Approx(1).epsilon(1e-9));
  CHECK(single.rare == 2);
}

TEST_CASE("shares of one half, three eighths and one eighth have the entropy of these numbers") {
  const ExpertUsage usage = usage_of({4, 3, 1});
  CHECK(usage.effective == Approx(std::exp(0.5 * std::log(2.0) + 0.375 * std::log(8.0 / 3) + 0.125 * std::log(8.0))));
  CHECK(usage.least_share == Approx(0.125).epsilon(1e-14));
  CHECK(usage.rare == 0);
  CHECK(usage_of({99.1, 0.9}).rare == 1);
  CHECK(usage_of({98.9, 1.1}).rare == 0);
}
