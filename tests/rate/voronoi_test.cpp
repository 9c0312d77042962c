#include "engine/rate/voronoi.h"

#include "tests/rate/loss_reference.h"
#include "tests/rate/measures.h"

#include <catch2/catch.hpp>

using namespace moerate;
using namespace moerate::test;

namespace {

/// Measures with d = 1, q = 1; rows are beta0, beta1, eta.
Measure line(const std::vector<std::vector<double>>& rows) {
  return measure_of(rows, 1);
}

}  // namespace

TEST_CASE("the loss is what the formula says, term by term") {
  // Cell 0 holds one atom, cell 1 two, cell 2 none. Masses 2; 1, 3; the truth's 1, 5, 0.5.
  const Measure truth = line({{0, 1, 0}, {std::log(5), -2, 0}, {std::log(0.5), 0, 40}});
  const Measure fitted = line({{std::log(2), 4, 4}, {0, -2.5, 0}, {std::log(3), -1, -0.25}});
  const VoronoiLoss loss = voronoi_loss(fitted, truth, {.single = 1, .shared = 2});

  CHECK(voronoi_cells(fitted, truth) == std::vector<Index>{0, 1, 1});
  CHECK(loss[Quantity::gate_mass] == Approx(1 + 1 + 0.5).epsilon(1e-14));
  CHECK(loss[Quantity::router] == Approx(2 * 3 + 1 * 0.25 + 3 * 1).epsilon(1e-14));
  CHECK(loss[Quantity::expert] == Approx(2 * 4 + 0 + 3 * 0.0625).epsilon(1e-14));
  CHECK(loss[Quantity::total] == Approx(2.5 + 9.25 + 8.1875).epsilon(1e-14));
  CHECK(loss[Quantity::direction] == Approx(0).margin(1e-14));
  CHECK(loss[Quantity::norm] == Approx(9.25).epsilon(1e-14));
  CHECK(loss[Quantity::single] == Approx(5).epsilon(1e-14));
  CHECK(loss[Quantity::shared] == Approx((0.5 + 3 * std::sqrt(1.0625)) / 4).epsilon(1e-14));
}

TEST_CASE("each kind of cell has its own power") {
  const Measure truth = line({{0, 0, 0}, {0, 10, 0}});
  const Measure fitted = line({{0, 3, 0}, {0, 8, 0}, {0, 10.5, 0}});
  const auto router = [&](double single, double shared) {
    return voronoi_loss(fitted, truth, {.single = single, .shared = shared})[Quantity::router];
  };
  CHECK(router(1, 2) == Approx(3 + 4 + 0.25));
  CHECK(router(2, 2) == Approx(9 + 4 + 0.25));
  CHECK(router(1, 1) == Approx(3 + 2 + 0.5));
  CHECK(router(1, 3) == Approx(3 + 8 + 0.125));
  CHECK(router(1.5, 4) == Approx(std::pow(3, 1.5) + 16 + 0.0625));
}

TEST_CASE("a tie goes to the lowest index and puts the atom into one cell only") {
  const Measure truth = line({{0, 1, 0}, {0, -1, 0}, {0, 0, 1}});
  const Measure middle = line({{0, 0, 0}});
  CHECK(voronoi_cells(middle, truth) == std::vector<Index>{0});
  const VoronoiLoss loss = voronoi_loss(middle, truth, {});
  CHECK(loss[Quantity::gate_mass] == 2);
  CHECK(loss[Quantity::router] == 1);
  CHECK(loss[Quantity::expert] == 0);

  const Measure twins = line({{0, 3, 3}, {1, 3, 3}});
  CHECK(voronoi_cells(line({{0, 3, 3}, {0, 0, 0}}), twins) == std::vector<Index>{0, 0});
}

TEST_CASE("cells are by beta1 and eta together") {
  const Measure truth = line({{0, 0, 0}, {0, 1, 3}});
  CHECK(voronoi_cells(line({{0, 1, 0}, {0, 0, 3}}), truth) == std::vector<Index>{0, 1});
}

TEST_CASE("an empty cell pays its mass") {
  const Measure truth = line({{1, 0, 0}, {2, 9, 9}});
  const VoronoiLoss loss = voronoi_loss(line({{1, 0, 0}}), truth, {});
  CHECK(loss[Quantity::gate_mass] == Approx(std::exp(2)));
  CHECK(loss[Quantity::total] == Approx(std::exp(2)));
}

TEST_CASE("single and shared are absent without such a cell") {
  const Measure truth = line({{0, 0, 0}});
  const VoronoiLoss one = voronoi_loss(line({{0, 1, 0}}), truth, {});
  CHECK(one[Quantity::single] == 1);
  CHECK(std::isnan(one[Quantity::shared]));
  const VoronoiLoss two = voronoi_loss(line({{0, 1, 0}, {0, 3, 0}}), truth, {});
  CHECK(std::isnan(two[Quantity::single]));
  CHECK(two[Quantity::shared] == 2);
}

TEST_CASE("direction is 1 where either beta1 is zero") {
  const VoronoiPowers powers{.single = 2, .shared = 2};
  const auto direction = [&](double fitted, double truth) {
    return voronoi_loss(line({{0, fitted, 0}}), line({{0, truth, 0}}), powers)[Quantity::direction];
  };
  CHECK(direction(0, 1) == 1);
  CHECK(direction(1, 0) == 1);
  CHECK(direction(0, 0) == 1);
  CHECK(direction(5, 1) == 0);
  CHECK(direction(-5, 1) == 4);
}

TEST_CASE("the loss of the truth is zero, and of its atoms in another order") {
  for (Measure truth : {truth_b2(), truth_c3()}) {
    Measure reversed = truth;
    reversed.beta0.reverseInPlace();
    reversed.beta1 = truth.beta1.rowwise().reverse();
    reversed.eta = truth.eta.rowwise().reverse();
    for (const Measure& fitted : {truth, reversed}) {
      const VoronoiLoss loss = voronoi_loss(fitted, truth, {});
      CHECK(loss[Quantity::total] == 0);
      CHECK(loss[Quantity::norm] == 0);
      CHECK(loss[Quantity::single] == 0);
    }
  }
}

TEST_CASE("no mass makes the loss NaN") {
  const std::vector<double> biases{-1e6, -800, 0, 709, 800, 1e6};
  for (const double first : biases) {
    for (const double second : biases) {
      for (const double true_bias : biases) {
        const Measure truth = line({{true_bias, 0, 0}, {0, 5, 0}});
        const Measure fitted = line({{first, 0, 0}, {second, 0.5, 0}, {first, 5, 1}});
        const VoronoiLoss loss = voronoi_loss(fitted, truth, {});
        for (const double value : loss.values) CHECK_FALSE(std::isnan(value));
        CHECK(loss[Quantity::shared] <= 0.5);
      }
    }
  }
}

TEST_CASE("a vanished atom costs nothing, however far it is") {
  const Measure truth = line({{0, 0, 0}});
  const VoronoiLoss loss = voronoi_loss(line({{-1e6, 1e200, 1e200}}), truth, {.single = 2, .shared = 2});
  CHECK(loss[Quantity::total] == 1);
  CHECK(loss[Quantity::norm] == 0);
}

TEST_CASE("losses agree with the independent implementation") {
  const std::vector<ReferencePair> pairs = loss_reference();
  REQUIRE(pairs.size() >= 40);
  for (std::size_t number = 0; number < pairs.size(); ++number) {
    INFO("pair " << number);
    const ReferencePair& pair = pairs[number];
    const VoronoiLoss loss = voronoi_loss(pair.fitted, pair.truth, pair.powers);
    REQUIRE(pair.raw.size() == voronoi_quantities);
    for (std::size_t q = 0; q < voronoi_quantities; ++q) {
      INFO(name(quantities[q]));
      REQUIRE(std::isnan(loss.values[q]) == std::isnan(pair.raw[q]));
      if (!std::isnan(pair.raw[q])) CHECK(loss.values[q] == Approx(pair.raw[q]).margin(1e-10).epsilon(0));
    }
  }
}
