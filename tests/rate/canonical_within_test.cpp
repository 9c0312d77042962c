// Alignment with cells held, against the search over all cells.
#include "engine/rate/align.h"

#include "tests/rate/measures.h"

#include <catch2/catch.hpp>

using namespace moerate;
using namespace moerate::test;

TEST_CASE("near the truth, alignment with cells held finds the loss of the search over all cells") {
  std::mt19937 generator(1);
  for (const std::string router : {"linear", "perturbed-cosine", "stiff", "temperature", "laplace", "cosine"}) {
    Choice chosen = default_choice(*find(routers(), router == "stiff" ? "perturbed-cosine" : router));
    if (router == "stiff") chosen.options["tau1"] = 1e-3;  // weights almost as long as they may be
    const MixtureChoice choice{chosen, default_choice(*find(gates(), "softmax")),
                               default_choice(*find(experts(), "tanh"))};
    for (const Index d : {2, 3}) {
      const Measure atoms = d == 2 ? truth_b2() : truth_c3();
      const Mixture mixture = make_mixture(choice, d);
      const Measure truth = sharing(mixture, atoms);
      for (const Index surplus : {0, 1}) {
        for (int trial = 0; trial < 40; ++trial) {
          const Measure fitted = sharing(mixture, near(truth, truth.atoms() + surplus, 0.02, generator), 1.1);
          const VoronoiPowers powers{1, 2};
          const Measure searched = canonical(mixture, fitted, truth, powers, Align::full);
          const double loss = voronoi_loss(searched, truth, powers)[Quantity::total];
          const std::vector<Index> cell = voronoi_cells(searched, truth);
          const Measure held = canonical_within(mixture, fitted, truth, powers, cell);
          const double own = voronoi_loss(held, truth, powers, cell)[Quantity::total];
          INFO(router << ", d = " << d << ", " << surplus << " surplus, trial " << trial);
          CHECK(own <= loss * (1 + 1e-9));
          CHECK(own == Approx(loss).epsilon(1e-7));
        }
      }
    }
  }
}
