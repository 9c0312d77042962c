#include "dsl/lint/lint.h"

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

constexpr double least_factor = 30;  // a decade and a half
constexpr std::size_t fewest_sizes = 5;

/// Whether the fall of something with n is looked at: of rows of a table it is where a claim says so.
bool looks_at_fall(const Plan& plan, const Estimator& estimator) {
  if (!estimator.dataset.table) return true;
  return std::any_of(plan.expectations.begin(), plan.expectations.end(), [&](const Expectation& expectation) {
    const auto is_it = [&](std::size_t selected) { return &plan.estimators[selected] == &estimator; };
    return expectation.claim != Claim::below &&
           std::any_of(expectation.estimators.begin(), expectation.estimators.end(), is_it);
  });
}

}  // namespace

Lint short_grid() {
  return {"short-grid",
          "on a short grid a power law, a power of a logarithm and an approach to a floor look alike, and the interval "
          "knows of none of them: it is of the slope alone",
          "take at least 5 sizes over 1.5 decades, as in {log: {from: 1e3, to: 1e5, points: 7}}",
          [](const LintInput& input) {
            return by_estimator(input, "grid.n", [&input](const Estimator& estimator) -> std::string {
              if (!looks_at_fall(input.study.plan, estimator)) return "";
              const auto& sizes = estimator.sizes;
              const double factor = static_cast<double>(sizes.back()) / static_cast<double>(sizes.front());
              if (sizes.size() >= fewest_sizes && factor >= least_factor) return "";
              return fmt::format("the grid has {} size{} over {:.1f} decades", sizes.size(),
                                 sizes.size() == 1 ? "" : "s", std::log10(factor));
            });
          },
          false};
}

}  // namespace moerate
