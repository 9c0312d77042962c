#include "engine/findings/unaligned.h"

#include "engine/data/samples.h"
#include "engine/identify/derivatives.h"
#include "engine/identify/null_directions.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {

std::string unaligned_directions(const Estimator& estimator) {
  constexpr Index points_per_parameter = 4, least_points = 2048, most_points = 20'000;
  const bool defined = estimator.model.router.definition || estimator.model.expert.definition;
  if (!defined || misspecified(estimator)) return {};
  const Dataset dataset = dataset_at(estimator.dataset, estimator.sizes.back(), 0);
  const Mixture mixture = make_mixture(dataset.model, dataset.d);
  if (mixture.router.without_invariance) return {};
  const Index points = std::max(least_points, points_per_parameter * mixture.parameters(dataset.truth.atoms()));
  if (points > most_points) return {};
  const Samples samples = draw(dataset, estimator.seed, points, 0);
  const Matrix derivatives = first_derivatives(mixture, dataset.truth, samples);
  if (!derivatives.allFinite()) return {};
  std::string words;
  for (const auto& found : classify(mixture, dataset.truth, first_order(derivatives).null).found) {
    if (found.canonical) continue;
    words += fmt::format("{}{} ({})", words.empty() ? "" : "; ", found.words, found.count);
  }
  return words;
}

}  // namespace moerate
