// The minimiser against ceres::Solve, and what Ceres has no word for.
#include "engine/fit/levenberg_marquardt.h"

#include "engine/data/inputs.h"
#include "engine/data/samples.h"
#include "engine/fit/normal_equations.h"
#include "engine/fit/projected_search.h"
#include "tests/fit/ceres_reference.h"

#include <catch2/catch.hpp>

#include <limits>
#include <memory>

using namespace moerate;

namespace {

constexpr std::uint64_t seed = 7;

/// A problem of the tests: two true atoms with normal parameters, fitted by two or, over-specified, three from a start
/// that is the truth moved by `spread` normals, in a box of side 2 `bound`.
struct Case {
  std::string router, gate, expert;
  bool over;
  double spread, bound;
  double noise = 0.05;
  Index d = 2, n = 400;
};

std::string words(const Case& at) {
  return at.router + ' ' + at.gate + ' ' + at.expert + (at.over ? " over" : " exact") + " spread " +
         std::to_string(at.spread) + " bound " + std::to_string(at.bound) + " seed " + std::to_string(seed);
}

struct LeastSquaresProblem {
  Mixture mixture;
  Samples samples;
  Measure start;
  Box box;
  std::unique_ptr<LeastSquares> objective;
  SumOfSquares squares;
};

LeastSquaresProblem problem_of(const Case& at) {
  const Index d = at.d, k = at.over ? 3 : 2;
  const MixtureChoice model{default_choice(*find(routers(), at.router)), default_choice(*find(gates(), at.gate)),
                            default_choice(*find(experts(), at.expert))};
  Stream stream(seed, "minimiser", static_cast<std::uint64_t>(d), 0, Purpose::truth);
  Vector truth(2 * (2 * d + 2)), noise(k * (2 * d + 2));
  stream.fill_normal(truth.data(), truth.size());
  stream.fill_normal(noise.data(), noise.size());
  const Dataset dataset{d, default_choice(*find(inputs(), "uniform")), at.noise, model, unpack(truth, 2, d, d + 1)};
  Vector start(noise.size());
  start << truth, truth.head(noise.size() - truth.size());
  start += at.spread * noise;
  LeastSquaresProblem problem{make_mixture(model, d),
                              draw(dataset, seed, at.n, 0),
                              unpack(start, k, d, d + 1),
                              {Vector::Constant(start.size(), -at.bound), Vector::Constant(start.size(), at.bound)},
                              nullptr,
                              {}};
  return problem;
}

/// Set apart, since the objective refers to the problem.
void arm(LeastSquaresProblem& problem) {
  problem.objective = std::make_unique<LeastSquares>(problem.mixture, problem.samples, problem.start.atoms());
  LeastSquares& objective = *problem.objective;
  problem.squares = {[&objective](ConstVectorRef at) { return objective.sum_of_squares(at); },
                     [&objective](ConstVectorRef at) { return objective.gram(at); }};
}

double distance(const Vector& left, const Vector& right) {
  return (left - right).cwiseAbs().maxCoeff();
}

/// r = x^2 - target in one parameter, in the box [-10, 10].
SumOfSquares square_root_of(double target) {
  return {[target](ConstVectorRef at) { return std::pow(at(0) * at(0) - target, 2); },
          [target](ConstVectorRef at) {
            const double r = at(0) * at(0) - target, slope = 2 * at(0);
            Matrix gram(2, 2);
            gram << slope * slope, slope * r, slope * r, r * r;
            return gram;
          }};
}

Vector number(double value) {
  return Vector::Constant(1, value);
}

const Box wide{number(-10), number(10)};

}  // namespace

TEST_CASE("the reference's factor of a singular matrix gives the matrix back and ends in the norm of r") {
  Matrix columns = Matrix::Random(50, 6);
  columns.col(3) = columns.col(0) - 2 * columns.col(1);
  const Matrix gram = columns.transpose() * columns;
  const Matrix factor = pivoted_factor(gram);
  CHECK((factor.transpose() * factor - gram).cwiseAbs().maxCoeff() < 1e-12 * gram.norm());
  CHECK(factor.col(5).squaredNorm() == Approx(gram(5, 5)).epsilon(1e-14));
}

TEST_CASE("the minimiser takes the steps of Ceres") {
  int problems = 0, same_steps = 0, same_points = 0, near_and_wide = 0;
  for (const std::string router : {"linear", "cosine", "perturbed-cosine", "laplace"}) {
    for (const std::string gate : {"softmax", "sigmoid"}) {
      for (const std::string expert : {"tanh", "gelu", "relu", "linear", "polynomial"}) {
        for (const bool over : {false, true}) {
          for (const double spread : {0.1, 1.0}) {
            for (const double bound : {10.0, 0.8}) {
              const Case at{router, gate, expert, over, spread, bound};
              LeastSquaresProblem problem = problem_of(at);
              arm(problem);
              const Stopping stopping{1e-3 / 400, 300, 0, nullptr};
              const Minimum own = minimum(problem.squares, pack(problem.start), problem.box, stopping);
              const CeresMinimum ceres = ceres_minimum(problem.squares, pack(problem.start), problem.box, stopping);
              ++problems;
              same_steps += own.steps == ceres.steps;
              const double gap = std::abs(own.point.cost / ceres.cost - 1) * 400;  // in residual variances
              INFO(words(at) << ": gap " << gap);
              if (!over && spread < 1) {
                // Well-posed, bounds active or not: the same steps to the same point.
                CHECK(own.steps == ceres.steps);
                CHECK(gap < 1e-6);
                CHECK(distance(own.point.at, ceres.at) < 1e-6);
              } else if (own.steps == ceres.steps) {
                // From afar, or with flat valleys, rounding grows from step to step.
                CHECK(gap < 0.1);
              }
              // Beside a bound Ceres' search ends at lengths where costs differ by rounding only, and so do the counts.
              if (spread < 1 && bound > 1) {
                ++near_and_wide;
                same_points += own.points == ceres.points;
              }
            }
          }
        }
      }
    }
  }
  CAPTURE(problems, same_steps, near_and_wide, same_points);
  CHECK(same_steps >= 0.93 * problems);
  CHECK(same_points >= 0.9 * near_and_wide);
}

TEST_CASE("Cholesky on the normal equations against QR of the whole Jacobian") {
  // Exactly and over-specified, as singular as this program's problems get: little noise, small tolerance.
  struct Tolerances {
    bool over;
    double tolerance, gap;
  };
  for (const Tolerances& at :
       {Tolerances{false, 1e-3, 1e-6}, {false, 1e-8, 1e-6}, {true, 1e-3, 1e-3}, {true, 1e-6, 0.1}}) {
    for (const std::string router : {"linear", "cosine", "perturbed-cosine"}) {
      for (const std::string expert : {"tanh", "gelu", "relu"}) {
        const Case drawn{router, "softmax", expert, at.over, 0.1, 10, 0.003, 2, 3000};
        LeastSquaresProblem problem = problem_of(drawn);
        arm(problem);
        const Stopping stopping{at.tolerance / 3000, 300, 0, nullptr};
        const Minimum own = minimum(problem.squares, pack(problem.start), problem.box, stopping);
        const CeresMinimum qr =
            ceres_minimum_by_qr(problem.mixture, problem.samples, problem.start, problem.box, stopping);
        const double gap = (own.point.cost / qr.cost - 1) * 3000;
        INFO(words(drawn) << " tolerance " << at.tolerance << ": steps " << own.steps << ' ' << qr.steps << " radius "
                          << own.radius << " gap " << gap << " distance " << distance(own.point.at, qr.at));
        CHECK(std::abs(gap) < at.gap);
      }
    }
  }
}

TEST_CASE("the interpolating polynomial is least where it is least") {
  // (x - 0.4)^2 by two knots and by three; 1 - x, least at the end; x^4 - x / 2, between knots.
  const auto knot = [](double x, double value, double slope) { return Knot{x, value, slope}; };
  const std::vector<Knot> parabola{knot(0, 0.16, -0.8), knot(1, 0.36, 1.2), knot(0.6, 0.04, 0.4)};
  CHECK(interpolated_minimum(std::span(parabola).first(2), 0.001, 0.6) == Approx(0.4).epsilon(1e-12));
  CHECK(interpolated_minimum(parabola, 0.001, 0.6) == Approx(0.4).epsilon(1e-12));
  CHECK(interpolated_minimum(parabola, 0.5, 0.6) == 0.5);
  const std::vector<Knot> line{knot(0, 1, -1), knot(1, 0, -1)};
  CHECK(interpolated_minimum(line, 0.001, 0.6) == 0.6);
  const auto quartic = [&](double x) { return knot(x, std::pow(x, 4) - 0.5 * x, 4 * x * x * x - 0.5); };
  const std::vector<Knot> valley{quartic(0), quartic(1.5), quartic(1)};
  CHECK(interpolated_minimum(valley, 0.1, 1.4) == Approx(0.5).epsilon(1e-10));
}

TEST_CASE("a search ends for each of its reasons") {
  Stopping stopping{1e-10, 100, 0, nullptr};
  CHECK(minimum(square_root_of(-4), number(3), wide, stopping).stopped == Stopped::tolerance);
  CHECK(minimum(square_root_of(-4), number(0), wide, stopping).points == 1);  // a zero gradient
  stopping.max_points = 3;
  CHECK(minimum(square_root_of(-4), number(3), wide, stopping).stopped == Stopped::points);
  stopping = {1e-10, 100, 1e-20, nullptr};
  const Minimum root = minimum(square_root_of(4), number(3), wide, stopping);
  CHECK(root.stopped == Stopped::floor);
  CHECK(root.point.at(0) == Approx(2).epsilon(1e-9));
  std::atomic<bool> raised = true;
  stopping.patience = &raised;
  CHECK(minimum(square_root_of(4), number(3), wide, stopping).stopped == Stopped::given_up);
  raised = false;
  CHECK(minimum(square_root_of(4), number(3), wide, stopping).stopped == Stopped::floor);
  stopping.patience = {nullptr, Patience::Clock::now()};
  CHECK(minimum(square_root_of(4), number(3), wide, stopping).stopped == Stopped::given_up);
  stopping.patience = {nullptr, Patience::Clock::now() + std::chrono::hours(1)};
  CHECK(minimum(square_root_of(4), number(3), wide, stopping).stopped == Stopped::floor);
}

TEST_CASE("a minimum on the border of the box is found, and a start outside is moved onto it") {
  const Minimum found = minimum(square_root_of(25), number(17), {number(-1), number(3)}, {1e-10, 300, 0, nullptr});
  CHECK(found.point.at(0) == 3);
  CHECK(found.points == 1);  // nowhere to go
  const Minimum inner = minimum(square_root_of(25), number(0.5), {number(-1), number(3)}, {1e-10, 300, 0, nullptr});
  CHECK(inner.point.at(0) == 3);
}

TEST_CASE("a step that is expected to be the last is evaluated without derivatives") {
  // r = (x - 1, 1): the second step promises next to nothing.
  std::string calls;
  const SumOfSquares line{[&](ConstVectorRef at) {
                            calls += 'v';
                            return std::pow(at(0) - 1, 2) + 1;
                          },
                          [&](ConstVectorRef at) {
                            calls += 'g';
                            const double r = at(0) - 1;
                            Matrix gram(2, 2);
                            gram << 1, r, r, r * r + 1;
                            return gram;
                          }};
  const Minimum found = minimum(line, number(3), wide, {1e-6, 100, 0, nullptr});
  CHECK(found.stopped == Stopped::tolerance);
  CHECK(calls == "ggv");
  CHECK(found.points == 3);
}

TEST_CASE("values that are not finite shorten steps, and end a search that finds no others") {
  const double nan = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();
  const Stopping stopping{1e-10, 300, 0, nullptr};
  const SumOfSquares plain = square_root_of(1);
  const auto undefined_where = [&](auto&& undefined, double value) {
    return SumOfSquares{[=](ConstVectorRef at) { return undefined(at(0)) ? value : plain.value(at); },
                        [=](ConstVectorRef at) {
                          Matrix gram = plain.gram(at);
                          if (undefined(at(0))) gram.setConstant(value);
                          return gram;
                        }};
  };
  for (const double value : {nan, infinite}) {
    // From 0.2 the first whole step goes to 2.6.
    const Minimum short_of =
        minimum(undefined_where([](double x) { return x > 2; }, value), number(0.2), wide, stopping);
    CHECK(short_of.point.at(0) == Approx(1).epsilon(1e-4));
    const Minimum nowhere = minimum(undefined_where([](double x) { return x != 3; }, value), number(3), wide, stopping);
    CHECK(nowhere.stopped == Stopped::not_finite);
    CHECK(nowhere.points > 1);
    CHECK(nowhere.points < 400);
    const Minimum never = minimum(undefined_where([](double) { return true; }, value), number(3), wide, stopping);
    CHECK(never.stopped == Stopped::not_finite);
    CHECK(never.points == 1);
  }
}

TEST_CASE("normal equations that cannot be solved end a search") {
  // Not positive semidefinite: no Jacobian has such a product; rounding can.
  const SumOfSquares broken{[](ConstVectorRef) { return 1.0; },
                            [](ConstVectorRef) {
                              Matrix gram = Matrix::Identity(3, 3);
                              gram(0, 1) = gram(1, 0) = 1e6;
                              gram(0, 2) = gram(2, 0) = 0.5;
                              return gram;
                            }};
  const Minimum found =
      minimum(broken, Vector::Zero(2), {Vector::Constant(2, -1), Vector::Constant(2, 1)}, {1e-10, 100, 0, nullptr});
  CHECK(found.stopped == Stopped::no_descent);
}
