#include "engine/report/ranges.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moerate {
namespace {

constexpr double range_share = 0.06;

double centroid(const FigureCurve& curve, double slope) {
  double sum = 0;
  for (const auto& point : curve.points) sum += std::log(point.value) - slope * std::log(point.n);
  return sum / static_cast<double>(curve.points.size());
}

}  // namespace

double guide_constant(const FigurePanel& panel, double slope) {
  constexpr double alike = 0.25;
  constexpr double below = 0.55;
  double lowest = std::numeric_limits<double>::infinity();
  double lowest_alike = lowest;
  for (const auto& curve : panel.curves) {
    if (curve.points.empty()) continue;
    const double height = centroid(curve, slope);
    lowest = std::min(lowest, height);
    if (std::abs(curve.exponent - slope) < alike) lowest_alike = std::min(lowest_alike, height);
  }
  return std::isfinite(lowest) ? below * std::exp(std::isfinite(lowest_alike) ? lowest_alike : lowest) : 0;
}

Ranges shared_ranges(const Figure& figure) {
  std::vector<double> values;
  auto sizes = figure.sizes;
  const bool logarithmic = figure.scale == FigureScale::logarithmic;
  for (const auto& panel : figure.panels) {
    for (const auto& curve : panel.curves) {
      for (const auto& point : curve.points) {
        if (std::isnan(point.value)) continue;
        sizes.push_back(point.n);
        values.push_back(point.value);
        // A bar that reaches far down a logarithmic axis is cut at its end rather than given the room.
        if (std::isfinite(point.high)) values.push_back(point.high);
        if (std::isfinite(point.low) && (!logarithmic || point.low > 0.2 * point.value)) values.push_back(point.low);
      }
    }
  }
  const auto x = logarithmic_interval(sizes, range_share);
  if (!logarithmic) {
    if (figure.guide) values.push_back(*figure.guide);
    return {x, linear_interval(values, range_share)};
  }
  if (figure.guide) {
    for (const auto& panel : figure.panels) {
      const double constant = guide_constant(panel, *figure.guide);
      if (constant == 0) continue;
      values.push_back(constant * std::pow(x.low, *figure.guide));
      values.push_back(constant * std::pow(x.high, *figure.guide));
    }
  }
  return {x, logarithmic_interval(values, range_share)};
}

}  // namespace moerate
