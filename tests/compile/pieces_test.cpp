// Routers and experts of the program rewritten as formulas, against themselves: values, derivatives, invariances, fits
// and losses.
#include "dsl/compile/compile.h"
#include "engine/data/samples.h"
#include "engine/fit/fit.h"
#include "engine/rate/align.h"
#include "engine/rate/voronoi.h"
#include "engine/run/jobs.h"
#include "engine/run/one_fit.h"
#include "tests/compile/compiled.h"
#include "tests/compile/rewritten.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <random>
#include <set>

using namespace moerate;

namespace {

constexpr unsigned seed = 20240612;

/// A study of every router and expert of the two lists, the truth's pieces the estimator's.
Plan compiled(const std::string& routers, const std::string& experts, const std::string& more = "") {
  const std::string text =
      rewritten_pieces +
      "seed: 3\ndataset: {d: 2, noise: 0.05, truth: {atoms: [{beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6},"
      " {beta1: [0.3, 0], a: [-2, 1.1], b: -0.5}]}}\n" +
      fmt::format("matrix: {{router: [{}], expert: [{}]}}\n", routers, experts) + more;
  return test::compiled(text);
}

Measure random_measure(const Mixture& mixture, Index k, std::mt19937& generator) {
  std::normal_distribution<double> normal;
  Vector parameters(mixture.parameters(k));
  for (double& parameter : parameters) parameter = 0.7 * normal(generator);
  return unpack(parameters, k, mixture.d, mixture.q());
}

/// f on a block and its derivatives in the parameters.
std::pair<Column, Matrix> differentiated(const Mixture& mixture, const Measure& measure, const Block& x) {
  Workspace workspace(mixture, measure.atoms());
  Block columns(block_rows, mixture.columns(measure.atoms()));
  differentiate(mixture, measure, router_weights(mixture.router, measure), x, workspace, columns);
  return {workspace.f, in_parameters(mixture, measure, columns.matrix())};
}

const Estimator& estimator_of(const Plan& plan, const std::string& router, const std::string& expert) {
  for (const Estimator& each : plan.estimators) {
    if (each.labels[0].second == router && each.labels[1].second == expert) return each;
  }
  FAIL("no estimator " << router << ' ' << expert);
  return plan.estimators.front();
}

/// A study with two estimators of each expert: its router `own` is a score, and `pair` a feature and a weight.
Plan own_and_pair(const std::string& score, const std::string& feature, const std::string& weight,
                  const std::string& experts) {
  return test::compiled(
      "seed: 3\ndefine:\n  routers:\n    own: {score: \"" + score + "\"}\n    pair: {feature: " + feature +
      ", weight: " + weight +
      "}\ndataset: {d: 2, noise: 0.05, truth: {atoms: [{beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6},"
      " {beta1: [0.3, 0], a: [-2, 1.1], b: -0.5}]}}\nmatrix: {router: [own, pair], expert: [" +
      experts + "]}\n");
}

}  // namespace

TEST_CASE("gelu written as a formula is the expert to the last digits, far in the tail, too") {
  const Plan plan = compiled("linear", "gelu, own-gelu");
  const Expert expert = make(experts(), estimator_of(plan, "linear", "gelu").model.expert);
  const Expert formula = make(experts(), estimator_of(plan, "linear", "own-gelu").model.expert);
  Block x(block_rows, 1);
  for (Index row = 0; row < block_rows; ++row) {
    x(row, 0) = -9 + 12 * static_cast<double>(row) / static_cast<double>(block_rows);
  }
  const Vector eta = (Vector(2) << 1, 0).finished();
  const Column one = Column::Ones();
  Column ours, own;
  Block ours_slope(block_rows, 2), own_slope(block_rows, 2);
  expert.derivative(x, eta, one, ours, ours_slope);
  formula.derivative(x, eta, one, own, own_slope);
  CHECK(ours.abs().minCoeff() < 1e-17);
  CHECK(((ours - own).abs() <= 1e-14 * ours.abs()).all());
  CHECK(((ours_slope - own_slope).abs() <= 1e-13 * ours_slope.abs()).all());
}

TEST_CASE("f and its derivatives are the built-ins' to 1e-12") {
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  const Plan plan =
      compiled("linear, cosine, perturbed-cosine, own-linear, own-cosine, own-perturbed-cosine, score-perturbed-cosine",
               "tanh, relu, gelu, polynomial, own-tanh, own-relu, own-gelu, own-polynomial");
  for (const std::string router : {"linear", "cosine", "perturbed-cosine"}) {
    for (const std::string expert : {"tanh", "relu", "gelu", "polynomial"}) {
      const Mixture built_in = make_mixture(estimator_of(plan, router, expert).model, 2);
      std::vector<Mixture> own{make_mixture(estimator_of(plan, "own-" + router, "own-" + expert).model, 2)};
      if (router == "perturbed-cosine") {
        own.push_back(make_mixture(estimator_of(plan, "score-perturbed-cosine", "own-" + expert).model, 2));
      }
      for (int trial = 0; trial < 5; ++trial) {
        const Measure measure = random_measure(built_in, 3, generator);
        Block x(block_rows, 2);
        std::uniform_real_distribution<double> uniform(-3, 3);
        for (Index i = 0; i < x.size(); ++i) x.data()[i] = uniform(generator);
        x.row(0).setZero();
        const auto [f, derivatives] = differentiated(built_in, measure, x);
        for (const Mixture& mixture : own) {
          const auto [own_f, own_derivatives] = differentiated(mixture, measure, x);
          INFO(router << ' ' << expert);
          CHECK((own_f - f).abs().maxCoeff() < 1e-12 * (1 + f.abs().maxCoeff()));
          CHECK((own_derivatives - derivatives).cwiseAbs().maxCoeff() <
                1e-12 * (1 + derivatives.cwiseAbs().maxCoeff()));
        }
      }
    }
  }
}

TEST_CASE("what leaves a formula unchanged is found") {
  const Plan plan = compiled("own-linear, own-cosine, own-perturbed-cosine, score-perturbed-cosine",
                             "own-tanh, own-relu, own-polynomial");
  const auto of = [&](const std::string& router, const std::string& expert) {
    return make_mixture(estimator_of(plan, router, expert).model, 2);
  };
  const auto symmetries = [&](const char* expert) { return of("own-linear", expert).expert.symmetries(3); };
  REQUIRE(symmetries("own-polynomial").size() == 1);
  const Vector eta = Vector::LinSpaced(4, 1, 4);
  CHECK(symmetries("own-polynomial").front().of(eta) == -eta);
  CHECK(symmetries("own-tanh").empty());
  CHECK(symmetries("own-relu").empty());
  CHECK(of("own-linear", "own-relu").expert.homogeneous_degree == 1.0);
  CHECK(of("own-linear", "own-tanh").router.shift);
  CHECK_FALSE(of("own-cosine", "own-tanh").router.shift);
  CHECK_FALSE(of("score-perturbed-cosine", "own-tanh").router.shift);
  CHECK(std::isinf(of("own-linear", "own-tanh").router.shift->norm_limit));

  const auto built_in = make(routers(), default_choice(*find(routers(), "perturbed-cosine"))).shift;
  const auto own = of("own-perturbed-cosine", "own-tanh").router.shift;
  REQUIRE(own);
  CHECK(own->norm_limit == Approx(built_in->norm_limit).epsilon(1e-9));
  std::mt19937 generator(seed);
  std::uniform_real_distribution<double> uniform(-1, 1);
  for (int trial = 0; trial < 1000; ++trial) {
    Vector v(3);
    for (double& entry : v) entry = uniform(generator);
    v *= own->norm_limit * std::pow(std::abs(uniform(generator)), 3) / v.norm();
    const Vector expected = built_in->beta1(v, Vector());
    CHECK((own->beta1(v, Vector()) - expected).norm() <= 1e-10 * expected.norm());
  }
}

TEST_CASE("fits and aligned losses are the built-ins' to 1e-9") {
  const Plan plan = compiled("linear, perturbed-cosine, own-linear, own-perturbed-cosine",
                             "tanh, gelu, polynomial, own-tanh, own-gelu, own-polynomial", "fit: {tolerance: 1e-6}\n");
  for (const std::string router : {"linear", "perturbed-cosine"}) {
    for (const std::string expert : {"tanh", "gelu", "polynomial"}) {
      for (Index replication = 0; replication < 3; ++replication) {
        const Estimator& built_in = estimator_of(plan, router, expert);
        const Estimator& own = estimator_of(plan, "own-" + router, "own-" + expert);
        const Index n = 2000;
        const auto expected = fit_once(built_in, n, replication, nullptr);
        const auto record = fit_once(own, n, replication, nullptr);
        REQUIRE((expected && record));
        INFO(router << ' ' << expert << " replication " << replication);
        CHECK(record->half_sum_of_squares == Approx(expected->half_sum_of_squares).epsilon(1e-12));
        const LossRecord expected_losses = losses_of(built_in, plan.losses, n, replication, expected->estimate);
        const LossRecord losses = losses_of(own, plan.losses, n, replication, record->estimate);
        CHECK(losses.aligned[0] == Approx(expected_losses.aligned[0]).margin(1e-9));
        CHECK(losses.excess_risk == Approx(expected_losses.excess_risk).margin(1e-9));
      }
    }
  }
}

TEST_CASE("jobs know a formula by what it computes, not by its name or how it is written") {
  const auto ids = [](const std::string& define) {
    Diagnostics diagnostics("study");
    const auto plan = compile_text("dataset: {d: 1, truth: {atoms: [{beta1: [0.3], a: [1], b: 0.5}]}}\n" + define,
                                   "study", diagnostics);
    INFO(diagnostics.text());
    REQUIRE(plan);
    return jobs(*plan).front().fit_id;
  };
  const auto expert = [&](const std::string& name, const std::string& more) {
    return ids(
        fmt::format("define: {{experts: {{{}: {{parameters: {{a: vector, b: scalar}}, {}}}}}}}\n"
                    "estimator: {{expert: {}}}\n",
                    name, more, name));
  };
  const std::string id = expert("mine", "value: \"tanh(dot(a, x) + b)\"");
  CHECK(expert("other", "value: \"tanh( (dot(a,x)) + b )\"") == id);
  CHECK(expert("mine", "constants: {s: 1}, value: \"tanh(dot(a, x) + b)\"") == id);
  std::set<std::string> others{id, ids("")};
  for (const std::string more :
       {"value: \"tanh(dot(a, x) - b)\"", "value: \"relu(dot(a, x) + b)\"",
        "value: \"relu(dot(a, x) + b)\", homogeneous: 1", "constants: {s: 2}, value: \"tanh(dot(a, x) + s * b)\"",
        "constants: {s: 3}, value: \"tanh(dot(a, x) + s * b)\""}) {
    CHECK(others.insert(expert("mine", more)).second);
  }
}

TEST_CASE("a router written as a score is the same as by its feature and weight, unless invariance: none") {
  const std::string head =
      "dataset: {d: 2, truth: {atoms: [{beta1: [0.2, 0.3], a: [1, 2], b: 0}]}}\ndefine:\n  routers:\n";
  const auto text_of = [&](const std::string& router) {
    const Plan plan = test::compiled(head + "    own: {" + router + "}\nestimator: {router: own}\n");
    return plan.estimators.front().model.router.definition->text;
  };
  const std::string pair = text_of("feature: x, weight: beta1 / (1 + norm(beta1))");
  CHECK(text_of("score: \"dot(beta1, x) / (1 + norm(beta1))\"") == pair);
  CHECK(text_of("score: \"dot(x, beta1) / (1 + norm(beta1))\"") == pair);
  CHECK(text_of("score: \"dot(beta1 / (1 + norm(beta1)), x)\"") == pair);
  CHECK(text_of("score: \"dot(beta1, x) / (1 + norm(beta1))\", invariance: none") != pair);
  CHECK(text_of("feature: x, weight: beta1 / (1 + norm(beta1)), invariance: none") != pair);
}

TEST_CASE(
    "a score that only its values show to be linear in x is aligned as by feature and weight, and fitted as written") {
  struct Spelling {
    std::string score, weight;
  };
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  const std::string bounded = "beta1 / (1 + norm(beta1))";
  for (const auto& [score, weight] :
       {Spelling{"beta1[1] * x[1] + beta1[2] * x[2]", "beta1"}, Spelling{"dot(beta1, x) + norm(x)", "beta1"},
        Spelling{"(norm(beta1 + x)^2 - norm(beta1 - x)^2) / 4", "beta1"},
        Spelling{"dot(beta1, x) / (1 + norm(beta1)) + exp(-dot(x, x))", bounded},
        Spelling{"-dot(beta1 - x, beta1 - x) + dot(beta1, beta1)", "2 * beta1"}}) {
    INFO(score);
    const Plan plan = own_and_pair(score, "x", weight, "tanh, relu");
    for (const std::string expert : {"tanh", "relu"}) {
      const Mixture own = make_mixture(estimator_of(plan, "own", expert).model, 2);
      const Mixture pair = make_mixture(estimator_of(plan, "pair", expert).model, 2);
      REQUIRE(own.router.score);
      REQUIRE(own.router.shift);
      REQUIRE(pair.router.shift);
      for (int trial = 0; trial < 10; ++trial) {
        const Measure truth = random_measure(pair, 2, generator);
        Measure fitted = random_measure(pair, 2, generator);
        fitted = unpack(pack(truth) + 0.1 * pack(fitted), 2, 2, pair.q());
        const Vector beta1 = fitted.beta1.col(0);
        CHECK((own.router.weight(beta1, Vector()) - pair.router.weight(beta1, Vector())).norm() <= 1e-13);
        CHECK((own.router.weight_derivative(beta1, Vector()) - pair.router.weight_derivative(beta1, Vector())).norm() <=
              1e-12);
        const VoronoiPowers powers;
        const double loss =
            voronoi_loss(canonical(own, fitted, truth, powers, Align::full), truth, powers)[Quantity::total];
        const double expected =
            voronoi_loss(canonical(pair, fitted, truth, powers, Align::full), truth, powers)[Quantity::total];
        CHECK(loss == Approx(expected).margin(1e-9));
      }
    }
  }
}

TEST_CASE("a score that only its values show to be an inner product is aligned as by its feature and its weight") {
  struct Spelling {
    std::string score, feature, weight;
  };
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  for (const auto& [score, feature, weight] :
       {Spelling{"beta1[1] * x[1] / (norm(x) + 0.1) / (norm(beta1) + 0.3) + "
                 "beta1[2] * x[2] / (norm(x) + 0.1) / (norm(beta1) + 0.3)",
                 "x / (norm(x) + 0.1)", "beta1 / (norm(beta1) + 0.3)"},
        Spelling{"dot(beta1, x) / norm(x) + norm(x)", "x / norm(x)", "beta1"},
        Spelling{"beta1[1] * sin(x[1]) + beta1[2] * sin(x[2])", "sin(x)", "beta1"},
        Spelling{"beta1[1]^3 * exp(x[1]) + beta1[1] * exp(x[1]) + beta1[2]^3 * exp(x[2]) + beta1[2] * exp(x[2])",
                 "exp(x)", "beta1^3 + beta1"},
        Spelling{"beta1[1] * exp(x[1]) + beta1[2] * exp(x[2])", "exp(x)", "beta1"},
        Spelling{"beta1[1] * exp(1.758 * x[1]) + beta1[2] * exp(1.758 * x[2])", "exp(1.758 * x)", "beta1"},
        Spelling{"dot(beta1, x) + exp(20 * x[1])", "x", "beta1"},
        Spelling{"beta1[1] * sqrt(x[1]) + beta1[2] * sqrt(x[2])", "sqrt(x)", "beta1"},
        Spelling{"beta1[1] * log(abs(x[1])) + beta1[2] * log(abs(x[2]))", "log(abs(x))", "beta1"}}) {
    INFO(score);
    const Plan plan = own_and_pair(score, feature, weight, "tanh");
    const Mixture own = make_mixture(estimator_of(plan, "own", "tanh").model, 2);
    const Mixture pair = make_mixture(estimator_of(plan, "pair", "tanh").model, 2);
    REQUIRE(own.router.score);
    REQUIRE(own.router.shift);
    REQUIRE(pair.router.shift);
    for (int trial = 0; trial < 10; ++trial) {
      const Measure truth = random_measure(pair, 2, generator);
      Measure fitted = random_measure(pair, 2, generator);
      fitted = unpack(pack(truth) + 0.1 * pack(fitted), 2, 2, pair.q());
      const VoronoiPowers powers;
      const auto total = [&](const Mixture& mixture) {
        return voronoi_loss(canonical(mixture, fitted, truth, powers, Align::full), truth, powers)[Quantity::total];
      };
      CHECK(total(own) == Approx(total(pair)).epsilon(1e-7));
    }
  }
}

TEST_CASE("what is no inner product of d functions, or not at every length of x, is not aligned") {
  const auto router_of = [](const std::string& score, Index d) {
    const Plan plan = test::compiled(
        fmt::format("define: {{routers: {{own: {{score: \"{}\"}}}}}}\ndataset: {{d: {}, truth: {{random: }}}}\n"
                    "estimator: {{router: own}}\n",
                    score, d));
    return make_mixture(plan.estimators.front().model, d).router;
  };
  const std::string elements = "beta1[1] * x[1] + beta1[2] * x[2]";
  CHECK(router_of(elements, 2).shift);
  CHECK_FALSE(router_of(elements, 3).shift);
  const auto shift_at = [&](const std::string& score, Index d) {
    const Router router = router_of(score, d);
    return router.shift && (router.shift->only_d == 0 || router.shift->only_d == d);
  };
  for (const std::string score : {"beta1[1] * x[1]", "beta1[1] * exp(x[1])", "sum(beta1) * sum(x)"}) {
    INFO(score);
    CHECK(shift_at(score, 1));
    CHECK_FALSE(shift_at(score, 2));
  }
  for (const std::string score :
       {"-log(1 + dot(beta1 - x, beta1 - x))", "dot(beta1, x) + norm(beta1)", "dot(beta1, x)^2",
        "norm(x) * norm(beta1)", "dot(beta1, x) + max(dot(beta1, x) - 100, 0)", "norm(x) + beta1[1] * x[1]^2",
        "beta1[1] * x[1] + beta1[2] * x[2] + beta1[1] * beta1[2] * x[1] * x[2]"}) {
    INFO(score);
    CHECK_FALSE(router_of(score, 2).shift);
  }
}
