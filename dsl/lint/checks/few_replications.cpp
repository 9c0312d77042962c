#include "dsl/lint/lint.h"

namespace moerate {

Lint few_replications() {
  return {"few-replications",
          "one replication has no interval and no verdict, and that of two rests on one difference at each n; the "
          "coverage of intervals was measured from 10 replications on",
          "ask for 20 or more, or for {until: {half-width: 0.03}, at-most: 400}",
          [](const LintInput& input) {
            return by_estimator(input, "grid.replications", [](const Estimator& estimator) -> std::string {
              if (estimator.replications > 2) return "";
              return estimator.replications == 1 ? "one replication" : "two replications";
            });
          },
          false};
}

}  // namespace moerate
