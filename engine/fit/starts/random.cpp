#include "engine/fit/start.h"

#include <algorithm>

namespace moerate {

namespace {

/// Every parameter of an atom standard normal, moved into the compact set where it lies outside; shared parameters at
/// their typical value. The first m of more starts are those of m starts.
std::vector<Measure> random_measures(Index starts, const Mixture& mixture, Index k, const Bounds& bounds,
                                     Stream& stream) {
  const Index d = mixture.d, q = mixture.q();
  const Vector shared = typical_shared(mixture.router);
  std::vector<Measure> measures;
  const auto draw = [&stream](double bound) { return std::clamp(stream.normal(), -bound, bound); };
  for (Index s = 0; s < starts; ++s) {
    Measure measure{Vector(k), Matrix(d, k), Matrix(q, k), shared};
    for (Index i = 0; i < k; ++i) {
      measure.beta0(i) = draw(bounds.beta0);
      for (Index j = 0; j < d; ++j) measure.beta1(j, i) = draw(bounds.beta1);
      for (Index l = 0; l < q; ++l) measure.eta(l, i) = draw(bounds.eta);
    }
    measures.push_back(std::move(measure));
  }
  return measures;
}

}  // namespace

Entry<Start> random_start() {
  return {.name = "random",
          .formula = "every parameter N(0, 1), within the bounds; the best of several fits",
          .about = "knows nothing of the truth: what an honest user of data has",
          .options = {{.name = "starts",
                       .meaning = "how many measures are tried",
                       .default_value = 20,
                       .range = {.low = 1, .high = 1e5, .whole = true},
                       .words = {}}},
          .make = [](const Choice& choice) {
            const auto starts = static_cast<Index>(choice.number("starts"));
            return Start{.measures =
                             [starts](const StartInput& from, Stream& stream) {
                               return random_measures(starts, from.mixture, from.k, from.bounds, stream);
                             },
                         .blind = true};
          }};
}

}  // namespace moerate
