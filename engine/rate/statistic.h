#pragma once

#include "engine/base/index.h"
#include "engine/rate/quantity.h"

#include <span>
#include <vector>

namespace moerate {

/// A statistic of a sample and its standard error.
struct Estimate {
  double value, standard_error;
};

/// A statistic for samples of R = `count` values.
///
/// | statistic | value                                      | standard error                                     |
/// |-----------|--------------------------------------------|----------------------------------------------------|
/// | mean      | the mean                                   | s / sqrt R                                         |
/// | median    | the middle, or the mean of the two middles | Maritz and Jarrett, JASA 73 (1978) 194-196: that   |
/// |           |                                            | of the bootstrap, without resampling               |
/// | trimmed   | the mean without the g = floor(R/10)       | s_w / ((1 - g/R) sqrt R), s_w the deviation with   |
/// |           | largest values; R < 10: the mean           | these g replaced by the largest kept (Tukey and    |
/// |           |                                            | McLaughlin, Sankhya A 25 (1963), on one side only) |
///
/// With one value the standard error is `absent`.
class SampleStatistic {
 public:
  /// Precondition: count > 0.
  SampleStatistic(Statistic statistic, Index count);

  /// Of the sample that holds sorted[i] times[i] times, so that a resample need not be sorted again. Both have `count`
  /// entries, sorted increases, and the sum of times is `count`.
  Estimate operator()(std::span<const double> sorted, std::span<const int> times) const;

 private:
  Estimate mean(std::span<const double> sorted, std::span<const int> times) const;
  Estimate median(std::span<const double> sorted, std::span<const int> times) const;
  Estimate trimmed(std::span<const double> sorted, std::span<const int> times) const;

  Statistic statistic_;
  int count_;
  std::vector<double> below_;  ///< median only: the chance that a resample's median has rank <= i, i = 0..count
};

/// Of a sample in any order. Precondition: not empty.
Estimate estimate(Statistic statistic, std::vector<double> sample);

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
