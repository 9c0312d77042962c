#include "dsl/lint/lint.h"
#include "engine/model/mixture.h"

namespace moerate {

Lint twice_the_atoms() {
  return {
      "twice-the-atoms",
      "every atom splits into weights v + s and v - s, whose exponentials add up to 2 cosh(s.z) exp(v.z); the softmax "
      "gate cancels the common factor, so that f stays and the measure does not, whatever the expert",
      "keep k below 2 k*", [](const LintInput& input) {
        return by_estimator(input, "estimator.k", [](const Estimator& estimator) -> std::string {
          const Index k_star = estimator.dataset.truth.atoms();
          const bool shifts = make(routers(), estimator.model.router).shift.has_value();
          if (!make(gates(), estimator.model.gate).adds_up_over_splits || !shifts || estimator.k < 2 * k_star)
            return "";
          return fmt::format("k = {} is at least 2 k* = {}: exactly non-identifiable under the {} router", estimator.k,
                             2 * k_star, estimator.model.router.name);
        });
      }};
}

}  // namespace moerate
