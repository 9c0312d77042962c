#include "dsl/lint/lint.h"
#include "engine/fit/start.h"
#include "engine/model/router.h"

namespace moerate {

Lint cosine_reflections() {
  return {
      "cosine-reflections",
      "when d >= k a reflection of the router vectors gives the same f, so that about half of the blind fits end on "
      "another measure as good as the truth, and the direction's loss does not fall",
      "start near the truth, take d < k, or allow it where that is what the study shows", [](const LintInput& input) {
        return by_estimator(input, "fit.start", [](const Estimator& estimator) -> std::string {
          const Index d = estimator.dataset.d;
          const Router router = make(routers(), estimator.model.router);
          const bool has_unit_weights = router.forgets_length && router.shared.empty() && !router.score;
          if (!has_unit_weights || d < estimator.k || !is_blind(estimator.fit.start)) return "";
          return fmt::format("blind starts under a router that sees directions alone, with d = {} >= k = {} ({})", d,
                             estimator.k, describe(estimator));
        });
      }};
}

}  // namespace moerate
