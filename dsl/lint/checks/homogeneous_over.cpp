#include "dsl/lint/lint.h"
#include "engine/model/mixture.h"

namespace moerate {

Lint homogeneous_over() {
  return {
      "homogeneous-over",
      "h(x; s eta) = s^p h(x; eta), so that an atom splits into eta (1 + c) and eta (1 - c) with masses that leave f "
      "as it is: no estimator can converge (starts near the truth hide it, split starts show it)",
      "fit k* atoms, choose an expert that is not homogeneous, or allow it where that is what the study shows",
      [](const LintInput& input) {
        return by_estimator(input, "estimator.expert", [](const Estimator& estimator) -> std::string {
          const bool homogeneous = make(experts(), estimator.model.expert).homogeneous_degree.has_value();
          if (!make(gates(), estimator.model.gate).adds_up_over_splits || !homogeneous) return "";
          if (estimator.k <= estimator.dataset.truth.atoms()) return "";
          return fmt::format("{} experts are homogeneous, and over-specified: k = {}, k* = {}",
                             estimator.model.expert.name, estimator.k, estimator.dataset.truth.atoms());
        });
      }};
}

}  // namespace moerate
