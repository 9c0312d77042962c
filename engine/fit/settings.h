#pragma once

#include "engine/base/registry.h"

#include <atomic>
#include <chrono>

namespace moerate {

/// How long a fit may go on: until a flag is raised from outside, or until a time. A fit that is given up leaves no
/// result, so that no result depends on how fast the machine was.
struct Patience {
  using Clock = std::chrono::steady_clock;

  Patience(const std::atomic<bool>* flag = nullptr, Clock::time_point end = Clock::time_point::max())
      : interrupt(flag), until(end) {}

  const std::atomic<bool>* interrupt;  ///< may be null
  Clock::time_point until;

  bool is_interrupted() const { return interrupt != nullptr && interrupt->load(std::memory_order_relaxed); }
  bool is_over() const { return is_interrupted() || (until != Clock::time_point::max() && Clock::now() >= until); }
};

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
