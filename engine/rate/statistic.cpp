#include "engine/rate/statistic.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moerate {

namespace {

double standard_deviation(const std::vector<double>& sample, double mean) {
  double squares = 0;
  for (const double value : sample) squares += (value - mean) * (value - mean);
  return std::sqrt(squares / static_cast<double>(sample.size() - 1));
}

double mean_of(const double* first, std::size_t count) {
  return std::accumulate(first, first + count, 0.0) / static_cast<double>(count);
}

Estimate mean(const std::vector<double>& sample) {
  const double value = mean_of(sample.data(), sample.size());
  return {value, standard_deviation(sample, value) / std::sqrt(static_cast<double>(sample.size()))};
}

Estimate trimmed(std::vector<double> sample) {
  const std::size_t count = sample.size(), kept = count - count / 10;
  const double value = mean_of(sample.data(), kept);
  std::fill(sample.begin() + static_cast<std::ptrdiff_t>(kept), sample.end(), sample[kept - 1]);
  const double deviation = standard_deviation(sample, mean_of(sample.data(), count));
  const double share = static_cast<double>(kept) / static_cast<double>(count);
  return {value, deviation / (share * std::sqrt(static_cast<double>(count)))};
}

Estimate median(const std::vector<double>& sample) {
  const std::size_t count = sample.size();
  const double value = 0.5 * (sample[(count - 1) / 2] + sample[count / 2]);
  constexpr double z = 2.575829303548901;  // the normal quantile at 0.995, as McKean and Schrader advise
  const double rank = std::round((static_cast<double>(count) + 1) / 2 - z * std::sqrt(static_cast<double>(count) / 4));
  const auto low = static_cast<std::size_t>(std::max(1.0, rank));
  return {value, (sample[count - low] - sample[low - 1]) / (2 * z)};
}

}  // namespace

Estimate estimate(Statistic statistic, std::vector<double>& sample) {
  if (sample.size() == 1) return {sample.front(), absent};
  std::sort(sample.begin(), sample.end());
  switch (statistic) {
    case Statistic::median:
      return median(sample);
    case Statistic::trimmed:
      return trimmed(sample);
    case Statistic::mean:
      break;
  }
  return mean(sample);
}

}  // namespace moerate
