#include "dsl/lint/lint.h"
#include "engine/findings/mirror_image.h"
#include "engine/fit/start.h"

namespace moerate {

Lint mirror_images() {
  return {
      "mirror-images",
      "another measure gives the same f, and no alignment moves a fit from there to the truth: fits of blind starts "
      "end at either, and the loss does not fall though f converges",
      "start near the truth, write a score without this symmetry, or allow it where that is what the study shows",
      [](const LintInput& input) {
        return by_estimator(input, "fit.start", [](const Estimator& estimator) -> std::string {
          // Of built-in routers it is known: cosine-reflections.
          const bool defined = estimator.model.router.definition != nullptr;
          const bool exact = estimator.k == estimator.dataset.truth.atoms();
          if (!defined || !exact || misspecified(estimator) || !is_blind(estimator.fit.start)) return "";
          const std::string words = mirror_image(estimator);
          return words.empty() ? "" : fmt::format("{} ({})", words, describe(estimator));
        });
      }};
}

}  // namespace moerate
