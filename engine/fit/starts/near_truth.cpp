#include "engine/fit/start.h"

#include <cmath>

namespace moerate {

namespace {

/// Every true atom gets one fitted atom, the surplus is dealt at random; atoms that share a true atom share its mass,
/// so that f is the truth's before every parameter is moved by a normal of deviation `spread`.
Measure near_truth(const Measure& truth, Index k, double spread, Stream& stream) {
  const std::vector<Index> origin = dealt_atoms(truth, k, stream);
  Eigen::VectorXi dealt = Eigen::VectorXi::Zero(truth.atoms());
  for (const Index j : origin) ++dealt(j);
  Measure start{Vector(k), Matrix(truth.d(), k), Matrix(truth.q(), k), truth.shared};
  for (Index i = 0; i < k; ++i) {
    const Index j = origin[static_cast<std::size_t>(i)];
    start.beta0(i) = truth.beta0(j) - std::log(dealt(j));
    start.beta1.col(i) = truth.beta1.col(j);
    start.eta.col(i) = truth.eta.col(j);
  }
  return jittered(start, spread, stream);
}

}  // namespace

Entry<Start> near_truth_start() {
  return {.name = "near-truth",
          .formula = "each true atom, surplus atoms dealt at random, plus spread * N(0, 1)",
          .about = "uses the truth: shows the local behaviour of the estimator; needs k >= k*",
          .options = {{.name = "spread",
                       .meaning = "standard deviation of every parameter around the truth",
                       .default_value = 0.1,
                       .range = {.low = 0, .high = 100},
                       .words = {}}},
          .make = [](const Choice& choice) {
            const double spread = choice.number("spread");
            return Start{.measures =
                             [spread](const StartInput& from, Stream& stream) {
                               return std::vector{near_truth(from.dataset.truth, from.k, spread, stream)};
                             },
                         .spread_around_truth = spread};
          }};
}

}  // namespace moerate
