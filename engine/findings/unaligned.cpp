#include "engine/findings/unaligned.h"

#include "engine/identify/identifiability.h"

namespace moerate {

std::string unaligned_directions(const Estimator& estimator) {
  const bool defined = estimator.model.router.definition || estimator.model.expert.definition;
  if (!defined || misspecified(estimator)) return {};
  if (make(routers(), estimator.model.router).without_invariance) return {};
  const Dataset dataset = dataset_at(estimator.dataset, estimator.sizes.back(), 0);
  return identifiability(dataset, estimator.seed).directions.unaligned_words();
}

}  // namespace moerate
