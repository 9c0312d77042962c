#include "dsl/lint/lint.h"
#include "engine/model/router.h"

namespace moerate {

Lint cosine_norm() {
  return {
      "cosine-norm",
      "the cosine router does not see the length of beta1, so that a loss that holds it stays where the solver left it "
      "(arXiv:2405.14131: slower than every polynomial)",
      "claim it of direction, expert or gate-mass, or of the perturbed cosine router", [](const LintInput& input) {
        return by_expectation(input, [&](const Expectation& expectation, std::size_t e) -> std::string {
          const Quantity of = expectation.of;
          const bool holds_norm = of == Quantity::norm || of == Quantity::router || of == Quantity::total ||
                                  of == Quantity::single || of == Quantity::shared;
          const bool converges = expectation.claim == Claim::faster_than ||
                                 (expectation.claim == Claim::exponent && expectation.value < 0);
          const Estimator& estimator = input.study.plan.estimators[e];
          if (!holds_norm || !converges || !make(routers(), estimator.model.router).forgets_length) return "";
          if (expectation.known_fails) return "";
          return fmt::format("{} under the {} router ({}) is claimed to converge", name(of),
                             estimator.model.router.name, describe(estimator));
        });
      }};
}

}  // namespace moerate
