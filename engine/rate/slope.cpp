#include "engine/rate/slope.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moerate {

namespace {

double mean(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

std::vector<double> slope_weights(std::span<const double> x) {
  const double middle = mean(x);
  std::vector<double> weights;
  double spread = 0;
  for (const double at : x) {
    weights.push_back(at - middle);
    spread += (at - middle) * (at - middle);
  }
  for (double& weight : weights) weight /= spread;
  return weights;
}

Slope log_slope(std::span<const double> weights, std::span<const Estimate> values) {
  double slope = 0, variance = 0;
  for (std::size_t j = 0; j < weights.size(); ++j) {
    const double error = weights[j] * values[j].standard_error / values[j].value;
    slope += weights[j] * std::log(values[j].value);
    variance += error * error;
  }
  return {slope, std::sqrt(variance)};
}

Line least_squares(std::span<const double> x, std::span<const double> y) {
  const std::vector<double> weights = slope_weights(x);
  const double slope = std::inner_product(weights.begin(), weights.end(), y.begin(), 0.0);
  const double intercept = mean(y) - slope * mean(x);
  if (x.size() == 2) return {intercept, slope, absent};
  double residuals = 0, squared_weights = 0;
  for (std::size_t j = 0; j < x.size(); ++j) {
    const double residual = y[j] - intercept - slope * x[j];
    residuals += residual * residual;
    squared_weights += weights[j] * weights[j];
  }
  const double variance = residuals / static_cast<double>(x.size() - 2);
  return {intercept, slope, std::sqrt(variance * squared_weights)};
}

}  // namespace moerate
