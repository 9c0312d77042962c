#include "dsl/lint/lint.h"
#include "engine/findings/summary.h"

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

/// The fewest losses at one n; fewer than two have no interval.
Index fewest(const Rate& rate) {
  Index least = rate.points.empty() ? 0 : rate.points.front().count;
  for (const RatePoint& point : rate.points) least = std::min(least, point.count);
  return least;
}

}  // namespace

Lint narrow_claim() {
  return {"narrow-claim",
          "an interval that is wider than the claim cannot lie in it: the verdict will be underpowered, or fails. A "
          "half-width falls like replications^-1/2; this one is from the fits that the store holds",
          "ask for more replications, as in {until: {half-width: 0.03}, at-most: 400}, or for more decades of n",
          [](const LintInput& input) {
            return by_expectation(input, [&](const Expectation& expectation, std::size_t e) -> std::string {
              const bool two_sided = expectation.claim == Claim::exponent || expectation.claim == Claim::flat;
              const Estimator& estimator = input.study.plan.estimators[e];
              if (expectation.basis != Basis::fits || input.rows.empty() || !two_sided || expectation.known_fails)
                return "";
              const Rate rate = rate_of(input.study.plan, input.rows, e, expectation.of, expectation.alignment,
                                        expectation.statistic);
              if (rate.points.size() < estimator.sizes.size() || std::isnan(rate.half_width)) return "";
              const Index planned = estimator.until ? estimator.until->at_most : estimator.replications;
              const double ratio = static_cast<double>(fewest(rate)) / static_cast<double>(planned);
              const double half_width = rate.half_width * std::sqrt(ratio);
              if (half_width <= expectation.within) return "";
              return fmt::format("{} ({}) is claimed to {}, but {} replications give a half-width of about {:.2g}",
                                 name(expectation.of), describe(estimator), expectation.within, planned, half_width);
            });
          }};
}

}  // namespace moerate
