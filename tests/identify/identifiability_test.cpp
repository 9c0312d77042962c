// Null directions and kappa: against NumPy and SciPy, against what theory says of each pair of router and expert, and
// the words for them.
#include "engine/identify/identifiability.h"

#include "tests/identify/points.h"
#include "tests/rate/measures.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <string>

using namespace moerate;
using namespace moerate::test;

namespace {

MixtureChoice choice_of(const std::string& router, const std::string& expert, const std::string& gate = "softmax") {
  return {default_choice(*find(routers(), router)), default_choice(*find(gates(), gate)),
          default_choice(*find(experts(), expert))};
}

/// A truth of k atoms with |beta1| = 0.5 and |a| = 1.2, in directions that the generator chooses.
Measure random_truth(const Mixture& mixture, Index k, std::mt19937& generator) {
  Measure truth = sharing(mixture, random_measure(k, mixture.d, mixture.q(), generator));
  for (Index i = 0; i < k; ++i) {
    truth.beta1.col(i) *= 0.5 / truth.beta1.col(i).norm();
    truth.eta.col(i).head(mixture.d) *= 1.2 / truth.eta.col(i).head(mixture.d).norm();
    truth.eta.col(i).tail(mixture.q() - mixture.d) *= 0.5;
  }
  return truth;
}

Identifiability of_random_truth(const std::string& router, const std::string& expert, Index d, Index k) {
  std::mt19937 generator(static_cast<unsigned>(17 * d + k));
  const MixtureChoice choice = choice_of(router, expert);
  return identifiability(choice, random_truth(make_mixture(choice, d), k, generator), weyl_points(3072, d));
}

double kappa(const Identifiability& basis) {
  INFO(basis.trouble << basis.no_kappa);
  REQUIRE_FALSE(basis.atoms.empty());
  return basis.atoms[basis.weakest()].upper;
}

}  // namespace

TEST_CASE("kappa and the count of null directions are those of NumPy and SciPy") {
  std::ifstream file(std::string(MOERATE_SOURCE_DIR) + "/tests/reference/identify_reference.json");
  const auto reference = nlohmann::json::parse(file);
  REQUIRE(reference["cases"].size() == 30);
  for (const auto& one : reference["cases"]) {
    const auto router = one["router"].get<std::string>(), expert = one["expert"].get<std::string>();
    const auto d = one["d"].get<Index>();
    INFO(router << ", " << expert << ", d = " << d);
    const Measure truth = measure_of(one["atoms"].get<std::vector<std::vector<double>>>(), d);
    const auto basis = identifiability(choice_of(router, expert), truth, weyl_points(reference["n"].get<Index>(), d));
    CHECK(basis.directions.count() == one["nulls"].get<Index>());
    CHECK(basis.deviation == Approx(one["deviation"].get<double>()).epsilon(1e-10));
    for (std::size_t j = 0; j < basis.atoms.size(); ++j) {
      const double expected = one["kappa"][j].get<double>();
      CHECK(basis.atoms[j].lower <= expected * (1 + 1e-6) + 1e-7);
      if (expected > 1e-4) {
        CHECK(basis.atoms[j].upper == Approx(expected).epsilon(2e-3));
        CHECK(basis.atoms[j].lower > 0.99 * basis.atoms[j].upper);
      } else {
        CHECK(basis.atoms[j].upper < 1e-5);
      }
    }
  }
}

TEST_CASE("strongly identifiable experts under the linear and the perturbed router have a kappa that is seen") {
  for (const auto& [d, k] : {std::pair<Index, Index>{2, 2}, {3, 3}, {8, 4}}) {
    for (const char* router : {"linear", "perturbed-cosine"}) {
      for (const char* expert : {"tanh", "gelu", "sigmoid"}) {
        INFO(router << ", " << expert << ", d = " << d);
        const Identifiability basis = of_random_truth(router, expert, d, k);
        CHECK(basis.no_kappa.empty());
        CHECK(kappa(basis) >= 1e-4);
        CHECK(basis.directions.count() == 1 + d);
        CHECK(basis.directions.canonical() == 1 + d);
      }
    }
  }
}

TEST_CASE("degenerate pairs have a kappa of 0, and words that say why") {
  struct Pair {
    const char *router, *expert, *words;
  };
  for (const auto& [d, k] : {std::pair<Index, Index>{2, 2}, {3, 3}, {8, 4}}) {
    for (const auto& [router, expert, words] :
         {Pair{"cosine", "tanh", "beta1 along itself: the scores do not see its length"},
          Pair{"cosine", "gelu", "beta1 along itself: the scores do not see its length"},
          Pair{"cosine", "sigmoid", "beta1 along itself: the scores do not see its length"},
          Pair{"perturbed-cosine", "linear", "what the expert's second derivatives add"},
          Pair{"linear", "linear", "what the expert's second derivatives add"},
          Pair{"perturbed-cosine", "polynomial", "(a, b) scaled: the expert is homogeneous"}}) {
      INFO(router << ", " << expert << ", d = " << d);
      const Identifiability basis = of_random_truth(router, expert, d, k);
      CHECK(kappa(basis) <= 1e-5);
      CHECK(basis.atoms[basis.weakest()].words.find(words) != std::string::npos);
    }
  }
}

TEST_CASE("under the cosine router 1 + max(k, d) directions are null: mass, lengths, and rotations when d > k") {
  for (const auto& [d, k] : {std::pair<Index, Index>{2, 2}, {2, 4}, {3, 3}, {8, 4}}) {
    INFO("d = " << d << ", k = " << k);
    const NullDirections directions = of_random_truth("cosine", "tanh", d, k).directions;
    CHECK(directions.count() == 1 + std::max(k, d));
    CHECK(directions.canonical() == 1);
    REQUIRE(directions.found.size() == (d > k ? 3 : 2));
    CHECK(directions.found[0].words == "one constant on all beta0");
    CHECK(directions.found[1].words == "lengths of beta1, atom by atom");
    CHECK(directions.found[1].count == k);
    if (d > k) CHECK(directions.found[2].words == "unnamed directions of beta1");
  }
}

TEST_CASE("what null directions move: the cosine router's leave experts, masses and, for d <= k, directions alone") {
  for (const auto& [d, k] : {std::pair<Index, Index>{2, 2}, {8, 4}}) {
    INFO("d = " << d << ", k = " << k);
    std::mt19937 generator(5);
    const MixtureChoice choice = choice_of("cosine", "tanh");
    const Measure truth = random_truth(make_mixture(choice, d), k, generator);
    const NullDirections directions = identifiability(choice, truth, weyl_points(3072, d)).directions;
    CHECK_FALSE(directions.touch(rows_of(truth, Part::beta0)));
    CHECK_FALSE(directions.touch(rows_of(truth, Part::eta)));
    CHECK(directions.touch(rows_of(truth, Part::beta1)));
    CHECK(directions.touch(length_rows(truth)));
    CHECK(directions.touch(direction_rows(truth)) == (d > k));
  }
}

TEST_CASE("a shared temperature is one null direction more, and one that fitted measures are moved along") {
  const NullDirections directions = of_random_truth("temperature", "tanh", 3, 3).directions;
  CHECK(directions.count() == 1 + 3 + 1);
  CHECK(directions.canonical() == directions.count());
  // Under the cosine router with temperature, d >= k: lengths, and T with rotations; T is not identified.
  const NullDirections cosine = of_random_truth("cosine-temperature", "tanh", 3, 3).directions;
  CHECK(cosine.canonical() == 1);
  REQUIRE(cosine.found.size() == 3);
  CHECK(cosine.found[2].words.find("shared parameters") != std::string::npos);
}

TEST_CASE("the sigmoid gate has neither mass nor shift, and no kappa") {
  std::mt19937 generator(3);
  const MixtureChoice choice = choice_of("linear", "tanh", "sigmoid");
  const Measure truth = random_truth(make_mixture(choice, 2), 2, generator);
  const Identifiability basis = identifiability(choice, truth, weyl_points(3072, 2));
  CHECK(basis.directions.count() == 0);
  CHECK(basis.atoms.empty());
  CHECK(basis.no_kappa == "it is computed for the softmax gate, whose weights add up over a split");
}

TEST_CASE("a kink is noticed") {
  CHECK(of_random_truth("linear", "relu", 2, 2).no_kappa == "the expert or the router is not twice differentiable");
  for (const auto& expert : experts()) {
    INFO(expert.name);
    CHECK(of_random_truth("perturbed-cosine", expert.name, 2, 2).no_kappa.empty() == (expert.name != "relu"));
  }
}

TEST_CASE("a two-layer network is linear in its last layer: scaling it is not seen") {
  const Identifiability basis = of_random_truth("perturbed-cosine", "network", 2, 2);
  CHECK(kappa(basis) <= 1e-5);
}

TEST_CASE("kappa does not depend on the units of x, on a constant in all beta0, or on the size of f") {
  const Measure truth = truth_b2();
  const Samples samples = weyl_points(3072, 2);
  const double once = kappa(identifiability(choice_of("linear", "tanh"), truth, samples));
  for (const double factor : {0.01, 0.1, 100.0}) {
    Samples scaled = samples;
    for (Index b = 0; b < scaled.blocks(); ++b) scaled.x(b) *= factor;
    Measure same_f = truth;
    same_f.beta1 /= factor;
    same_f.eta.topRows(2) /= factor;
    CHECK(kappa(identifiability(choice_of("linear", "tanh"), same_f, scaled)) == Approx(once).epsilon(1e-4));
  }
  Measure heavier = truth;
  heavier.beta0.array() += 7;
  CHECK(kappa(identifiability(choice_of("linear", "tanh"), heavier, samples)) == Approx(once).epsilon(1e-4));
}

TEST_CASE("a kink is noticed however steep the expert") {
  for (const double factor : {1.0, 1e3, 1e6}) {
    Measure truth = truth_b2();
    truth.eta *= factor;
    CHECK(identifiability(choice_of("linear", "relu"), truth, weyl_points(3072, 2)).no_kappa ==
          "the expert or the router is not twice differentiable");
  }
}

TEST_CASE("many atoms do not make a split unseen") {
  for (const Index k : {3, 8, 16}) CHECK(kappa(of_random_truth("linear", "tanh", 2, k)) > 1e-4);
}

TEST_CASE("a constant f has no kappa") {
  Measure truth = truth_b2();
  truth.eta = Matrix{{1.0, 1.0}};
  CHECK(identifiability(choice_of("linear", "constant"), truth, weyl_points(3072, 2)).no_kappa == "f is constant");
}
