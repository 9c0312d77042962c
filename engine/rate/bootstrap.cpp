#include "engine/rate/bootstrap.h"

#include "engine/rate/statistic.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moerate {

namespace {

/// How often each of times.size() values is in a resample with replacement. One word of the stream serves two draws:
/// a draw is 32 bits times the count, whose bias of count / 2^32 is far below anything measurable.
void draw(Stream& stream, std::span<int> times) {
  std::fill(times.begin(), times.end(), 0);
  const std::uint64_t count = times.size();
  const auto drawn = [count](std::uint64_t bits) { return static_cast<std::size_t>((bits * count) >> 32U); };
  for (std::uint64_t i = 0; i < count; i += 2) {
    const std::uint64_t word = stream.bits();
    ++times[drawn(word >> 32U)];
    if (i + 1 < count) ++times[drawn(word & 0xffffffffU)];
  }
}

/// |slope* - slope| / se*, with 0/0 = 0: losses that do not vary have slopes that do not vary.
double studentised(const Slope& again, double slope) {
  const double distance = std::abs(again.value - slope);
  if (distance == 0) return 0;
  const double ratio = distance / again.standard_error;
  return std::isnan(ratio) ? std::numeric_limits<double>::infinity() : ratio;
}

}  // namespace

double critical_value(std::span<const std::vector<double>> losses, std::span<const double> weights, Statistic statistic,
                      double confidence, int resamples, Stream stream) {
  // The k-th smallest of B is exceeded by a new one with chance 1 - k/(B + 1). The small term undoes the rounding of
  // products such as 0.95 * 2000.
  const auto rank = static_cast<Index>(std::ceil(confidence * (resamples + 1) - 1e-9));
  if (rank > resamples) return absent;

  std::vector<SampleStatistic> of;
  std::vector<std::vector<int>> times;
  std::vector<Estimate> values;
  for (std::size_t j = 0; j < losses.size(); ++j) {
    const std::size_t count = losses[j].size();
    const bool same = j > 0 && losses[j - 1].size() == count;
    of.push_back(same ? of.back() : SampleStatistic(statistic, static_cast<Index>(count)));
    times.emplace_back(count, 1);
    values.push_back(of[j](losses[j], times[j]));
  }
  const double slope = log_slope(weights, values).value;

  std::vector<double> distances(static_cast<std::size_t>(resamples));
  for (double& distance : distances) {
    for (std::size_t j = 0; j < losses.size(); ++j) {
      draw(stream, times[j]);
      values[j] = of[j](losses[j], times[j]);
    }
    distance = studentised(log_slope(weights, values), slope);
  }
  const auto chosen = distances.begin() + (std::max<Index>(rank, 1) - 1);
  std::nth_element(distances.begin(), chosen, distances.end());
  return *chosen;
}

}  // namespace moerate
