// What the loss would be if the constant on all masses were chosen to minimise it, as the shift is, instead of making
// the total masses equal. Run when asked for: rate_tests "[.mass]".
#include "engine/rate/align.h"
#include "engine/rate/shift_search.h"

#include "tests/rate/measures.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <algorithm>

using namespace moerate;
using namespace moerate::test;

namespace {

/// Atoms around those of the truth, of which the first also has the `surplus` ones and shares its mass with them. Atoms
/// that are alone in a cell are `spread` away, those that share one `shared_spread`.
Measure around(const Measure& truth, Index surplus, double spread, double shared_spread, std::mt19937& generator) {
  const Index count = truth.atoms() + surplus;
  const auto cell = [&](Index i) { return i < truth.atoms() ? i : Index{0}; };
  Measure measure{Vector(count), Matrix(truth.d(), count), Matrix(truth.q(), count)};
  for (Index i = 0; i < count; ++i) {
    const bool shares = surplus > 0 && cell(i) == 0;
    const double away = shares ? shared_spread : spread;
    measure.beta0(i) = truth.beta0(cell(i)) - (shares ? std::log(1.0 + static_cast<double>(surplus)) : 0);
    measure.beta0(i) += random_matrix(1, 1, spread, generator)(0);
    measure.beta1.col(i) = truth.beta1.col(cell(i)) + random_matrix(truth.d(), 1, away, generator);
    measure.eta.col(i) = truth.eta.col(cell(i)) + random_matrix(truth.q(), 1, away, generator);
  }
  return measure;
}

/// The loss at the best shift, where the router has one; masses as they are.
double least_over_shifts(const Mixture& mixture, const Measure& measure, const Measure& truth) {
  const double unmoved = voronoi_loss(measure, truth, {})[Quantity::total];
  if (!mixture.router.shift) return unmoved;
  const ShiftProblem problem = make_shift_problem(mixture, measure, truth, {});
  const std::optional<Vector> t = best_shift(problem, unmoved);
  return t ? std::min(unmoved, ShiftedLoss(problem)(t->data())) : unmoved;
}

double with_constant(const Mixture& mixture, Measure measure, const Measure& truth, double c) {
  measure.beta0.array() += c;
  return least_over_shifts(mixture, measure, truth);
}

struct Losses {
  double equal;  ///< with equal total masses
  double least;  ///< over the constant c and the shift
};

/// With cells held the loss is convex and piecewise linear in the factor exp(c), so that its minimum is where some cell
/// has the true mass.
Losses losses(const Mixture& mixture, const Measure& fitted, const Measure& truth) {
  const Measure equal = canonical(mixture, fitted, truth, {}, Align::full);
  const double loss = voronoi_loss(equal, truth, {})[Quantity::total];
  const std::vector<Index> cells = voronoi_cells(equal, truth);
  Vector mass = Vector::Zero(truth.atoms());
  for (Index i = 0; i < equal.atoms(); ++i) mass(cells[static_cast<std::size_t>(i)]) += std::exp(equal.beta0(i));
  double least = loss;
  for (Index j = 0; j < truth.atoms(); ++j) {
    if (mass(j) == 0) continue;
    least = std::min(least, with_constant(mixture, equal, truth, truth.beta0(j) - std::log(mass(j))));
  }
  return {loss, least};
}

/// The least over a grid of constants.
double scanned(const Mixture& mixture, const Measure& fitted, const Measure& truth) {
  const Measure equal = canonical(mixture, fitted, truth, {}, Align::full);
  double least = std::numeric_limits<double>::infinity();
  for (int c = -20; c <= 20; ++c) least = std::min(least, with_constant(mixture, equal, truth, 0.01 * c));
  return least;
}

}  // namespace

TEST_CASE("ratios of the loss with equal masses to the least over the constant", "[.mass]") {
  constexpr int measures = 200;
  double largest = 0;
  fmt::print("{:<6}{:<18}{:<9}{:<12}{:>8}  {:>8}  {:>8}\n", "truth", "router", "surplus", "shared", "spread", "median",
             "largest");
  for (const auto& [name, truth] : {std::pair("B2", truth_b2()), std::pair("C3", truth_c3())}) {
    for (const char* router : {"linear", "perturbed-cosine", "cosine"}) {
      const Mixture mixture = mixture_of(router, "softmax", "tanh", truth.d());
      for (const auto& [surplus, slow] : {std::pair(0, false), std::pair(1, false), std::pair(1, true)}) {
        for (const double spread : {0.3, 0.1, 0.03, 0.01, 0.001}) {
          std::mt19937 generator(18);
          std::vector<double> ratios;
          for (int m = 0; m < measures; ++m) {
            const Measure fitted = around(truth, surplus, spread, slow ? std::sqrt(spread) : spread, generator);
            const auto [equal, least] = losses(mixture, sharing(mixture, fitted), truth);
            ratios.push_back(equal / least);
            if (m < 2 && spread < 0.3) CHECK(scanned(mixture, sharing(mixture, fitted), truth) >= least * (1 - 1e-9));
          }
          std::sort(ratios.begin(), ratios.end());
          largest = std::max(largest, ratios.back());
          fmt::print("{:<6}{:<18}{:<9}{:<12}{:>8}  {:>8.4f}  {:>8.4f}\n", name, router, surplus,
                     surplus == 0 ? "-" : (slow ? "spread^1/2" : "spread"), spread, ratios[ratios.size() / 2],
                     ratios.back());
        }
      }
    }
  }
  CHECK(largest < 2);
}
