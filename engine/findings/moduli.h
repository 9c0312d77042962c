#pragma once

#include "engine/run/moduli.h"
#include "engine/run/plan_rates.h"

#include <optional>
#include <utility>

namespace moerate {

/// Whether an expectation is judged on a modulus.
bool judges_moduli(const Plan& plan);

/// The least and the largest distance |f_G - f_G*| that the data of a study resolve, at its largest and its smallest
/// n.
std::pair<double, double> resolved_distances(const Estimator& estimator, const Modulus& modulus);

/// exponent_between the smallest and the largest n of a study.
std::optional<double> exponent_over(const Estimator& estimator, const Modulus& modulus);

/// A modulus as a rate that expectations are judged on: the exponent at the smallest losses is its whole interval,
/// since nothing of it is random. Where f does not change at all, the exponent is 0.
EstimatorRate as_rate(const EstimatorModuli& moduli, Quantity quantity, bool uniform);

}  // namespace moerate
