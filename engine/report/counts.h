#pragma once

#include "engine/findings/summary.h"

#include <array>
#include <vector>

namespace moerate {

/// What became of the fits that a plan asks for.
struct FitCounts {
  Index planned = 0;                               ///< sizes times replications
  Index missing = 0;                               ///< planned, without a row
  std::array<Index, terminations.size()> ended{};  ///< rows by Termination
  Index at_bound = 0;                              ///< not failed, with a parameter on the boundary of the compact set
  Index above_truth = 0;                           ///< not failed, with an objective above that of G* on the same data
  double median_evaluations = absent;              ///< of the rows that did not fail

  Index operator[](Termination termination) const { return ended[static_cast<std::size_t>(termination)]; }
  /// Rows whose estimate entered the statistics though the solver gave no sign of convergence.
  Index unconverged() const { return (*this)[Termination::damped] + (*this)[Termination::evaluations]; }
};

/// The counts of every estimator, in the order of the plan.
std::vector<FitCounts> count_fits(const Plan& plan, const std::vector<Row>& rows);

/// The sum of counts; its median_evaluations is absent.
FitCounts total(const std::vector<FitCounts>& counts);

}  // namespace moerate
