#include "engine/model/mixture.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace moerate;

namespace {

constexpr unsigned seed = 20230914;

Gate top_k(double active) {
  Choice choice = default_choice(*find(gates(), "top-k"));
  choice.options["active"] = active;
  return make(gates(), choice);
}

Block random_scores(Index k) {
  std::mt19937 generator(seed);
  std::normal_distribution<double> normal(0, 3);
  return Block::NullaryExpr(block_rows, k, [&] { return normal(generator); });
}

/// The weights of one row of scores, the other rows being zero.
std::vector<double> weights_of(const Gate& gate, const std::vector<double>& scores) {
  Block block = Block::Zero(block_rows, static_cast<Index>(scores.size()));
  for (std::size_t i = 0; i < scores.size(); ++i) block(7, static_cast<Index>(i)) = scores[i];
  gate.weights(block);
  const Eigen::ArrayXd row = block.row(7).transpose();
  return {row.begin(), row.end()};
}

}  // namespace

TEST_CASE("as many active atoms as there are, or more, make the top-K gate the softmax gate, bit by bit") {
  INFO("seed " << seed);
  const Block scores = random_scores(4);
  Block softmax = scores;
  make(gates(), default_choice(*find(gates(), "softmax"))).weights(softmax);
  for (const double active : {4.0, 5.0, 256.0}) {
    Block weights = scores;
    top_k(active).weights(weights);
    CHECK((weights == softmax).all());
  }
}

TEST_CASE("the top-K gate gives the softmax of the K largest scores, and 0 to the others") {
  INFO("seed " << seed);
  const Index k = 5;
  const Block scores = random_scores(k);
  for (Index active = 1; active < k; ++active) {
    Block weights = scores;
    top_k(static_cast<double>(active)).weights(weights);
    for (Index row = 0; row < block_rows; ++row) {
      std::vector<double> sorted(static_cast<std::size_t>(k));
      for (Index i = 0; i < k; ++i) sorted[static_cast<std::size_t>(i)] = scores(row, i);
      std::sort(sorted.begin(), sorted.end(), std::greater<>());
      const double threshold = sorted[static_cast<std::size_t>(active - 1)];
      double sum = 0;
      for (Index i = 0; i < active; ++i) sum += std::exp(sorted[static_cast<std::size_t>(i)]);
      for (Index i = 0; i < k; ++i) {
        const double expected = scores(row, i) >= threshold ? std::exp(scores(row, i)) / sum : 0;
        CHECK(weights(row, i) == Approx(expected).epsilon(1e-13).margin(0));
      }
    }
  }
}

TEST_CASE("ties go to the lowest index") {
  CHECK(weights_of(top_k(1), {0.5, 0.5, 0.5}) == std::vector<double>{1, 0, 0});
  CHECK(weights_of(top_k(2), {-1, 0.5, 0.5, 0.5}) == std::vector<double>{0, 0.5, 0.5, 0});
  CHECK(weights_of(top_k(2), {0.5, 2, 0.5, 2}) == std::vector<double>{0, 0.5, 0, 0.5});
  CHECK(weights_of(top_k(3), {0, 0, 0, 0})[3] == 0);
}

TEST_CASE("scores far apart give finite weights") {
  CHECK(weights_of(top_k(2), {-800, 900, -900}) == std::vector<double>{0, 1, 0});
  CHECK(weights_of(top_k(2), {1e300, -1e300, 1e300}) == std::vector<double>{0.5, 0, 0.5});
}
