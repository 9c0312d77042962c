#include "engine/rate/statistic.h"

#include "engine/rate/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moerate {

namespace {

/// The cumulative weights of Maritz and Jarrett: the median of R uniforms is Beta((R + 1)/2, (R + 1)/2), exactly for
/// odd R; a bootstrap median is then the value whose rank is that uniform times R, rounded up.
std::vector<double> chance_of_rank_at_most(int count) {
  std::vector<double> below(static_cast<std::size_t>(count) + 1);
  const double shape = (count + 1) / 2.0;
  for (int i = 0; i <= count; ++i) {
    below[static_cast<std::size_t>(i)] = beta_below(static_cast<double>(i) / count, shape, shape);
  }
  return below;
}

/// A value near the sample's: sums are taken around it, which keeps their digits and makes equal values have
/// exactly no spread.
double centre(std::span<const double> sorted) {
  return sorted[sorted.size() / 2];
}

double mean(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

SampleStatistic::SampleStatistic(Statistic statistic, Index count)
    : statistic_(statistic), count_(static_cast<int>(count)) {
  if (statistic == Statistic::median) below_ = chance_of_rank_at_most(count_);
}

Estimate SampleStatistic::operator()(std::span<const double> sorted, std::span<const int> times) const {
  if (count_ == 1) return {sorted.front(), absent};
  switch (statistic_) {
    case Statistic::median:
      return median(sorted, times);
    case Statistic::trimmed:
      return trimmed(sorted, times);
    case Statistic::mean:
      break;
  }
  return mean(sorted, times);
}

Estimate SampleStatistic::mean(std::span<const double> sorted, std::span<const int> times) const {
  const double origin = centre(sorted);
  double sum = 0, squares = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) sum += times[i] * (sorted[i] - origin);
  const double value = origin + sum / count_;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    const double off = sorted[i] - value;
    squares += times[i] * off * off;
  }
  return {value, std::sqrt(squares / (count_ - 1) / count_)};
}

Estimate SampleStatistic::median(std::span<const double> sorted, std::span<const int> times) const {
  const auto value_of_rank = [&](int wanted) {
    std::size_t i = 0;
    for (int rank = times[0]; rank < wanted; rank += times[i]) ++i;
    return sorted[i];
  };
  const double low = value_of_rank((count_ + 1) / 2), high = value_of_rank(count_ / 2 + 1);
  double first = 0, second = 0;
  std::size_t rank = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    const std::size_t next = rank + static_cast<std::size_t>(times[i]);
    const double weight = below_[next] - below_[rank], off = sorted[i] - low;
    first += weight * off;
    second += weight * off * off;
    rank = next;
  }
  return {low + 0.5 * (high - low), std::sqrt(std::max(0.0, second - first * first))};
}

Estimate SampleStatistic::trimmed(std::span<const double> sorted, std::span<const int> times) const {
  const int dropped = count_ / 10, kept = count_ - dropped;
  std::size_t last = sorted.size() - 1;  // the largest value that is kept
  int above = 0;
  while (above + times[last] <= dropped) above += times[last--];
  const int kept_at_last = times[last] - (dropped - above);

  const double origin = centre(sorted);
  double sum = kept_at_last * (sorted[last] - origin);
  for (std::size_t i = 0; i < last; ++i) sum += times[i] * (sorted[i] - origin);
  const double winsorised = origin + (sum + dropped * (sorted[last] - origin)) / count_;
  const double off_last = sorted[last] - winsorised;
  double squares = (kept_at_last + dropped) * off_last * off_last;
  for (std::size_t i = 0; i < last; ++i) {
    const double off = sorted[i] - winsorised;
    squares += times[i] * off * off;
  }
  const double share = static_cast<double>(kept) / count_;
  return {origin + sum / kept, std::sqrt(squares / (count_ - 1) / count_) / share};
}

Estimate estimate(Statistic statistic, std::vector<double> sample) {
  std::sort(sample.begin(), sample.end());
  const std::vector<int> once(sample.size(), 1);
  return SampleStatistic(statistic, static_cast<Index>(sample.size()))(sample, once);
}

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
