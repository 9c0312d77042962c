#include "dsl/lint/lint.h"
#include "engine/findings/prediction.h"
#include "engine/findings/resolution.h"

#include <cmath>
#include <string>

namespace moerate {

Lint loud_noise() {
  return {
      "loud-noise",
      "by the curvature at the truth, errors of this size displace fitted atoms by more than half the distance between "
      "true atoms even at the largest n, so that nothing is asymptotic there yet: of exact-specified fits by the first "
      "derivatives of f, of over-specified ones by the second (kappa of `moerate diagnose`)",
      "lower dataset.noise, raise the largest n, or move the true atoms apart", [](const LintInput& input) {
        const std::vector<Prediction> predictions = predict(input.study.plan);
        return by_estimator(input, "dataset.noise", [&](const Estimator& estimator) -> std::string {
          const Index n = estimator.sizes.back();
          const Dataset dataset = dataset_at(estimator.dataset, n, 0);
          if (dataset.truth.atoms() < 2 || dataset.noise == 0) return "";
          const Index p = make_mixture(dataset.model, dataset.d).parameters(dataset.truth.atoms());
          if (p > most_parameters) return "";  // its curvature would take minutes
          const double ratio = displacement_ratio(estimator, dataset, n);
          if (ratio > 1 && std::isfinite(ratio)) {  // infinite: atoms coincide
            return fmt::format(
                "with noise {} an atom is still off by {:.2g} times half the distance to the next at n = {} ({})",
                dataset.noise, ratio, n, describe(estimator));
          }
          const auto e = static_cast<std::size_t>(&estimator - input.study.plan.estimators.data());
          if (predictions[e].kind != Identified::strongly) return "";
          const double needed = resolved_from(estimator, dataset, *predictions[e].basis);
          if (needed <= static_cast<double>(n)) return "";
          return fmt::format(
              "with noise {} surplus atoms are resolved from about n = {:.1g} on, the largest n is {} ({})",
              dataset.noise, needed, n, describe(estimator));
        });
      }};
}

}  // namespace moerate
