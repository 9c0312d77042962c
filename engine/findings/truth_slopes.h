#pragma once

#include "engine/run/plan.h"

#include <vector>

namespace moerate {

/// The exponents of one quantity truth by truth, for an estimator whose every replication has a truth of its own: does
/// the exponent depend on the truth? If it does, `deviation` exceeds `expected_deviation` by more than chance.
struct TruthSlopes {
  std::size_t estimator;
  Quantity quantity;
  std::vector<double> slopes;          ///< log-log least squares over n, one a truth with a loss at every n; sorted
  double deviation = absent;           ///< standard deviation of the slopes
  double expected_deviation = absent;  ///< what the scatter around each truth's line alone would give
  double median = absent, low = absent, high = absent;  ///< low and high: the quantiles at 5% and 95%
};

/// Of the aligned total and the excess risk, for every estimator with redrawn truths, three sizes or more and three
/// truths or more.
std::vector<TruthSlopes> slopes_by_truth(const Plan& plan, const std::vector<Row>& rows);

}  // namespace moerate
