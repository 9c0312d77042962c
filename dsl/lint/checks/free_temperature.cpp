#include "dsl/lint/lint.h"
#include "engine/model/mixture.h"

namespace moerate {

Lint free_temperature() {
  return {
      "free-temperature",
      "when d >= k one s u, u orthogonal to all v_i - v_1, may be added to all weights v_i = beta1_i/(|beta1_i| T): "
      "they keep a common length, the new 1/T, and f stays under softmax gates, so that neither the temperature nor "
      "the directions of beta1 are identified, from whatever start",
      "take d < k, or allow it where that is what the study shows", [](const LintInput& input) {
        return by_estimator(input, "dataset.d", [](const Estimator& estimator) -> std::string {
          const Index d = estimator.dataset.d, k_star = estimator.dataset.truth.atoms();
          const Router router = make(routers(), estimator.model.router);
          const bool is_free = router.forgets_length && !router.shared.empty();
          const bool shifts = make(gates(), estimator.model.gate).normalised;
          if (!is_free || !shifts || d < k_star) return "";
          return fmt::format("the {} of the {} router is free with d = {} >= k* = {}", router.shared.front().name,
                             estimator.model.router.name, d, k_star);
        });
      }};
}

}  // namespace moerate
