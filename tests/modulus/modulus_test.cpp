// Moduli with known answers: closed forms, what theory says of each pair of router and expert, and what holds of every
// pair of measures that is found.
#include "engine/modulus/modulus.h"
#include "engine/modulus/search.h"
#include "engine/modulus/starts.h"
#include "engine/modulus/witness.h"

#include "engine/data/inputs.h"
#include "engine/model/linalg.h"
#include "engine/rate/align.h"
#include "tests/identify/points.h"
#include "tests/rate/measures.h"

#include <omp.h>
#include <catch2/catch.hpp>

#include <cmath>

using namespace moerate;
using namespace moerate::test;

namespace {

MixtureChoice choice_of(const std::string& router, const std::string& expert) {
  return {default_choice(*find(routers(), router)), default_choice(*find(gates(), "softmax")),
          default_choice(*find(experts(), expert))};
}

ModulusTask task_of(const MixtureChoice& model, const Measure& truth, Index k,
                    const std::vector<Quantity>& quantities = {Quantity::total}) {
  return {
      .model = model,
      .dataset = {.d = truth.d(), .inputs = default_choice(*find(inputs(), "uniform")), .model = model, .truth = truth},
      .seed = 1,
      .k = k,
      .quantities = quantities,
      .inputs = std::make_shared<const Samples>(weyl_points(600, truth.d()))};
}

ModulusSettings few_losses(std::optional<double> radius = {}) {
  return {.losses = {1e-4, 3e-4, 1e-3, 1e-2}, .radius = radius, .starts = 12};
}

Modulus pointwise(const std::string& router, const std::string& expert, Index k, Quantity quantity = Quantity::total) {
  return moduli({task_of(choice_of(router, expert), truth_b2(), k, {quantity})}, few_losses()).front().moduli.front();
}

/// A modulus that is a power of the loss, or two of them.
Modulus of_power(double constant, double slope, double bend = 0, double beyond = 0) {
  Modulus modulus{.parameters = 12, .rounding = 1e-12};
  for (double loss = 1e-4; loss < 0.11; loss *= std::sqrt(10)) {
    const double distance = bend > 0 && loss > bend ? constant * std::pow(bend, slope) * std::pow(loss / bend, beyond)
                                                    : constant * std::pow(loss, slope);
    modulus.points.push_back({loss, distance, distance, {}});
  }
  return modulus;
}

}  // namespace

TEST_CASE("of one linear expert the modulus is the least singular value of its inputs over the mass") {
  const Measure truth = measure_of({{0.3, 0.2, 0.1, 0.8, -1.9, -0.6}}, 2);
  const ModulusTask task = task_of(choice_of("linear", "linear"), truth, 1);
  Matrix z(task.inputs->n(), 3);
  for (Index b = 0; b < task.inputs->blocks(); ++b) {
    const Index rows = task.inputs->rows(b);
    z.middleRows(b * block_rows, rows).leftCols(2) = task.inputs->x(b).topRows(rows).matrix();
  }
  z.col(2).setOnes();
  const double least = std::sqrt(symmetric_eigenvalues(inner_products(z))(0) / static_cast<double>(z.rows()));
  const Modulus modulus = moduli({task}, few_losses()).front().moduli.front();
  REQUIRE(modulus.points.size() == 4);
  for (const ModulusPoint& point : modulus.points) {
    CHECK(point.distance == Approx(point.loss / std::exp(0.3) * least).epsilon(1e-6));
  }
  CHECK(rate_of(modulus).exponent == Approx(-0.5).epsilon(1e-6));
}

TEST_CASE("strongly identifiable experts: n^-1/2, alone in a cell n^-1/2, in a shared one n^-1/4") {
  for (const char* router : {"linear", "perturbed-cosine", "laplace"}) {
    INFO(router);
    CHECK(rate_of(pointwise(router, "tanh", 2)).exponent == Approx(-0.5).margin(0.001));
    CHECK(rate_of(pointwise(router, "tanh", 3)).exponent == Approx(-0.5).margin(0.01));
  }
  CHECK(rate_of(pointwise("perturbed-cosine", "tanh", 3, Quantity::single)).exponent == Approx(-0.5).margin(0.005));
  CHECK(rate_of(pointwise("perturbed-cosine", "tanh", 3, Quantity::shared)).exponent == Approx(-0.25).margin(0.001));
  CHECK(pointwise("perturbed-cosine", "tanh", 3, Quantity::shared).points.size() == 4);
}

TEST_CASE("under the cosine router f does not see the norm, and sees the direction") {
  for (const Quantity quantity : {Quantity::total, Quantity::norm, Quantity::router}) {
    INFO(name(quantity));
    CHECK(rate_of(pointwise("cosine", "tanh", 2, quantity)).kind == ModulusRate::Kind::not_seen);
  }
  CHECK(rate_of(pointwise("cosine", "tanh", 2, Quantity::direction)).exponent == Approx(-0.5).margin(0.005));
}

TEST_CASE("homogeneous experts split without a trace, and the witness says how") {
  for (const char* expert : {"linear", "relu", "polynomial"}) {
    INFO(expert);
    const MixtureChoice model = choice_of("perturbed-cosine", expert);
    const Modulus modulus = pointwise("perturbed-cosine", expert, 3);
    CHECK(rate_of(modulus).kind == ModulusRate::Kind::not_seen);
    REQUIRE(modulus.points.size() == 4);
    const std::string words = describe(make_mixture(model, 2), modulus.points.front().pair, {});
    INFO(words);
    CHECK((words == "atom 1 split into (a, b) (1 +- c) (100%)" || words == "atom 2 split into (a, b) (1 +- c) (100%)"));
  }
  const Modulus of_cosine = pointwise("cosine", "tanh", 2);
  const std::string words = describe(make_mixture(choice_of("cosine", "tanh"), 2), of_cosine.points.front().pair, {});
  CHECK(words.ends_with("along itself (100%)"));
}

TEST_CASE("every pair that is found lies on its level, and its distance is what it says") {
  ModulusSettings settings = few_losses(0.2);
  settings.losses = {1e-3, 1e-2};  // where a pair lies is no matter of how many there are
  settings.starts = 6;
  for (const char* router : {"linear", "perturbed-cosine", "laplace", "temperature"}) {
    for (const Index k : {2, 3}) {
      const MixtureChoice model = choice_of(router, "tanh");
      const Mixture mixture = make_mixture(model, 2);
      const ModulusTask task = task_of(model, sharing(mixture, truth_b2()), k, {Quantity::total, Quantity::expert});
      const auto all = moduli({task}, settings);
      for (const QuantityModuli& found : all) {
        for (const Modulus& modulus : found.moduli) {
          CHECK(modulus.points.size() == settings.losses.size());
          for (const ModulusPoint& point : modulus.points) {
            INFO(router << ", k = " << k << ", " << name(modulus.quantity) << (modulus.uniform ? ", uniform" : ""));
            const auto& [center, fitted] = point.pair;
            const Measure aligned = canonical(mixture, fitted, center, modulus.powers, Align::full);
            CHECK(voronoi_loss(aligned, center, modulus.powers)[modulus.quantity] == Approx(point.loss).epsilon(1e-6));
            CHECK(distance_of(mixture, point.pair, *task.inputs) == Approx(point.distance).epsilon(1e-9));
            const double moved = voronoi_loss(center, task.dataset.truth, modulus.powers)[Quantity::total];
            CHECK(moved <= (modulus.uniform ? 0.2 : 0) * (1 + 1e-9));
          }
        }
      }
    }
  }
}

TEST_CASE("the uniform modulus is nowhere above the pointwise one") {
  const auto all = moduli({task_of(choice_of("linear", "tanh"), truth_b2(), 2)}, few_losses(0.3)).front().moduli;
  REQUIRE(all.size() == 2);
  REQUIRE(all[1].uniform);
  for (std::size_t i = 0; i < all[0].points.size(); ++i) {
    CHECK(all[1].points[i].distance <= all[0].points[i].distance);
  }
}

TEST_CASE("moduli are the same bits for one and for two threads") {
  const std::vector<ModulusTask> tasks{task_of(choice_of("linear", "tanh"), truth_b2(), 3),
                                       task_of(choice_of("cosine", "gelu"), truth_b2(), 2)};
  const int threads = omp_get_max_threads();
  omp_set_num_threads(1);
  const auto one = moduli(tasks, few_losses());
  omp_set_num_threads(2);
  const auto two = moduli(tasks, few_losses());
  omp_set_num_threads(threads);
  for (std::size_t t = 0; t < tasks.size(); ++t) {
    const auto &of_one = one[t].moduli.front().points, &of_two = two[t].moduli.front().points;
    REQUIRE(of_one.size() == of_two.size());
    for (std::size_t i = 0; i < of_one.size(); ++i) {
      CHECK(of_one[i].distance == of_two[i].distance);
      CHECK(pack(of_one[i].pair.fitted) == pack(of_two[i].pair.fitted));
    }
  }
}

TEST_CASE("derivatives of a pair are its differences along the level set") {
  const Mixture mixture = make_mixture(choice_of("perturbed-cosine", "tanh"), 2);
  const Measure truth = truth_b2();
  std::mt19937 generator(7);
  for (const Quantity quantity : {Quantity::total, Quantity::router}) {
    for (const std::optional<double> radius : {std::optional<double>(), std::optional<double>(0.3)}) {
      INFO(name(quantity));
      const LevelSet set(mixture, truth, {0, 0, 1}, Level{quantity, {}, 0.01}, {}, radius);
      const auto at = set.normalised(random_matrix(set.parameters(), 1, 1, generator));
      REQUIRE(at);
      const auto derivatives = set.derivatives(*at, set.point(*at).value().t);
      REQUIRE(derivatives);
      constexpr double h = 1e-6;
      const Vector units = set.units(*at);
      for (Index l = 0; l < set.parameters(); ++l) {
        Vector up = *at, down = *at;
        up(l) += h * units(l), down(l) -= h * units(l);
        const auto above = set.point(up), below = set.point(down);
        REQUIRE(above);
        REQUIRE(below);
        const Vector fitted = (pack(above->pair.fitted) - pack(below->pair.fitted)) / (2 * h * units(l));
        const Vector center = (pack(above->pair.center) - pack(below->pair.center)) / (2 * h * units(l));
        CHECK((fitted - derivatives->fitted.col(l)).norm() < 1e-5 * (1 + fitted.norm()));
        CHECK((center - derivatives->center.col(l)).norm() < 1e-5 * (1 + center.norm()));
      }
    }
  }
}

TEST_CASE("where f jumps, slopes say nothing") {
  MixtureChoice model = choice_of("linear", "tanh");
  model.gate = default_choice(*find(gates(), "top-k"));
  model.gate.options["active"] = 1.0;
  const auto all = moduli({task_of(model, truth_b2(), 2, {Quantity::direction})}, few_losses()).front().moduli;
  REQUIRE(all.size() == 1);
  CHECK(is_undefined(rate_of(all.front())));
  CHECK(all.front().trouble == "f jumps, or has no derivative, at this truth");
}

TEST_CASE("atoms are divided among cells in every way") {
  CHECK(cell_assignments(2, 2) == std::vector<std::vector<Index>>{{0, 1}});
  CHECK(cell_assignments(3, 2) == std::vector<std::vector<Index>>{{0, 0, 1}, {0, 1, 1}});
  CHECK(cell_assignments(6, 3).size() == 10);  // 5 choose 2
  CHECK(cell_assignments(1, 2).empty());
}

TEST_CASE("slopes, exponents and onsets of curves that are known") {
  CHECK(rate_of(of_power(0.1, 2)).exponent == Approx(-0.25));
  CHECK(rate_of(of_power(0.1, 2)).steepening == Approx(0).margin(1e-12));
  CHECK(rate_of(of_power(1e-15, 1)).kind == ModulusRate::Kind::not_seen);
  CHECK(rate_of(Modulus{}).kind == ModulusRate::Kind::nothing);

  // Falling below rounding is no floor; ending above it is one.
  const Modulus falling = of_power(1e-7, 2);
  CHECK(falling.points.front().distance < falling.rounding);
  CHECK(rate_of(falling).exponent == Approx(-0.25));
  CHECK(rate_of(falling).from > 1e-3);
  Modulus ending = of_power(0.1, 1);
  ending.points.front().distance = 0;
  CHECK(rate_of(ending).kind == ModulusRate::Kind::not_seen);

  // Curves that say nothing.
  CHECK(rate_of(of_power(0.1, -0.2)).kind == ModulusRate::Kind::nothing);
  Modulus overfitted = of_power(0.1, 1);
  for (ModulusPoint& point : overfitted.points) point.fresh = 3 * point.distance;
  CHECK(rate_of(overfitted).kind == ModulusRate::Kind::overfitted);
  Modulus sparse = of_power(0.1, 1);
  sparse.asked = 20;
  CHECK(rate_of(sparse).kind == ModulusRate::Kind::nothing);

  const Modulus half = of_power(0.1, 1);
  CHECK(*loss_at(half, 1e-3) == Approx(0.01));
  CHECK_FALSE(loss_at(half, 1));
  CHECK_FALSE(loss_at(half, 1e-7));
  // noise sqrt(12 / n) from 1e-3 to 1e-4
  CHECK(*exponent_between(half, 1e-2, 1200, 120000) == Approx(-0.5));
  CHECK_FALSE(exponent_between(half, 0.1, 12, 120000));

  // Slope 1 up to a loss of 1e-2, then 1/2: the bend is at distance 1e-3, seen from n = 12 (noise / 1e-3)^2 on.
  CHECK(*onset(of_power(0.1, 1, 1e-2, 0.5), 0.05) == Approx(12 * 2500).epsilon(0.01));
  CHECK_FALSE(onset(of_power(1e-15, 1), 0.05));
}

TEST_CASE("what has no modulus says why") {
  ModulusTask task = task_of(choice_of("linear", "tanh"), truth_b2(), 1);
  CHECK(why_no_modulus(task, 3000).starts_with("misspecified"));
  task.k = 3;
  CHECK(why_no_modulus(task, 3000).empty());
  task.model = choice_of("linear", "relu");
  CHECK(why_no_modulus(task, 3000).starts_with("misspecified"));
  CHECK(why_no_modulus(task_of(choice_of("linear", "tanh"), truth_b2(), 3), 50) ==
        "50 inputs do not distinguish functions of 18 parameters: modulus.inputs of 108 would");
  ModulusTask many = task_of(choice_of("linear", "tanh"), truth_c3(), 16);
  CHECK(why_no_modulus(many, 3000) ==
        "there are 105 ways to divide 3 true atoms into 16, and at most 60 are looked at");
}
