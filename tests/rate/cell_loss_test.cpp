#include "engine/rate/shifted_loss.h"

#include "tests/rate/measures.h"

#include <catch2/catch.hpp>

using namespace moerate;
using namespace moerate::test;

namespace {

ShiftProblem random_problem(const char* router, const VoronoiPowers& powers, std::mt19937& generator) {
  const Mixture mixture = mixture_of(router, "softmax", "tanh", 2);
  return make_shift_problem(mixture, random_measure(3, 2, 3, generator), random_measure(2, 2, 3, generator), powers);
}

Vector constraints_at(const CellLoss& loss, const Vector& t) {
  Vector value(loss.constraints());
  loss.constrain(t.data(), value.data(), nullptr);
  return value;
}

/// All ways to put three atoms into two cells.
std::vector<std::vector<Index>> all_cells() {
  std::vector<std::vector<Index>> all;
  for (Index code = 0; code < 8; ++code) all.push_back({code % 2, code / 2 % 2, code / 4});
  return all;
}

}  // namespace

TEST_CASE("at every shift one choice of cells meets its constraints, and its loss is the loss") {
  std::mt19937 generator(4);
  for (const char* router : {"linear", "perturbed-cosine"}) {
    for (const VoronoiPowers& powers : {VoronoiPowers{1, 2}, VoronoiPowers{1.5, 3}}) {
      const ShiftProblem problem = random_problem(router, powers, generator);
      ShiftedLoss whole(problem);
      for (int repetition = 0; repetition < 20; ++repetition) {
        const Vector t = random_matrix(2, 1, 0.15, generator);
        if (!within_range(problem, t.data())) continue;
        int holds = 0;
        for (const auto& cell : all_cells()) {
          const CellLoss piece(problem, cell);
          if (constraints_at(piece, t).maxCoeff() > 0) continue;
          ++holds;
          CHECK(piece(t.data(), nullptr) == Approx(whole(t.data())).epsilon(1e-13));
        }
        CHECK(holds == 1);
      }
    }
  }
}

TEST_CASE("gradients agree with central differences") {
  std::mt19937 generator(6);
  constexpr double step = 1e-6;
  for (const char* router : {"linear", "perturbed-cosine"}) {
    for (const VoronoiPowers& powers : {VoronoiPowers{1, 2}, VoronoiPowers{2, 1}, VoronoiPowers{1.5, 3}}) {
      const ShiftProblem problem = random_problem(router, powers, generator);
      for (const auto& cell : all_cells()) {
        const CellLoss piece(problem, cell);
        const Vector t = random_matrix(2, 1, 0.05, generator);
        REQUIRE(within_range(problem, t.data()));
        Vector gradient(2), value(piece.constraints());
        Matrix slopes(2, piece.constraints());
        piece(t.data(), gradient.data());
        piece.constrain(t.data(), value.data(), slopes.data());
        for (Index c = 0; c < 2; ++c) {
          const Vector up = t + step * Vector::Unit(2, c), down = t - step * Vector::Unit(2, c);
          const double change = piece(up.data(), nullptr) - piece(down.data(), nullptr);
          CHECK(gradient(c) == Approx(change / (2 * step)).epsilon(1e-6).margin(1e-7));
          const Vector changes = (constraints_at(piece, up) - constraints_at(piece, down)) / (2 * step);
          CHECK((slopes.row(c).transpose() - changes).norm() < 1e-6 * (1 + changes.norm()));
        }
      }
    }
  }
}

TEST_CASE("cells of a true atom that another hides are impossible") {
  const Measure twins = measure_of({{0, 1, 0}, {0, 1, 0}, {0, 1, 3}, {0, -1, 0}}, 1);
  const Mixture mixture = mixture_of("linear", "softmax", "tanh", 1);
  const ShiftProblem problem = make_shift_problem(mixture, measure_of({{0, 0, 1}}, 1), twins, {});
  CHECK(CellLoss(problem, {0}).possible());
  CHECK_FALSE(CellLoss(problem, {1}).possible());  // a tie goes to the lowest index
  CHECK_FALSE(CellLoss(problem, {2}).possible());  // same beta1*, farther eta*
  CHECK(CellLoss(problem, {3}).possible());
  CHECK(CellLoss(problem, {0}).constraints() == 1);
}

TEST_CASE("a shift a little outside its cells is settled within them, one far outside is left") {
  // The edge between beta1* = -1 and 1 is at 0; the fitted atom is at t.
  const Measure truth = measure_of({{0, -1, 0}, {0, 1, 0}}, 1), fitted = measure_of({{0, 0, 0}}, 1);
  const ShiftProblem problem = make_shift_problem(mixture_of("linear", "softmax", "tanh", 1), fitted, truth, {});
  const CellLoss right(problem, {1});
  double t = -1e-8;
  CHECK(right.settle(&t));
  CHECK(t > 0);
  CHECK(t < 1e-12);
  CHECK(ShiftedLoss(problem)(&t) == Approx(1 + 1));
  t = -0.01;
  CHECK_FALSE(right.settle(&t));
  CHECK(t == -0.01);
}

TEST_CASE("the least squares shift is weighted by mass") {
  const Measure truth = measure_of({{0, 1, 0}, {0, 5, 0}}, 1);
  const Measure fitted = measure_of({{std::log(3), 0, 0}, {0, 2, 0}}, 1);
  const ShiftProblem problem = make_shift_problem(mixture_of("linear", "softmax", "tanh", 1), fitted, truth, {});
  CHECK(least_squares_shift(problem, {0, 1})(0) == Approx((3 * 1 + 1 * 3) / 4.0));
  CHECK(least_squares_shift(problem, {1, 1})(0) == Approx((3 * 5 + 1 * 3) / 4.0));
}
