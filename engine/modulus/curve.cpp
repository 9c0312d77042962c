#include "engine/modulus/curve.h"

#include "engine/rate/statistic.h"

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

bool is_seen(const Modulus& modulus, const ModulusPoint& point) {
  return point.distance > modulus.rounding;
}

/// The slope of log q in log delta over points of the curve.
double slope_over(const Modulus& modulus, std::size_t first, std::size_t last) {
  std::vector<double> x, y;
  for (std::size_t i = first; i <= last; ++i) {
    x.push_back(std::log(modulus.points[i].loss));
    y.push_back(std::log(modulus.points[i].distance));
  }
  return least_squares(x, y).slope;
}

}  // namespace

ModulusRate rate_of(const Modulus& modulus) {
  const auto& points = modulus.points;
  if (!modulus.trouble.empty() || points.size() < 2 || 2 * points.size() < modulus.asked) return {};
  const auto seen = [&](std::size_t i) { return i < points.size() && is_seen(modulus, points[i]); };
  const auto changes_elsewhere = [&](const ModulusPoint& point) {
    return point.fresh > 2 * std::max(point.distance, modulus.rounding);
  };
  if (changes_elsewhere(points[0]) && changes_elsewhere(points[1])) return {.kind = ModulusRate::Kind::overfitted};
  std::size_t first = 0;
  while (first < points.size() && !seen(first)) ++first;
  if (!seen(first) || !seen(first + 1)) return {.kind = ModulusRate::Kind::not_seen};
  // A decade and a bit, so that a grid of tenths has its ends.
  const auto decade_from = [&](std::size_t begin) {
    std::size_t end = begin + 1;
    while (seen(end + 1) && points[end + 1].loss <= 10.1 * points[begin].loss) ++end;
    return end;
  };
  const std::size_t last = decade_from(first);
  ModulusRate rate{
      .kind = ModulusRate::Kind::seen, .slope = slope_over(modulus, first, last), .from = points[first].loss};
  if (first > 0) {
    const double expected = points[first].distance * std::pow(points[first - 1].loss / points[first].loss, rate.slope);
    if (expected > 3 * modulus.rounding) return {.kind = ModulusRate::Kind::not_seen};
  }
  constexpr double least_slope = 0.05;  // n^-10: what is flatter, or falls, was not found well
  if (!(rate.slope > least_slope)) return {};
  rate.exponent = -1 / (2 * rate.slope);
  if (seen(last + 1)) rate.steepening = rate.slope - slope_over(modulus, last, decade_from(last));
  return rate;
}

double local_exponent(const Modulus& modulus, std::size_t i) {
  if (i == 0 || !is_seen(modulus, modulus.points[i - 1]) || !is_seen(modulus, modulus.points[i])) return absent;
  return -1 / (2 * slope_over(modulus, i - 1, i));
}

double resolved_distance(const Modulus& modulus, double noise, Index n) {
  return noise * std::sqrt(static_cast<double>(modulus.parameters) / static_cast<double>(n));
}

double resolving_n(const Modulus& modulus, double noise, double distance) {
  return static_cast<double>(modulus.parameters) * std::pow(noise / distance, 2);
}

std::optional<double> loss_at(const Modulus& modulus, double distance) {
  for (std::size_t i = 1; i < modulus.points.size(); ++i) {
    const ModulusPoint &low = modulus.points[i - 1], &high = modulus.points[i];
    if (!is_seen(modulus, low) || !(low.distance <= distance && distance <= high.distance)) continue;
    const double share = std::log(distance / low.distance) / std::log(high.distance / low.distance);
    return low.loss * std::pow(high.loss / low.loss, share);
  }
  return std::nullopt;
}

std::optional<double> exponent_between(const Modulus& modulus, double noise, Index n_low, Index n_high) {
  if (!(noise > 0)) return std::nullopt;
  const auto at_low = loss_at(modulus, resolved_distance(modulus, noise, n_low));
  const auto at_high = loss_at(modulus, resolved_distance(modulus, noise, n_high));
  if (!at_low || !at_high || n_low == n_high) return std::nullopt;
  return std::log(*at_high / *at_low) / std::log(static_cast<double>(n_high) / static_cast<double>(n_low));
}

std::optional<double> onset(const Modulus& modulus, double noise) {
  const ModulusRate rate = rate_of(modulus);
  if (rate.kind != ModulusRate::Kind::seen || !(noise > 0)) return std::nullopt;
  std::size_t bend = 1;
  while (bend < modulus.points.size()) {
    const bool before = modulus.points[bend - 1].loss < rate.from;  // rounding
    if (!before && std::abs(slope_over(modulus, bend - 1, bend) / rate.slope - 1) > 0.1) break;
    ++bend;
  }
  return resolving_n(modulus, noise, modulus.points[bend - 1].distance);
}

}  // namespace moerate
