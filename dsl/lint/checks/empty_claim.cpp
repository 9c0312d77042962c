#include "dsl/lint/lint.h"

#include <algorithm>
#include <limits>

namespace moerate {

namespace {

constexpr double widest = 0.4, margin = 0.1;

/// The exponent of the fastest fall that least squares has: of the risk n^-1, of distances n^-1/2 to their power.
double fastest(const Plan& plan, Quantity of) {
  if (is_of_table(of)) return -std::numeric_limits<double>::infinity();  // nothing is known of its truth
  const VoronoiPowers& powers = plan.losses.voronoi;
  return of == Quantity::excess_risk ? -1 : -0.5 * std::max({powers.single, powers.shared, 1.0});
}

std::string look(const Plan& plan, const Expectation& expectation, const Estimator& estimator) {
  const std::string what = fmt::format("'{}' of {}", describe(expectation), name(expectation.of));
  switch (expectation.claim) {
    case Claim::exponent:
      if (expectation.value > 0 && estimator.dataset.moving.empty()) {
        return fmt::format("{} says that the loss grows with n; a fall like n^-{} is `exponent: -{}`", what,
                           expectation.value, expectation.value);
      }
      if (expectation.value + expectation.within < fastest(plan, expectation.of)) {
        return fmt::format("{}: least squares is never faster than n^{}", what, fastest(plan, expectation.of));
      }
      [[fallthrough]];
    case Claim::flat:
      return expectation.within > widest ? fmt::format("{} allows {} to both sides", what, expectation.within) : "";
    case Claim::slower_than:
      if (expectation.value > margin && estimator.dataset.moving.empty()) {
        return fmt::format("{}: a loss that stays where it is would not agree", what);
      }
      return expectation.value < fastest(plan, expectation.of) - margin
                 ? fmt::format("{}: least squares is never faster than n^{}", what, fastest(plan, expectation.of))
                 : "";
    case Claim::faster_than:
      return expectation.value > margin && estimator.dataset.moving.empty()
                 ? fmt::format("{}: a loss that stays where it is would agree", what)
                 : "";
    case Claim::law:
    case Claim::below:
      break;
  }
  return "";
}

}  // namespace

Lint empty_claim() {
  return {
      "empty-claim",
      "nothing that could be measured contradicts such a claim, or nothing agrees with it, so that its verdict says "
      "nothing: an interval of 0.4 to both sides of -0.5 holds both n^-1/2 and hardly any fall at all",
      "narrow it, as in {exponent: -0.5, within: 0.1}",
      [](const LintInput& input) {
        return by_expectation(input, [&](const Expectation& expectation, std::size_t e) {
          return look(input.study.plan, expectation, input.study.plan.estimators[e]);
        });
      },
      false};
}

}  // namespace moerate
