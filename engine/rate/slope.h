#pragma once

#include "engine/rate/statistic.h"

#include <span>
#include <vector>

namespace moerate {

/// The weights c_j with which sum_j c_j y_j is the least squares slope of y on x; they sum to 0.
/// Precondition: at least two different x.
std::vector<double> slope_weights(std::span<const double> x);

/// A weighted sum of logarithms with its standard error.
struct Slope {
  double value, standard_error;
};

/// sum_j c_j log m_j with the delta method's standard error, sqrt(sum_j (c_j se_j / m_j)^2): data at different sizes
/// are independent. Values are positive; a value of 0 gives no finite slope.
Slope log_slope(std::span<const double> weights, std::span<const Estimate> values);

/// A line y = intercept + slope x by ordinary least squares; `standard_error` is the slope's, from the residuals with
/// size - 2 degrees of freedom, and `absent` for two points.
struct Line {
  double intercept, slope, standard_error;
};

/// Precondition: x and y as long, at least two different x.
Line least_squares(std::span<const double> x, std::span<const double> y);

}  // namespace moerate
