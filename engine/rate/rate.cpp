#include "engine/rate/rate.h"

#include "engine/data/stream.h"
#include "engine/rate/statistic.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

/// The least squares slope of log value on log n is sum_j c_j log value_j with these c.
std::vector<double> slope_weights(const std::vector<double>& log_n) {
  double mean = 0, spread = 0;
  for (const double x : log_n) mean += x / static_cast<double>(log_n.size());
  for (const double x : log_n) spread += (x - mean) * (x - mean);
  std::vector<double> weights;
  for (const double x : log_n) weights.push_back((x - mean) / spread);
  return weights;
}

/// A slope with its standard error by the delta method: var log m = (se / m)^2, independent between sizes.
struct Slope {
  double value = 0, standard_error = 0;
};

Slope slope_of(const std::vector<double>& weights, const std::vector<Estimate>& at) {
  Slope slope;
  for (std::size_t j = 0; j < weights.size(); ++j) {
    const double relative = weights[j] * at[j].standard_error / at[j].value;
    slope.value += weights[j] * std::log(at[j].value);
    slope.standard_error += relative * relative;
  }
  slope.standard_error = std::sqrt(slope.standard_error);
  return slope;
}

double quantile(const std::vector<double>& sorted, double probability) {
  const double position = probability * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  const double share = position - static_cast<double>(below);
  return sorted[below] * (1 - share) + sorted[above] * share;
}

/// The studentised bootstrap over replications (Efron and Tibshirani 1993, chapter 12): at each n the replications are
/// drawn anew with replacement, and (slope* - slope)/se* stands for (slope - truth)/se.
void add_interval(const std::vector<Replications>& sizes, Statistic statistic, const RateSettings& settings,
                  const std::vector<double>& weights, const Slope& slope, Stream stream, Rate& rate) {
  std::vector<double> studentised, drawn;
  std::vector<Estimate> at(sizes.size());
  for (int resample = 0; resample < settings.resamples; ++resample) {
    for (std::size_t j = 0; j < sizes.size(); ++j) {
      const std::vector<double>& losses = sizes[j].losses;
      drawn.resize(losses.size());
      for (double& value : drawn)
        value = losses[static_cast<std::size_t>(stream.below(static_cast<Index>(losses.size())))];
      at[j] = estimate(statistic, drawn);
    }
    const Slope again = slope_of(weights, at);
    if (again.standard_error > 0) studentised.push_back((again.value - slope.value) / again.standard_error);
  }
  if (studentised.empty() || !(slope.standard_error > 0)) return;
  std::sort(studentised.begin(), studentised.end());
  const double tail = (1 - settings.confidence) / 2;
  rate.low = slope.value - quantile(studentised, 1 - tail) * slope.standard_error;
  rate.high = slope.value - quantile(studentised, tail) * slope.standard_error;
  rate.half_width = (rate.high - rate.low) / 2;
  Index fewest = static_cast<Index>(sizes.front().losses.size());
  for (const Replications& size : sizes) fewest = std::min(fewest, static_cast<Index>(size.losses.size()));
  const double factor = rate.half_width / 0.03;
  rate.replications_for_003 = static_cast<Index>(std::ceil(static_cast<double>(fewest) * factor * factor));
}

/// The exponent with every failed fit at the worst loss seen at its n.
double with_failures(const std::vector<Replications>& sizes, Statistic statistic, const std::vector<double>& weights) {
  std::vector<Estimate> at;
  for (const Replications& size : sizes) {
    std::vector<double> losses = size.losses;
    losses.resize(losses.size() + static_cast<std::size_t>(size.failed),
                  *std::max_element(size.losses.begin(), size.losses.end()));
    at.push_back(estimate(statistic, losses));
  }
  return slope_of(weights, at).value;
}

}  // namespace

Rate estimate_rate(const std::vector<Replications>& sizes, Statistic statistic, const RateSettings& settings,
                   std::uint64_t seed, std::string_view scope) {
  Rate rate;
  std::vector<double> log_n;
  std::vector<Estimate> at;
  for (const Replications& size : sizes) {
    RatePoint point{size.n, static_cast<Index>(size.losses.size()), size.failed, absent, absent, absent};
    log_n.push_back(std::log(static_cast<double>(size.n)));
    at.push_back({absent, absent});
    if (size.losses.empty()) {
      rate.undefined = fmt::format("no fit at n = {} gave a loss", size.n);
    } else {
      std::vector<double> losses = size.losses;
      at.back() = estimate(statistic, losses);
      if (!(at.back().value > 0)) rate.undefined = fmt::format("the value at n = {} is zero", size.n);
    }
    point.value = at.back().value;
    point.standard_error = at.back().standard_error;
    if (at.size() > 1) {
      const std::size_t j = at.size() - 1;
      const double rise = std::log(at[j].value / at[j - 1].value);
      if (std::isfinite(rise)) point.local_slope = rise / (log_n[j] - log_n[j - 1]);
    }
    rate.points.push_back(point);
  }
  if (sizes.size() < 2) rate.undefined = "a slope needs at least two sizes";
  if (!rate.undefined.empty()) return rate;

  const std::vector<double> weights = slope_weights(log_n);
  const Slope slope = slope_of(weights, at);
  rate.exponent = slope.value;
  double mean_x = 0, mean_y = 0;
  const auto count = static_cast<double>(sizes.size());
  for (std::size_t j = 0; j < sizes.size(); ++j) {
    mean_x += log_n[j] / count;
    mean_y += std::log(at[j].value) / count;
  }
  rate.intercept = mean_y - rate.exponent * mean_x;
  if (sizes.size() > 2) {
    double residual = 0, spread = 0;
    for (std::size_t j = 0; j < sizes.size(); ++j) {
      const double off = std::log(at[j].value) - rate.intercept - rate.exponent * log_n[j];
      residual += off * off;
      spread += (log_n[j] - mean_x) * (log_n[j] - mean_x);
    }
    rate.standard_error = std::sqrt(residual / (count - 2) / spread);
  }
  rate.exponent_failed_worst = with_failures(sizes, statistic, weights);
  const bool repeated =
      std::all_of(sizes.begin(), sizes.end(), [](const auto& size) { return size.losses.size() > 1; });
  if (repeated) {
    add_interval(sizes, statistic, settings, weights, slope, Stream(seed, scope, 0, 0, Purpose::bootstrap), rate);
  }
  return rate;
}

}  // namespace moerate
