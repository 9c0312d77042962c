#include "engine/rate/rate.h"

#include "engine/rate/bootstrap.h"
#include "engine/rate/distributions.h"
#include "engine/rate/statistic.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

std::vector<double> log_sizes(const std::vector<Replications>& sizes) {
  std::vector<double> logs;
  for (const Replications& size : sizes) logs.push_back(std::log(static_cast<double>(size.n)));
  return logs;
}

std::vector<double> log_values(const std::vector<Estimate>& values) {
  std::vector<double> logs;
  for (const Estimate& at : values) logs.push_back(std::log(at.value));
  return logs;
}

std::vector<Estimate> estimates(const std::vector<Replications>& sizes, Statistic statistic) {
  std::vector<Estimate> values;
  for (const auto& [n, losses, failed] : sizes) {
    values.push_back(losses.empty() ? Estimate{absent, absent} : estimate(statistic, losses));
  }
  return values;
}

std::vector<RatePoint> points_of(const std::vector<Replications>& sizes, const std::vector<Estimate>& values) {
  const std::vector<double> x = log_sizes(sizes), y = log_values(values);
  std::vector<RatePoint> points;
  for (std::size_t j = 0; j < sizes.size(); ++j) {
    const double local = j > 0 ? (y[j] - y[j - 1]) / (x[j] - x[j - 1]) : absent;
    points.push_back({sizes[j].n, static_cast<Index>(sizes[j].losses.size()), sizes[j].failed, values[j].value,
                      values[j].standard_error, std::isfinite(local) ? local : absent});
  }
  return points;
}

/// Why the values have no slope, or nothing.
std::string why_no_exponent(const std::vector<Replications>& sizes, const std::vector<Estimate>& values) {
  if (sizes.empty()) return "there are no losses";
  for (std::size_t j = 0; j < sizes.size(); ++j) {
    if (sizes[j].losses.empty()) return fmt::format("there is no loss at n = {}", sizes[j].n);
    if (values[j].value == 0) return fmt::format("the value at n = {} is zero", sizes[j].n);
    if (!std::isfinite(values[j].value)) return fmt::format("the value at n = {} is not finite", sizes[j].n);
  }
  return sizes.size() < 2 ? "a slope needs at least two sizes" : "";
}

/// Why the losses have no interval although they have a slope, or nothing.
std::string why_no_interval(const std::vector<Replications>& sizes) {
  for (const auto& [n, losses, failed] : sizes) {
    if (losses.size() < 2) return fmt::format("an interval needs at least two replications, at n = {} there is one", n);
    const bool finite = std::all_of(losses.begin(), losses.end(), [](double loss) { return std::isfinite(loss); });
    if (!finite) return fmt::format("a loss at n = {} is not finite", n);
  }
  return "";
}

std::vector<std::vector<double>> sorted_losses(const std::vector<Replications>& sizes) {
  std::vector<std::vector<double>> sorted;
  for (const Replications& size : sizes) {
    sorted.push_back(size.losses);
    std::sort(sorted.back().begin(), sorted.back().end());
  }
  return sorted;
}

/// How many replications at every size would give this half-width. It scales as the standard error does, and with R
/// replications everywhere the slope's variance is sum_j (c_j se_j / m_j)^2 R_j / R.
Index replications_for(double wanted, double half_width, const std::vector<double>& weights,
                       const std::vector<RatePoint>& points) {
  double now = 0, of_one = 0;
  for (std::size_t j = 0; j < points.size(); ++j) {
    const double error = weights[j] * points[j].standard_error / points[j].value;
    now += error * error;
    of_one += error * error * static_cast<double>(points[j].count);
  }
  const double ratio = half_width / wanted;
  const double needed = now > 0 ? ratio * ratio * of_one / now : 0;
  return static_cast<Index>(std::ceil(std::clamp(needed, 2.0, 1e15)));
}

void add_interval(const std::vector<Replications>& sizes, Statistic statistic, const RateSettings& settings,
                  const Stream& stream, const std::vector<Estimate>& values, Rate& rate) {
  rate.interval_undefined = why_no_interval(sizes);
  if (!rate.interval_undefined.empty()) return;
  const std::vector<double> weights = slope_weights(log_sizes(sizes));
  const double critical =
      critical_value(sorted_losses(sizes), weights, statistic, settings.confidence, settings.resamples, stream);
  if (std::isnan(critical)) {
    rate.interval_undefined =
        fmt::format("{} resamples are too few for a confidence of {}", settings.resamples, settings.confidence);
    return;
  }
  if (std::isinf(critical)) {
    rate.interval_undefined = "too many losses are zero or equal: resamples often have no slope or no spread";
    return;
  }
  rate.standard_error = log_slope(weights, values).standard_error;
  rate.half_width = critical * rate.standard_error;
  rate.low = rate.exponent - rate.half_width;
  rate.high = rate.exponent + rate.half_width;
  rate.replications_for_003 = replications_for(0.03, rate.half_width, weights, rate.points);
}

/// Walks back from the largest n while local slopes agree with the interval. Their errors are normal in the limit; one
/// of m slopes is off by more than its quantile of (1 - confidence)/m in at most 1 - confidence of data sets.
Index onset(const Rate& rate, double confidence) {
  const std::vector<RatePoint>& points = rate.points;
  if (std::isnan(rate.low) || points.size() < 3) return 0;
  const double share = (1 - confidence) / static_cast<double>(points.size() - 1);
  const double quantile = normal_above(share / 2);
  Index first = 0;
  for (std::size_t j = points.size() - 1; j > 0; --j) {
    const RatePoint &from = points[j - 1], &to = points[j];
    const double error = std::hypot(from.standard_error / from.value, to.standard_error / to.value) /
                         std::log(static_cast<double>(to.n) / static_cast<double>(from.n));
    const double most = quantile * error;
    if (!(to.local_slope >= rate.low - most && to.local_slope <= rate.high + most)) break;
    first = from.n;
  }
  return first;
}

double exponent_failed_worst(std::vector<Replications> sizes, Statistic statistic, double without) {
  if (std::all_of(sizes.begin(), sizes.end(), [](const Replications& size) { return size.failed == 0; })) {
    return without;
  }
  for (auto& [n, losses, failed] : sizes) {
    const double worst = *std::max_element(losses.begin(), losses.end());
    losses.resize(losses.size() + static_cast<std::size_t>(failed), worst);
  }
  return least_squares(log_sizes(sizes), log_values(estimates(sizes, statistic))).slope;
}

}  // namespace

Rate estimate_rate(const std::vector<Replications>& sizes, Statistic statistic, const RateSettings& settings,
                   std::uint64_t seed, std::string_view scope) {
  const std::vector<Estimate> values = estimates(sizes, statistic);
  Rate rate;
  rate.confidence = settings.confidence;
  rate.points = points_of(sizes, values);
  rate.undefined = why_no_exponent(sizes, values);
  if (!rate.undefined.empty()) {
    rate.interval_undefined = rate.undefined;
    return rate;
  }
  const Line line = least_squares(log_sizes(sizes), log_values(values));
  rate.exponent = line.slope;
  rate.intercept = line.intercept;
  rate.exponent_failed_worst = exponent_failed_worst(sizes, statistic, line.slope);
  add_interval(sizes, statistic, settings, Stream(seed, scope, 0, 0, Purpose::bootstrap), values, rate);
  rate.onset = onset(rate, settings.confidence);
  return rate;
}

RateSettings sidak_adjusted(RateSettings settings, Index family) {
  constexpr double beyond = 10, most_resamples = 99'999;
  if (family < 2) return settings;
  // 1 - confidence^(1/m) without the cancellation.
  const double miss = -std::expm1(std::log(settings.confidence) / static_cast<double>(family));
  settings.confidence = 1 - miss;
  settings.resamples =
      std::max(settings.resamples, static_cast<int>(std::min(std::ceil(beyond / miss) - 1, most_resamples)));
  return settings;
}

}  // namespace moerate
