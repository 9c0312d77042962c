#include "dsl/lint/lint.h"

namespace moerate {

Lint fixed_truth() {
  return {
      "fixed-truth",
      "a lower bound over all truths is neither shown nor refuted by the slope at one of them: what is measured there "
      "is pointwise (arXiv:2405.14131 and 2402.02952 state minimax bounds)",
      "let the truth move with n, draw it anew for every replication, or say `pointwise` in the claim's source",
      [](const LintInput& input) {
        return by_expectation(input, [&](const Expectation& expectation, std::size_t e) -> std::string {
          if (expectation.basis == Basis::uniform_modulus) return "";  // over all truths of a neighbourhood
          const bool says_minimax = expectation.source.find("minimax") != std::string::npos;
          const bool says_pointwise = expectation.source.find("pointwise") != std::string::npos;
          const bool polynomial = expectation.claim == Claim::slower_than && expectation.polynomial;
          if ((!says_minimax && !polynomial) || says_pointwise || expectation.known_fails) return "";
          const Dataset& dataset = input.study.plan.estimators[e].dataset;
          if (!dataset.moving.empty() || dataset.redrawn) return "";
          return fmt::format("'{}' is a minimax claim, tested at one fixed truth", describe(expectation));
        });
      }};
}

}  // namespace moerate
