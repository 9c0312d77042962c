#include "engine/findings/moduli.h"

#include <algorithm>
#include <cmath>

namespace moerate {

bool judges_moduli(const Plan& plan) {
  return std::any_of(plan.expectations.begin(), plan.expectations.end(),
                     [](const Expectation& expectation) { return expectation.basis != Basis::fits; });
}

std::pair<double, double> resolved_distances(const Estimator& estimator, const Modulus& modulus) {
  const double noise = estimator.dataset.noise;
  return {resolved_distance(modulus, noise, estimator.sizes.back()),
          resolved_distance(modulus, noise, estimator.sizes.front())};
}

std::optional<double> exponent_over(const Estimator& estimator, const Modulus& modulus) {
  return exponent_between(modulus, estimator.dataset.noise, estimator.sizes.front(), estimator.sizes.back());
}

EstimatorRate as_rate(const EstimatorModuli& moduli, Quantity quantity, bool uniform) {
  EstimatorRate result{moduli.estimator, quantity, Alignment::aligned, Statistic::mean, {}};
  const Modulus* modulus = moduli.find(quantity, uniform);
  const ModulusRate rate = modulus == nullptr ? ModulusRate{} : rate_of(*modulus);
  if (is_undefined(rate)) {
    result.rate.undefined = !moduli.none.empty()        ? moduli.none
                            : modulus == nullptr        ? "no cell has the quantity"
                            : !modulus->trouble.empty() ? modulus->trouble
                            : rate.kind == ModulusRate::Kind::overfitted
                                ? "over other inputs f changes far more: too few inputs, or f jumps"
                                : "too few points of the modulus were found, or they do not rise with the loss";
    return result;
  }
  result.rate.exponent = result.rate.low = result.rate.high = rate.exponent;
  return result;
}

}  // namespace moerate
