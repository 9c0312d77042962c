#include "engine/findings/unaligned.h"
#include "dsl/lint/lint.h"

namespace moerate {

Lint unaligned() {
  return {"unaligned",
          "fitted measures are not moved along these directions before a loss is taken, so that the loss need not fall "
          "though f converges",
          "write a router whose score is an inner product as feature and weight, or say `invariance: none` in its "
          "definition",
          [](const LintInput& input) {
            return by_estimator(input, "estimator.router", [](const Estimator& estimator) -> std::string {
              const std::string words = unaligned_directions(estimator);
              return words.empty() ? "" : fmt::format("f stays along {} ({})", words, describe(estimator));
            });
          }};
}

}  // namespace moerate
