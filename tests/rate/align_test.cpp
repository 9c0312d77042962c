#include "engine/rate/align.h"

#include "tests/rate/loss_reference.h"
#include "tests/rate/measures.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>

using namespace moerate;
using namespace moerate::test;

namespace {

double total(const Measure& fitted, const Measure& truth, const VoronoiPowers& powers) {
  return voronoi_loss(fitted, truth, powers)[Quantity::total];
}

double aligned(const Mixture& mixture, const Measure& fitted, const Measure& truth, const VoronoiPowers& powers = {}) {
  return total(canonical(mixture, fitted, truth, powers, Align::full), truth, powers);
}

/// All weights moved by t; none where that leaves the router's range.
std::optional<Measure> shifted(const Router& router, Measure measure, const Vector& t) {
  const Matrix v = router_weights(router, measure);
  for (Index i = 0; i < measure.atoms(); ++i) {
    const Vector moved = v.col(i) + t;
    if (!(moved.norm() < router.shift->norm_limit)) return std::nullopt;
    measure.beta1.col(i) = router.shift->beta1(moved, measure.shared);
  }
  return measure;
}

Measure with_beta0_plus(Measure measure, double c) {
  measure.beta0.array() += c;
  return measure;
}

bool same_f(const Mixture& mixture, const Measure& a, const Measure& b, std::mt19937& generator) {
  const Matrix x = random_matrix(mixture.d, 50, 1.5, generator);
  const Vector f = values(mixture, a, x);
  return (f - values(mixture, b, x)).cwiseAbs().maxCoeff() < 1e-11 * std::max(1.0, f.cwiseAbs().maxCoeff());
}

/// The first rows; where more are asked for, others beside them.
Matrix resized(const Matrix& eta, Index rows) {
  Matrix result(rows, eta.cols());
  for (Index row = 0; row < rows; ++row) {
    result.row(row) = eta.row(row % eta.rows()) * std::cos(static_cast<double>(row / eta.rows()));
  }
  return result;
}

template <class Body>
void for_every_mixture(Index d, Body body) {
  for (const auto& router : routers()) {
    for (const auto& gate : gates()) {
      for (const auto& expert : experts()) {
        INFO(router.name << ", " << gate.name << ", " << expert.name);
        body(make_mixture({default_choice(router), default_choice(gate), default_choice(expert)}, d), router.name);
      }
    }
  }
}

}  // namespace

TEST_CASE(
    "a shared temperature is compared at 1 with a truth that shares none: the loss is that of the linear router") {
  std::mt19937 generator(11);
  const Mixture linear = mixture_of("linear", "softmax", "tanh", 2);
  const Mixture temperature = mixture_of("temperature", "softmax", "tanh", 2);
  for (const double t : {0.05, 0.7, 30.0}) {
    const Measure fitted = near(truth_b2(), 3, 0.3, generator);
    Measure with_temperature = fitted;
    with_temperature.beta1 *= t;
    with_temperature.shared = Vector::Constant(1, t);
    CHECK(aligned(temperature, with_temperature, truth_b2()) == Approx(aligned(linear, fitted, truth_b2())));
    // The other way round the truth's temperature says nothing.
    Measure truth = truth_b2();
    truth.shared = Vector::Constant(1, t);
    CHECK(aligned(linear, fitted, truth) == Approx(aligned(linear, fitted, truth_b2())));
  }
}

TEST_CASE("canonical losses agree with the independent implementation") {
  const std::vector<ReferencePair> pairs = loss_reference();
  REQUIRE(pairs.size() >= 40);
  for (std::size_t number = 0; number < pairs.size(); ++number) {
    const ReferencePair& pair = pairs[number];
    INFO("pair " << number << ", " << pair.router);
    Choice router = default_choice(*find(routers(), pair.router));
    if (router.options.contains("tau1")) router.options["tau1"] = pair.tau1;
    Choice expert = default_choice(*find(experts(), pair.even ? "polynomial" : "tanh"));
    if (pair.even) expert.options["degree"] = 2.0;
    if (pair.units > 0) {
      expert = default_choice(*find(experts(), "network"));
      expert.options["units"] = static_cast<double>(pair.units);
    }
    const Mixture mixture = make_mixture({router, default_choice(*find(gates(), "softmax")), expert}, pair.truth.d());
    const auto loss = [&](Align align) {
      return voronoi_loss(canonical(mixture, pair.fitted, pair.truth, pair.powers, align), pair.truth, pair.powers);
    };
    const auto agrees = [](const VoronoiLoss& ours, const std::vector<double>& theirs) {
      for (std::size_t q = 0; q < theirs.size(); ++q) {
        INFO(name(quantities[q]));
        REQUIRE(std::isnan(ours.values[q]) == std::isnan(theirs[q]));
        if (!std::isnan(theirs[q])) CHECK(ours.values[q] == Approx(theirs[q]).margin(1e-10).epsilon(0));
      }
    };
    agrees(loss(Align::none), pair.raw);
    agrees(loss(Align::mass), pair.mass);
    agrees(loss(Align::full), pair.full);
  }
}

TEST_CASE("what leaves f unchanged leaves the aligned loss unchanged") {
  std::mt19937 generator(20240527);
  for (const Measure& truth : {truth_b2(), truth_c3()}) {
    for_every_mixture(truth.d(), [&](const Mixture& mixture, const std::string& router) {
      for (const Index extra : {0, 1}) {
        Measure same_size = sharing(mixture, truth);
        same_size.eta = resized(truth.eta, mixture.q());
        const Measure fitted = sharing(mixture, near(same_size, truth.atoms() + extra, 0.05, generator), 1.25);
        const double loss = aligned(mixture, fitted, same_size);
        const auto invariant = [&](const Measure& moved) {
          CHECK(same_f(mixture, fitted, moved, generator));
          CHECK(aligned(mixture, moved, same_size) == Approx(loss).margin(1e-10).epsilon(0));
        };
        if (mixture.gate.normalised) {
          invariant(with_beta0_plus(fitted, 1.75));
          invariant(with_beta0_plus(fitted, -40));
          if (mixture.router.shift) {
            const Vector t = random_matrix(mixture.d, 1, 0.1, generator);
            const auto moved = shifted(mixture.router, fitted, t);
            REQUIRE(moved);
            invariant(*moved);
            invariant(with_beta0_plus(*moved, 0.5));
          }
        }
        for (const SignedPermutation& symmetry : mixture.expert.symmetries(mixture.d)) {
          Measure other = fitted;
          other.eta.col(0) = symmetry.of(fitted.eta.col(0));
          invariant(other);
        }
        if (router == "cosine" || router == "cosine-temperature") {
          Measure scaled = fitted;
          for (Index i = 0; i < scaled.atoms(); ++i) scaled.beta1.col(i) *= 1.5 + 0.25 * static_cast<double>(i);
          CHECK(same_f(mixture, fitted, scaled, generator));
          const auto direction = [&](const Measure& measure) {
            const VoronoiPowers powers;
            const VoronoiLoss parts =
                voronoi_loss(canonical(mixture, measure, same_size, powers, Align::full), same_size, powers);
            return parts[Quantity::direction];
          };
          CHECK(direction(scaled) == Approx(direction(fitted)).margin(1e-12));
          CHECK(std::abs(aligned(mixture, scaled, same_size) - loss) > 1e-3);
        }
      }
    });
  }
}

TEST_CASE("the cosine router has mirror images, which nothing aligns") {
  std::mt19937 generator(3);
  const Mixture mixture = mixture_of("cosine", "softmax", "tanh", 2);
  const Measure truth = truth_b2();
  Matrix v = router_weights(mixture.router, truth);
  const Vector between = v.col(1) - v.col(0);
  const Vector u = Eigen::Vector2d(-between(1), between(0)).normalized();
  Measure mirrored = truth;
  mirrored.beta1 = v.colwise() - Vector(2 * v.col(0).dot(u) * u);
  CHECK(same_f(mixture, truth, mirrored, generator));
  CHECK(aligned(mixture, mirrored, truth) > 0.1);
}

TEST_CASE("the canonical form gives the same f and no larger loss") {
  std::mt19937 generator(11);
  for (const Index d : {1, 2, 3}) {
    for_every_mixture(d, [&](const Mixture& mixture, const std::string&) {
      for (int repetition = 0; repetition < 3; ++repetition) {
        const Measure truth = sharing(mixture, random_measure(2, d, mixture.q(), generator));
        const Measure fitted = sharing(mixture, random_measure(1 + repetition, d, mixture.q(), generator), 0.75);
        const VoronoiPowers powers{.single = 1, .shared = 2};
        const Measure none = canonical(mixture, fitted, truth, powers, Align::none);
        CHECK(pack(none) == pack(fitted));
        const Measure mass = canonical(mixture, fitted, truth, powers, Align::mass);
        const Measure full = canonical(mixture, fitted, truth, powers, Align::full);
        CHECK(same_f(mixture, fitted, mass, generator));
        CHECK(same_f(mixture, fitted, full, generator));
        CHECK(masses(full) == masses(mass));
        if (mixture.gate.normalised) {
          CHECK(masses(mass).sum() == Approx(masses(truth).sum()).epsilon(1e-13));
        } else {
          CHECK(pack(mass) == pack(fitted));
          if (!mixture.router.shift || mixture.shared() == 0) CHECK(full.beta1 == fitted.beta1);
        }
        // Along the shared parameters the canonical form is the one with the truth's, whatever its loss.
        const bool free_to_choose = mixture.shared() == 0 || !mixture.router.shift;
        if (mixture.expert.symmetries(d).empty() && free_to_choose)
          CHECK(total(full, truth, powers) <= total(mass, truth, powers));
        CHECK(pack(canonical(mixture, fitted, truth, powers, Align::full)) == pack(full));
      }
    });
  }
}

TEST_CASE("a moved truth is brought back") {
  std::mt19937 generator(5);
  for (const Measure& truth : {truth_b2(), truth_c3()}) {
    for_every_mixture(truth.d(), [&](const Mixture& mixture, const std::string&) {
      if (!mixture.gate.normalised || !mixture.router.shift || mixture.q() != truth.q()) return;
      for (int repetition = 0; repetition < 5; ++repetition) {
        const Measure with_shared = sharing(mixture, truth);
        Measure moved =
            *shifted(mixture.router, with_beta0_plus(with_shared, 2), random_matrix(truth.d(), 1, 0.15, generator));
        for (const SignedPermutation& symmetry : mixture.expert.symmetries(mixture.d)) {
          moved.eta.col(repetition % truth.atoms()) = symmetry.of(moved.eta.col(repetition % truth.atoms()));
        }
        CHECK(aligned(mixture, moved, with_shared) < 1e-13);
      }
    });
  }
}

TEST_CASE("temperature: what (beta1, T) -> s (beta1, T) and a shift do to f and to the aligned loss is rounding") {
  std::mt19937 generator(29);
  for (const Measure& plain : {truth_b2(), truth_c3()}) {
    for (const char* gate : {"softmax", "top-k", "sigmoid"}) {
      const Mixture mixture = mixture_of("temperature", gate, "tanh", plain.d());
      Measure truth = sharing(mixture, plain, 0.5);
      for (const double s : {0.02, 0.7, 1.9, 150.0}) {
        Measure scaled = truth;
        scaled.beta1 *= s;
        scaled.shared *= s;
        CHECK(same_f(mixture, truth, scaled, generator));
        CHECK(total(scaled, truth, {}) > 0.1);
        CHECK(aligned(mixture, scaled, truth) < 1e-14);
        CHECK(canonical(mixture, scaled, truth, {}, Align::full).shared == truth.shared);
        if (!mixture.gate.normalised) continue;
        const Vector t = random_matrix(plain.d(), 1, 0.3, generator);
        const Measure moved = with_beta0_plus(*shifted(mixture.router, scaled, t), -1.5);
        CHECK(same_f(mixture, truth, moved, generator));
        CHECK(aligned(mixture, moved, truth) < 1e-13);
        // Beside a truth from which it differs: the same loss wherever it stands on its orbit.
        const Measure other = sharing(mixture, near(plain, plain.atoms() + 1, 0.1, generator), 0.8);
        CHECK(aligned(mixture, moved, other) == Approx(aligned(mixture, truth, other)).margin(1e-10).epsilon(0));
      }
    }
  }
}

TEST_CASE("cosine with temperature: T counts in the loss, once, in the router's part") {
  std::mt19937 generator(31);
  const Mixture mixture = mixture_of("cosine-temperature", "softmax", "tanh", 2);
  const Measure truth = sharing(mixture, truth_b2());
  Measure fitted = truth;
  fitted.shared *= 1.5;
  for (const double r : {1.0, 2.0}) {
    const VoronoiLoss loss = voronoi_loss(canonical(mixture, fitted, truth, {r, 2}, Align::full), truth, {r, 2});
    CHECK(loss[Quantity::total] == Approx(std::pow(0.25, r)).epsilon(1e-14));
    CHECK(loss[Quantity::router] == loss[Quantity::total]);
  }
  CHECK_FALSE(same_f(mixture, fitted, truth, generator));
}

TEST_CASE("cosine with temperature: when d >= k a continuum of measures, with other T, gives the same f") {
  std::mt19937 generator(37);
  const Mixture mixture = mixture_of("cosine-temperature", "softmax", "tanh", 2);
  const Measure truth = sharing(mixture, truth_b2());
  const Matrix v = router_weights(mixture.router, truth);
  const Vector between = v.col(1) - v.col(0);
  const Vector u = Eigen::Vector2d(-between(1), between(0)).normalized();
  for (const double s : {-0.3, 0.4, 2.0}) {
    Measure moved = truth;
    moved.beta1 = v.colwise() + Vector(s * u);
    moved.shared(0) = 1 / moved.beta1.col(0).norm();
    CHECK(moved.beta1.col(1).norm() == Approx(moved.beta1.col(0).norm()).epsilon(1e-14));
    CHECK(same_f(mixture, truth, moved, generator));
    CHECK(aligned(mixture, moved, truth) > 0.1);
  }
}

TEST_CASE("with the experts exact the linear router's shift is a geometric median") {
  const Mixture mixture = mixture_of("linear", "softmax", "tanh", 2);
  const double height = std::sqrt(3) / 2;
  // beta1 - beta1* at the corners of a triangle with sides of length 1; experts far apart, so the cells are clear.
  const auto atoms = [&](double beta0, double corner) {
    return measure_of({{beta0, 0, 0, 0, 0, 9}, {0, corner, 0, 9, 0, 0}, {0, corner / 2, corner * height, 0, 9, 0}}, 2);
  };
  const VoronoiPowers powers{.single = 1, .shared = 2};
  const Vector away = Eigen::Vector2d(0.4, -0.7);
  const auto loss = [&](double beta0) {
    return aligned(mixture, *shifted(mixture.router, atoms(beta0, 1), away), atoms(beta0, 0), powers);
  };
  // Equal masses: the three distances from the centre. A heavy corner: the two sides that meet there (a kink).
  CHECK(loss(0) == Approx(std::sqrt(3)).margin(1e-10).epsilon(0));
  CHECK(loss(1) == Approx(2).margin(1e-10).epsilon(0));
  CHECK(loss(std::log(std::sqrt(3)) - 1e-6) == Approx(2).margin(1e-10).epsilon(0));
  // Squares: the centre, with distances 1/sqrt(3).
  CHECK(aligned(mixture, *shifted(mixture.router, atoms(0, 1), away), atoms(0, 0), {2, 2}) ==
        Approx(1).margin(1e-10).epsilon(0));
}

TEST_CASE("no shift that makes a fitted atom meet a true one does better") {
  std::mt19937 generator(23);
  for (const char* router : {"linear", "perturbed-cosine"}) {
    const Mixture mixture = mixture_of(router, "softmax", "tanh", 2);
    for (int repetition = 0; repetition < 400; ++repetition) {
      const Measure truth = random_measure(2, 2, 3, generator);
      const Measure fitted =
          canonical(mixture, near(truth, 2 + repetition % 2, 0.1, generator), truth, {}, Align::mass);
      const double best = aligned(mixture, fitted, truth);
      const Matrix v = router_weights(mixture.router, fitted), true_v = router_weights(mixture.router, truth);
      for (Index i = 0; i < v.cols(); ++i) {
        for (Index j = 0; j < true_v.cols(); ++j) {
          const auto meeting = shifted(mixture.router, fitted, true_v.col(j) - v.col(i));
          if (meeting) CHECK(total(*meeting, truth, {}) >= best - 1e-12);
        }
      }
    }
  }
}

TEST_CASE("no shift on a fine grid does better, though cells and signs change along it") {
  std::mt19937 generator(17);
  for (const char* router : {"linear", "perturbed-cosine"}) {
    for (const char* expert : {"tanh", "polynomial"}) {
      const Mixture mixture = mixture_of(router, "softmax", expert, 1);
      for (int repetition = 0; repetition < 12; ++repetition) {
        const Measure truth = random_measure(2, 1, 2, generator);
        Measure fitted = random_measure(2 + repetition % 2, 1, 2, generator);
        fitted = canonical(mixture, fitted, truth, {}, Align::mass);
        const double best = aligned(mixture, fitted, truth);
        double grid = best;
        for (double t = -3; t <= 3; t += 0.004) {
          const auto moved = shifted(mixture.router, fitted, Vector::Constant(1, t));
          if (!moved) continue;
          Measure nearer = *moved;
          for (Index i = 0; !mixture.expert.symmetries(1).empty() && i < nearer.atoms(); ++i) {
            const auto gap = [&](double sign) {
              const auto D = truth.beta1.colwise() - moved->beta1.col(i);
              const auto E = truth.eta.colwise() - sign * moved->eta.col(i);
              return (D.colwise().squaredNorm() + E.colwise().squaredNorm()).minCoeff();
            };
            if (gap(-1) < gap(1)) nearer.eta.col(i) *= -1;
          }
          grid = std::min(grid, total(nearer, truth, {}));
        }
        INFO(router << ", " << expert << ", repetition " << repetition);
        CHECK(grid >= best - 1e-12);
      }
    }
  }
}

TEST_CASE("edges of the parameter space give finite losses, no worse than unmoved") {
  const std::vector<std::vector<std::vector<double>>> truths{
      {{0, 0, 1, 0}},                           // one true atom, beta1 = 0
      {{0, 0.5, 1, 0}, {0.5, -0.5, -1, 0.5}},   //
      {{0, 0.5, 1, 0}, {0.5, 0.5, 1, 0}},       // the same atom twice
      {{0, 2000, 1, 0}, {0.5, -0.5, -1, 0.5}},  // v beyond the perturbed router's limit
      {{0, 0.5, 0, 0}, {-900, -0.5, 0, 0}},     // a vanishing mass; eta = 0
  };
  const std::vector<std::vector<std::vector<double>>> fits{
      {{0, 0, 0, 0}},
      {{0, 2000, 1, 0}, {0, 0.25, -1, 0.5}},             // out of range at t = 0
      {{0, 2000, 1, 0}, {0, -2000, -1, 0.5}},            // no shift brings both in range
      {{0, 0.5, 1, 0}, {0, 0.5, 1, 0}, {0, 0.5, 1, 0}},  // three atoms in one place
      {{1000, 0.5, 1, 0}, {-1000, 0.1, 1, 1}},
      {{-1000, 0.5, 1, 0}, {-1001, 0.1, 1, 1}},
  };
  for_every_mixture(1, [&](const Mixture& mixture, const std::string&) {
    if (mixture.q() != 2) return;
    for (const auto& true_rows : truths) {
      for (const auto& rows : fits) {
        for (const VoronoiPowers& powers : {VoronoiPowers{1, 2}, VoronoiPowers{1, 1}, VoronoiPowers{2.5, 2.5}}) {
          const Measure truth = sharing(mixture, measure_of(true_rows, 1)),
                        fitted = sharing(mixture, measure_of(rows, 1));
          const Measure full = canonical(mixture, fitted, truth, powers, Align::full);
          const VoronoiLoss loss = voronoi_loss(full, truth, powers);
          CHECK(pack(full).allFinite());
          for (std::size_t q = 0; q < 6; ++q) CHECK_FALSE(std::isnan(loss.values[q]));
          if (mixture.gate.normalised) CHECK(std::isfinite(loss[Quantity::total]));
          if (mixture.expert.symmetries(1).empty()) {
            CHECK(loss[Quantity::total] <=
                  total(canonical(mixture, fitted, truth, powers, Align::mass), truth, powers));
          }
        }
      }
    }
  });
}

TEST_CASE("a mass that overflows exp makes no NaN") {
  const Mixture mixture = mixture_of("perturbed-cosine", "softmax", "tanh", 1);
  const Measure truth = measure_of({{800, 0.5, 1, 0}, {0, -0.5, -1, 0.5}}, 1);
  const Measure fitted = measure_of({{1, 0.4, 1, 0}, {900, -0.5, -1, 0.5}, {900, 0.1, 1, 0}}, 1);
  const Measure full = canonical(mixture, fitted, truth, {}, Align::full);
  CHECK(pack(full).allFinite());
  CHECK_FALSE(std::isnan(total(full, truth, {})));
}

TEST_CASE("a shift of an atom out of range of the perturbed router is still undone") {
  const Mixture mixture = mixture_of("perturbed-cosine", "softmax", "tanh", 2);
  const Measure truth = truth_b2();
  const Matrix v = router_weights(mixture.router, truth);
  // One fitted weight at norm 0.9995, beyond the limit of 0.999 for shifts, within the router's range.
  Measure fitted = truth;
  const Vector t = v.col(0).normalized() * (0.9995 - v.col(0).norm());
  for (Index i = 0; i < 2; ++i) fitted.beta1.col(i) = mixture.router.shift->beta1(Vector(v.col(i) + t), fitted.shared);
  CHECK(total(fitted, truth, {}) > 100);
  CHECK(aligned(mixture, fitted, truth) < 1e-9);
}

TEST_CASE("a small perturbation keeps the truth itself within the range of shifts") {
  for (const double tau1 : {1e-1, 1e-2, 1e-3, 1e-4}) {
    CAPTURE(tau1);
    Mixture mixture = mixture_of("perturbed-cosine", "softmax", "tanh", 2);
    mixture.router = make(routers(), Choice{"perturbed-cosine", {{"tau1", tau1}, {"tau2", 0.5}}, {}});
    const Measure truth = truth_b2();
    // Half of what |v| leaves before it is 1, so that every weight stays in range.
    const double room = 1 - router_weights(mixture.router, truth).colwise().norm().maxCoeff();
    const auto fitted = shifted(mixture.router, truth, room * Eigen::Vector2d(0.3, -0.4));
    REQUIRE(fitted);
    CHECK(total(*fitted, truth, {}) > 0.05);
    CHECK(aligned(mixture, *fitted, truth) < 1e-8);
  }
}

// Timings say something on a quiet machine only, so this runs when asked for: rate_tests "[.speed]".
TEST_CASE("milliseconds of one canonical form", "[.speed]") {
  std::mt19937 generator(1);
  const auto time = [&](const Measure& truth, Index k, const char* router) {
    constexpr int repetitions = 300;
    const Mixture mixture = mixture_of(router, "softmax", "tanh", truth.d());
    double seconds = 0;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
      const Vector t = random_matrix(truth.d(), 1, 0.05, generator);
      const auto fitted = shifted(mixture.router, near(truth, k, 0.05, generator), t);
      const auto start = std::chrono::steady_clock::now();
      canonical(mixture, fitted.value(), truth, {}, Align::full);
      seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    fmt::print("d = {}, k = {}, {}: {:.2f} ms\n", truth.d(), k, router, 1e3 * seconds / repetitions);
  };
  Measure eight = random_measure(4, 8, 9, generator);
  eight.beta1 *= 0.3;
  for (const char* router : {"linear", "perturbed-cosine"}) {
    for (const Index extra : {0, 1}) {
      time(truth_b2(), 2 + extra, router);
      time(truth_c3(), 3 + extra, router);
      time(eight, 4 + extra, router);
    }
  }
}
