#pragma once

#include "engine/base/registry.h"

namespace moerate {

/// The least relative change of the objective that a fit can tell from rounding: a tolerance is at least n times this.
inline constexpr double smallest_function_tolerance = 1e-13;

/// The compact set of the least squares estimator: |beta0| <= beta0, every entry of beta1 and eta likewise.
struct Bounds {
  double beta0 = 10, beta1 = 5, eta = 10;
};

/// How an estimator is computed.
struct FitSettings {
  Choice start;             ///< from starts()
  double tolerance = 1e-3;  ///< bound on the optimisation error, in residual variances
  int max_evaluations = 300;
  Bounds bounds;
};

}  // namespace moerate
