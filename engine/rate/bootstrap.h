#pragma once

#include "engine/data/stream.h"
#include "engine/rate/quantity.h"

#include <span>
#include <vector>

namespace moerate {

/// The symmetric studentised bootstrap of a log-log slope over replications (Hall, JRSS B 50 (1988) 35-45): the
/// `confidence` quantile c of |slope* - slope| / se*, so that slope +- c se is the interval. Each resample draws, at
/// each size on its own and with replacement, as many losses as there are; se is the delta method's (log_slope).
///
/// Taking both tails together matters: losses are skewed and now and then contain an outlier, where the percentile
/// interval and the two-tailed studentised one cover 92% or less of the time, this one 94 to 96%
/// (tests/rate/coverage_test.cpp).
///
/// A resample with a value of 0, or with a standard error of 0 away from the slope, counts as infinitely far: c is
/// infinite when too many are. `losses`: sorted, at least two at each size. `weights`: slope_weights of log n.
/// `absent` when `resamples` are too few for the confidence.
double critical_value(std::span<const std::vector<double>> losses, std::span<const double> weights, Statistic statistic,
                      double confidence, int resamples, Stream stream);

}  // namespace moerate
