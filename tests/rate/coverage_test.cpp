#include "engine/rate/rate.h"
#include "tests/rate/synthetic.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <algorithm>
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

/// The share of trials in which every interval of a family holds the true slope: `sets` data sets of log-normal losses,
/// of each the mean and the trimmed mean, which are nearly one and the same.
double coverage_of_all(int sets, int replications, int trials, bool simultaneous) {
  constexpr double slope = -0.5;
  RateSettings settings;
  settings.resamples = 999;
  if (simultaneous) settings = sidak_adjusted(settings, 2 * sets);
  int covered = 0;
#pragma omp parallel for schedule(dynamic, 1) reduction(+ : covered)
  for (int trial = 0; trial < trials; ++trial) {
    bool all = true;
    for (int set = 0; set < sets; ++set) {
      const auto seed = static_cast<std::uint64_t>(trial * sets + set);
      const auto losses = synthetic_losses(slope, log_normal(0.6), replications, seed, 6);
      for (const Statistic statistic : {Statistic::mean, Statistic::trimmed}) {
        const Rate rate = estimate_rate(losses, statistic, settings, seed, name(statistic));
        all = all && rate.low <= slope && slope <= rate.high;
      }
    }
    covered += all ? 1 : 0;
  }
  return static_cast<double>(covered) / trials;
}

/// Where an exponent is known to within `wanted` at the first of the given looks: whether its interval holds the slope.
struct Stopped {
  double share;         ///< of the intervals at the stop that hold the true slope
  double replications;  ///< their mean
};

/// As engine/run/precision.h stops: at 20, 30, 40, 50, 70, ..., at most 400.
Stopped coverage_when_stopped(const Noise& noise, double wanted, int trials) {
  constexpr double slope = -0.5;
  RateSettings settings;
  settings.resamples = 999;
  int covered = 0, replications = 0;
#pragma omp parallel for schedule(dynamic, 1) reduction(+ : covered, replications)
  for (int trial = 0; trial < trials; ++trial) {
    const auto seed = static_cast<std::uint64_t>(trial);
    const auto all = synthetic_losses(slope, noise, 400, seed, 6);
    for (int count = 20;; count = std::min(400, (count * 5 / 4 + 9) / 10 * 10)) {
      auto first = all;
      for (Replications& at : first) at.losses.resize(static_cast<std::size_t>(count));
      const Rate rate = estimate_rate(first, Statistic::mean, settings, seed, "stopped");
      if (rate.half_width > wanted && count < 400) continue;
      covered += rate.low <= slope && slope <= rate.high ? 1 : 0;
      replications += count;
      break;
    }
  }
  return {static_cast<double>(covered) / trials, static_cast<double>(replications) / trials};
}

}  // namespace

TEST_CASE("simultaneous intervals hold all together 95% of the time, pointwise ones do not") {
  // Ten intervals in five independent pairs; a binomial standard error is 1.1%.
  const double together = coverage_of_all(5, 40, 400, true), pointwise = coverage_of_all(5, 40, 400, false);
  INFO("simultaneous " << together << ", pointwise " << pointwise);
  CHECK(together > 0.95 - 0.022);
  CHECK(pointwise < 0.90);
}

TEST_CASE("a family of one is pointwise: resamples follow the confidence") {
  const RateSettings settings;
  CHECK(sidak_adjusted(settings, 1).confidence == 0.95);
  CHECK(sidak_adjusted(settings, 1).resamples == 1999);
  const RateSettings of_two = sidak_adjusted(settings, 2);
  CHECK(of_two.confidence * of_two.confidence == Approx(0.95).epsilon(1e-14));
  const RateSettings of_fifty = sidak_adjusted(settings, 50);
  CHECK(std::pow(of_fifty.confidence, 50) == Approx(0.95).epsilon(1e-12));
  // Ten of the resamples lie beyond the critical value.
  CHECK((of_fifty.resamples + 1) * (1 - of_fifty.confidence) >= 10);
  CHECK(of_fifty.resamples * (1 - of_fifty.confidence) < 10);
  CHECK(sidak_adjusted(settings, 100'000).resamples == 99'999);
}

TEST_CASE("coverage of families", "[.coverage]") {
  fmt::print("all of a family, log-normal 0.6, 1,000 trials: R, intervals, simultaneous, pointwise\n");
  for (const int replications : {20, 40, 100}) {
    for (const int sets : {5, 20}) {
      fmt::print("{:>5}{:>5}{:>8.3f}{:>8.3f}\n", replications, 2 * sets,
                 coverage_of_all(sets, replications, 1000, true), coverage_of_all(sets, replications, 1000, false));
      std::fflush(stdout);
    }
  }
}

TEST_CASE("coverage of intervals at which a run stopped", "[.coverage]") {
  fmt::print("stopped at a half-width, 1,000 trials: noise, wanted, coverage, mean replications\n");
  for (const std::size_t design : {1U, 4U}) {
    for (const double wanted : {0.12, 0.08, 0.05}) {
      const Stopped stopped = coverage_when_stopped(designs()[design].noise, wanted, 1000);
      fmt::print("{:<16}{:>6}{:>8.3f}{:>8.1f}\n", designs()[design].name, wanted, stopped.share, stopped.replications);
      std::fflush(stdout);
    }
  }
}

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
