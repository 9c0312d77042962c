#include "dsl/lint/lint.h"
#include "engine/data/samples.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

constexpr Index most_points = 4096;

}  // namespace

Lint not_finite() {
  return {"not-finite", "fits to responses that are no numbers fail, every one, and there is nothing to measure",
          "change the truth, the inputs or the formula so that f is a number wherever X may be",
          [](const LintInput& input) {
            return by_estimator(input, "dataset.truth", [](const Estimator& estimator) -> std::string {
              const Index n = estimator.sizes.front();
              const Dataset dataset = dataset_at(estimator.dataset, n, 0);
              const Samples samples = draw(dataset, estimator.seed, std::min(n, most_points), 0);
              for (Index block = 0; block < samples.blocks(); ++block) {
                for (Index row = 0; row < samples.rows(block); ++row) {
                  if (std::isfinite(samples.y(block)(row))) continue;
                  const Vector x = samples.x(block).row(row).transpose();
                  return fmt::format("f is {} at x = [{:.4g}]",
                                     std::isnan(samples.y(block)(row)) ? "no number" : "infinite", fmt::join(x, ", "));
                }
              }
              return "";
            });
          }};
}

}  // namespace moerate
