#include "engine/data/random_truth.h"

#include <catch2/catch.hpp>

using namespace moerate;

TEST_CASE("a random truth has the norms and the separation asked for, and is a function of its seed and index") {
  const Expert expert = make(experts(), {"tanh", {}, {}});
  RandomTruth random;
  random.atoms = 6;
  random.separation = 1.5;
  const auto truth = draw_truth(random, expert, 3, 0);
  REQUIRE(truth);
  for (Index i = 0; i < 6; ++i) {
    CHECK(truth->beta1.col(i).norm() == Approx(0.5).epsilon(1e-14));
    CHECK(truth->eta.col(i).head(3).norm() == Approx(1.2).epsilon(1e-14));
    for (Index j = 0; j < i; ++j) {
      const double squared = (truth->beta1.col(i) - truth->beta1.col(j)).squaredNorm() +
                             (truth->eta.col(i) - truth->eta.col(j)).squaredNorm();
      CHECK(squared >= 1.5 * 1.5);
    }
  }
  CHECK(pack(*draw_truth(random, expert, 3, 0)) == pack(*truth));
  CHECK(pack(*draw_truth(random, expert, 3, 1)) != pack(*truth));
  random.seed = 2;
  CHECK(pack(*draw_truth(random, expert, 3, 0)) != pack(*truth));
  random.separation = 50;
  CHECK_FALSE(draw_truth(random, expert, 3, 0));
}
