#include "engine/report/scale.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {
namespace {

constexpr int labelled_powers = 8;

/// A minus sign as it is set in print.
std::string printed(int number) {
  return number < 0 ? fmt::format("−{}", -number) : fmt::format("{}", number);
}

Label power_label(int power) {
  return {"10", printed(power)};
}

/// 1, 2 or 5 times a power of ten: "0.02", "200", "5×10" to the −6.
Label round_label(int digit, int power) {
  if (power >= -3 && power <= 3) {
    return {power < 0 ? fmt::format("{:.{}f}", digit * std::pow(10.0, power), -power)
                      : fmt::format("{:.0f}", digit * std::pow(10.0, power))};
  }
  return digit == 1 ? power_label(power) : Label{fmt::format("{}×10", digit), printed(power)};
}

bool within(double value, Interval interval) {
  return value >= interval.low * (1 - 1e-12) && value <= interval.high * (1 + 1e-12);
}

}  // namespace

Interval logarithmic_interval(const std::vector<double>& values, double share) {
  const auto [least, most] = std::minmax_element(values.begin(), values.end());
  const double widen = std::max(share * std::log(*most / *least), 0.5 * std::max(0.0, std::log(2 * *least / *most)));
  return {*least * std::exp(-widen), *most * std::exp(widen)};
}

Interval linear_interval(const std::vector<double>& values, double share) {
  const auto [least, most] = std::minmax_element(values.begin(), values.end());
  const double widen = std::max(share * (*most - *least), 0.5 * (0.2 - (*most - *least)));
  return {*least - widen, *most + widen};
}

std::vector<Tic> logarithmic_tics(Interval interval) {
  const int first = static_cast<int>(std::floor(std::log10(interval.low)));
  const int last = static_cast<int>(std::ceil(std::log10(interval.high)));
  int powers_in_sight = 0;
  for (int power = first; power <= last; ++power) powers_in_sight += within(std::pow(10.0, power), interval) ? 1 : 0;
  const bool by_powers = powers_in_sight >= 2;
  const int stride = (powers_in_sight + labelled_powers - 1) / labelled_powers;

  std::vector<Tic> tics;
  bool labelled = false;
  for (int power = first; power <= last; ++power) {
    for (int digit = 1; digit <= 9; ++digit) {
      const double at = digit * std::pow(10.0, power);
      if (!within(at, interval)) continue;
      Label label;
      if (by_powers && digit == 1 && power % stride == 0) label = power_label(power);
      if (!by_powers && (digit == 1 || digit == 2 || digit == 5)) label = round_label(digit, power);
      if (label.empty() && stride > 1 && digit != 1) continue;
      labelled = labelled || !label.empty();
      tics.push_back({at, label});
    }
  }
  if (labelled) return tics;
  for (auto& tic : tics) {
    const int power = static_cast<int>(std::floor(std::log10(tic.at * (1 + 1e-12))));
    tic.label = round_label(static_cast<int>(std::lround(tic.at / std::pow(10.0, power))), power);
  }
  return tics;
}

std::vector<Tic> linear_tics(Interval interval) {
  constexpr double most = 7;
  const double raw = (interval.high - interval.low) / most;
  const double power = std::floor(std::log10(raw));
  const double digit = raw / std::pow(10.0, power);
  const double step = (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * std::pow(10.0, power);
  const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step * (1 + 1e-12)))));
  std::vector<Tic> tics;
  const auto first = static_cast<long>(std::ceil(interval.low / step - 1e-9));
  const auto last = static_cast<long>(std::floor(interval.high / step + 1e-9));
  for (long i = first; i <= last; ++i) {
    const double at = static_cast<double>(i) * step;
    tics.push_back({at, {fmt::format("{}{:.{}f}", i < 0 ? "−" : "", std::abs(at), decimals)}});
  }
  return tics;
}

}  // namespace moerate
