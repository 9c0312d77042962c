#include "engine/rate/rate.h"
#include "tests/rate/synthetic.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace moerate;

namespace {

/// Noise like that of fits: chi-squares and log-normals with deviations of the log of 0.5 to 0.9, and mixtures in which
/// some fits go astray.
struct Design {
  std::string name;
  Noise noise;
};

Noise mixture(double share, const Noise& usual, const Noise& stray) {
  return [=](Stream& stream) { return stream.uniform() < share ? stray(stream) : usual(stream); };
}

Noise times(double factor, const Noise& noise) {
  return [=](Stream& stream) { return factor * noise(stream); };
}

Noise chi_square(int degrees) {
  return [degrees](Stream& stream) {
    double sum = 0;
    for (int i = 0; i < degrees; ++i) sum += std::pow(stream.normal(), 2);
    return sum;
  };
}

/// Infinite third moment.
Noise pareto(double exponent) {
  return [exponent](Stream& stream) { return std::pow(stream.uniform(), -1 / exponent); };
}

const std::vector<Design>& designs() {
  static const std::vector<Design> all{
      {"log-normal 0.5", log_normal(0.5)},
      {"log-normal 0.8", log_normal(0.8)},
      {"chi-square 3", chi_square(3)},
      {"chi-square 6", chi_square(6)},
      {"10% x 5", mixture(0.1, log_normal(0.6), times(5, log_normal(0.6)))},
      {"5% x 10", mixture(0.05, log_normal(0.5), times(10, log_normal(0.5)))},
      {"5% Pareto 2.5", mixture(0.05, log_normal(0.6), times(3, pareto(2.5)))},
  };
  return all;
}

struct Coverage {
  double share;       ///< of the intervals that hold the true slope
  double half_width;  ///< their mean
};

/// The true slope is known: every statistic of n^slope times noise is n^slope times that of the noise.
Coverage coverage(const Noise& noise, Statistic statistic, int replications, int trials, int resamples) {
  constexpr double slope = -0.5;
  constexpr int sizes = 10;
  RateSettings settings;
  settings.resamples = resamples;
  int covered = 0;
  double half_widths = 0;
#pragma omp parallel for schedule(dynamic, 8) reduction(+ : covered, half_widths)
  for (int trial = 0; trial < trials; ++trial) {
    const auto seed = static_cast<std::uint64_t>(trial);
    const Rate rate =
        estimate_rate(synthetic_losses(slope, noise, replications, seed, sizes), statistic, settings, seed, "coverage");
    covered += rate.low <= slope && slope <= rate.high ? 1 : 0;
    half_widths += rate.half_width;
  }
  return {static_cast<double>(covered) / trials, half_widths / trials};
}

}  // namespace

TEST_CASE("95% intervals cover 95% of the time, and where others do not") {
  // Two designs on which percentile and two-tailed studentised intervals fall to 92% (mean), or rise to 97% and fall
  // to 92% (median). Half the requirement's 4,000 trials: 95% -+ 1%, and two binomial standard errors of 0.5%.
  for (const std::size_t design : {1U, 5U}) {
    for (const Statistic statistic : statistics) {
      const double share = coverage(designs()[design].noise, statistic, 40, 2000, 199).share;
      INFO(designs()[design].name << ", " << name(statistic) << ": " << share);
      CHECK(share > 0.94 - 0.01);
      CHECK(share < 0.96 + 0.01);
    }
  }
}

TEST_CASE("coverage of 95% intervals, 4,000 trials each", "[.coverage]") {
  constexpr int trials = 4000, resamples = 999;
  fmt::print("coverage in percent (mean half-width), 10 sizes, {} trials, {} resamples\n", trials, resamples);
  fmt::print("{:<16}{:>5}{:>18}{:>18}{:>18}\n", "noise", "R", "mean", "median", "trimmed");
  for (const int replications : {10, 40, 100}) {
    for (const auto& [noise_name, noise] : designs()) {
      std::string line = fmt::format("{:<16}{:>5}", noise_name, replications);
      for (const Statistic statistic : statistics) {
        const auto [share, half_width] = coverage(noise, statistic, replications, trials, resamples);
        line += fmt::format("{:>18}", fmt::format("{:.1f} ({:.4f})", 100 * share, half_width));
        INFO(noise_name << ", " << replications << " replications, " << name(statistic));
        if (replications >= 40) {
          CHECK(share >= 0.94);
          CHECK(share <= 0.96);
        }
      }
      fmt::print("{}\n", line);
      std::fflush(stdout);
    }
  }
}
