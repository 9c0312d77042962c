#include "engine/rate/rate.h"

#include "engine/data/stream.h"
#include "engine/rate/statistic.h"
#include "engine/rate/verdict.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace moerate;

namespace {

/// Losses n^slope times log-normal noise of the given deviation of the log.
std::vector<Replications> synthetic(double slope, double deviation, int replications, std::uint64_t trial) {
  std::vector<Replications> sizes;
  for (const Index n : {1000, 2000, 4000, 8000, 16000, 32000}) {
    Stream stream(trial, "synthetic", static_cast<std::uint64_t>(n), 0, Purpose::noise);
    Replications at{n, {}, 0};
    for (int r = 0; r < replications; ++r) {
      at.losses.push_back(std::pow(static_cast<double>(n), slope) * std::exp(deviation * stream.normal()));
    }
    sizes.push_back(at);
  }
  return sizes;
}

}  // namespace

TEST_CASE("statistics by hand") {
  std::vector<double> sample{4, 1, 2, 3, 100, 5, 6, 7, 8, 9};
  CHECK(estimate(Statistic::mean, sample).value == 14.5);
  CHECK(estimate(Statistic::median, sample).value == 5.5);
  CHECK(estimate(Statistic::trimmed, sample).value == 5.0);
}

TEST_CASE("an exact power law is found exactly") {
  const Rate rate = estimate_rate(synthetic(-0.5, 0, 3, 1), Statistic::mean, {}, 1, "exact");
  CHECK(rate.exponent == Approx(-0.5).epsilon(1e-12));
  CHECK(std::exp(rate.intercept) == Approx(1.0).epsilon(1e-10));
  CHECK(rate.standard_error < 1e-12);
  CHECK(rate.points[3].local_slope == Approx(-0.5).epsilon(1e-12));
}

TEST_CASE("95% intervals cover about 95% of the time") {
  RateSettings settings;
  settings.resamples = 399;
  for (const Statistic statistic : statistics) {
    int covered = 0;
    constexpr int trials = 400;
    double target = -0.5;
    for (int trial = 0; trial < trials; ++trial) {
      const Rate rate = estimate_rate(synthetic(target, 0.6, 40, static_cast<std::uint64_t>(trial)), statistic,
                                      settings, static_cast<std::uint64_t>(trial), "coverage");
      covered += rate.low <= target && target <= rate.high ? 1 : 0;
    }
    INFO(name(statistic) << ' ' << covered << " of " << trials);
    // 95% +- four binomial standard errors.
    CHECK(covered >= 363);
    CHECK(covered <= 397);
  }
}

TEST_CASE("what has no exponent says why, and failed fits are shown at the worst") {
  std::vector<Replications> sizes = synthetic(-0.5, 0.3, 10, 3);
  const Rate whole = estimate_rate(sizes, Statistic::mean, {}, 1, "x");
  CHECK(whole.exponent_failed_worst == Approx(whole.exponent));
  sizes.back().failed = 5;
  CHECK(estimate_rate(sizes, Statistic::mean, {}, 1, "x").exponent_failed_worst > whole.exponent);
  sizes.front().losses.assign(10, 0.0);
  CHECK(estimate_rate(sizes, Statistic::mean, {}, 1, "x").undefined == "the value at n = 1000 is zero");
  sizes.resize(1);
  CHECK(estimate_rate(sizes, Statistic::mean, {}, 1, "x").undefined == "a slope needs at least two sizes");
}

TEST_CASE("only the interval decides a verdict") {
  Rate rate;
  const auto outcome = [&rate](Claim claim, double value, double low, double high) {
    rate.low = low;
    rate.high = high;
    Expectation expectation;
    expectation.claim = claim;
    expectation.value = value;
    expectation.within = 0.1;
    return judge(expectation, rate);
  };
  CHECK(outcome(Claim::exponent, -0.5, -0.55, -0.45) == Outcome::holds);
  CHECK(outcome(Claim::exponent, -0.5, -0.65, -0.45) == Outcome::underpowered);
  CHECK(outcome(Claim::exponent, -0.5, -0.3, -0.2) == Outcome::fails);
  CHECK(outcome(Claim::slower_than, -0.1, -0.05, 0.2) == Outcome::holds);
  CHECK(outcome(Claim::slower_than, -0.1, -0.5, -0.2) == Outcome::fails);
  CHECK(outcome(Claim::faster_than, -0.1, -0.5, -0.2) == Outcome::holds);
  CHECK(outcome(Claim::flat, 0, -0.05, 0.05) == Outcome::holds);
  CHECK(outcome(Claim::flat, 0, 0.05, 0.15) == Outcome::underpowered);
  CHECK(judge(Expectation{}, Rate{}) == Outcome::undefined);
}
