#include "dsl/lint/lint.h"
#include "engine/fit/start.h"

namespace moerate {

Lint no_spread() {
  return {"no-spread",
          "the solver begins at the truth itself and finds the minimum next to it, whatever else there is: under the "
          "cosine router the loss then falls like n^-1/2 though nothing identifies the lengths of beta1",
          "displace the start, as in {near-truth: {spread: 0.1}}, or begin without the truth, as in {random: {starts: "
          "20}}",
          [](const LintInput& input) {
            return by_estimator(input, "fit.start", [](const Estimator& estimator) -> std::string {
              if (!estimator.fit.start.parts.empty()) return "";
              const auto spread = make(starts(), estimator.fit.start).spread_around_truth;
              return spread && *spread == 0 ? fmt::format("starts are the truth itself ({})", describe(estimator)) : "";
            });
          }};
}

}  // namespace moerate
