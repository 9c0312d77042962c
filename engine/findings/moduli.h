#pragma once

#include "engine/modulus/modulus.h"
#include "engine/run/plan.h"
#include "engine/run/plan_rates.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace moerate {

/// The moduli of one estimator's truth. Estimators that differ in noise, starts or settings share them.
struct EstimatorModuli {
  std::size_t estimator;
  std::string none;  ///< why there are none; empty where there are
  std::shared_ptr<const std::vector<Modulus>> moduli;

  /// Null where the quantity has none: no cell is shared, or nothing was asked.
  const Modulus* find(Quantity quantity, bool uniform) const;
};

/// Those that a study asks for, for every estimator in its order; empty where it asks for none. A truth that is redrawn
/// stands for all with that of replication 0. Computed in parallel.
std::vector<EstimatorModuli> moduli_of(const Plan& plan, const SearchProgress& progress = {});

/// How many searches moduli_of makes at most: one for each truth, quantity and way to divide the atoms.
std::size_t modulus_searches(const Plan& plan);

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
