#include "engine/rate/rate.h"

#include "engine/rate/statistic.h"
#include "tests/rate/rates_reference.h"
#include "tests/rate/synthetic.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace moerate;

namespace {

Rate rate_of(const std::vector<Replications>& sizes, Statistic statistic = Statistic::mean,
             const RateSettings& settings = {}) {
  return estimate_rate(sizes, statistic, settings, 1, "test");
}

}  // namespace

TEST_CASE("lines agree with SciPy's linregress") {
  const auto cases = rates_reference()["lines"];
  REQUIRE_FALSE(cases.empty());
  for (const auto& given : cases) {
    const auto x = given["x"].get<std::vector<double>>();
    const Line line = least_squares(x, given["y"].get<std::vector<double>>());
    const auto& fit = given["fit"];
    CHECK(line.slope == Approx(fit[0].get<double>()).epsilon(1e-12));
    CHECK(line.intercept == Approx(fit[1].get<double>()).epsilon(1e-12));
    CHECK(std::isnan(line.standard_error) == fit[2].is_null());
    if (!fit[2].is_null()) CHECK(line.standard_error == Approx(fit[2].get<double>()).epsilon(1e-10));
  }
}

TEST_CASE("exponents and half-widths agree with NumPy's bootstrap") {
  const auto cases = rates_reference()["intervals"];
  REQUIRE_FALSE(cases.empty());
  for (const auto& given : cases) {
    RateSettings settings;
    settings.confidence = given["confidence"].get<double>();
    settings.resamples = 39999;
    std::vector<Replications> sizes;
    for (std::size_t j = 0; j < given["n"].size(); ++j) {
      sizes.push_back({given["n"][j].get<Index>(), given["losses"][j].get<std::vector<double>>(), 0});
    }
    for (const Statistic statistic : statistics) {
      const auto expected = given[std::string(name(statistic))];
      const Rate rate = rate_of(sizes, statistic, settings);
      INFO(name(statistic));
      CHECK(rate.exponent == Approx(expected[0].get<double>()).epsilon(1e-11));
      // The quantile of 39,999 resamples has a relative standard error of about 0.5%.
      CHECK(rate.half_width == Approx(expected[1].get<double>()).epsilon(0.02));
      CHECK(rate.low == rate.exponent - rate.half_width);
      CHECK(rate.high == rate.exponent + rate.half_width);
    }
  }
}

TEST_CASE("an exact power law is found exactly and has an interval of no width") {
  for (const Statistic statistic : statistics) {
    const Rate rate = rate_of(synthetic_losses(-0.5, log_normal(0), 12, 1), statistic);
    CHECK(rate.exponent == Approx(-0.5).epsilon(1e-12));
    CHECK(std::exp(rate.intercept) == Approx(1.0).epsilon(1e-10));
    CHECK(rate.standard_error < 1e-12);
    CHECK(std::isnan(rate.points[0].local_slope));
    CHECK(rate.points[3].local_slope == Approx(-0.5).epsilon(1e-12));
    CHECK(rate.half_width == 0);
    CHECK(rate.replications_for_003 == 2);
    CHECK(rate.undefined.empty());
    CHECK(rate.interval_undefined.empty());
  }
}

TEST_CASE("a bootstrap depends on seed and scope alone, not on the order of the losses") {
  auto sizes = synthetic_losses(-0.5, log_normal(0.6), 25, 3);
  const Rate first = estimate_rate(sizes, Statistic::median, {}, 1, "a");
  for (auto& size : sizes) std::reverse(size.losses.begin(), size.losses.end());
  const Rate again = estimate_rate(sizes, Statistic::median, {}, 1, "a");
  CHECK(again.low == first.low);
  CHECK(again.high == first.high);
  CHECK(estimate_rate(sizes, Statistic::median, {}, 1, "b").low != first.low);
  CHECK(estimate_rate(sizes, Statistic::median, {}, 2, "a").low != first.low);
}

TEST_CASE("more confidence makes a wider interval, and more than the resamples can give makes none") {
  const auto sizes = synthetic_losses(-0.5, log_normal(0.6), 25, 4);
  RateSettings settings;
  double before = 0;
  for (const double confidence : {0.5, 0.8, 0.95, 0.99}) {
    settings.confidence = confidence;
    const double half_width = rate_of(sizes, Statistic::mean, settings).half_width;
    CHECK(half_width > before);
    before = half_width;
  }
  settings.resamples = 50;
  const Rate rate = rate_of(sizes, Statistic::mean, settings);
  CHECK(std::isfinite(rate.exponent));
  CHECK(std::isnan(rate.half_width));
  CHECK(rate.interval_undefined == "50 resamples are too few for a confidence of 0.99");
}

TEST_CASE("the replications for a half-width of 0.03 give about that") {
  const auto noise = log_normal(0.6);
  for (const Statistic statistic : statistics) {
    const Rate rate = rate_of(synthetic_losses(-0.5, noise, 60, 5), statistic);
    const auto needed = static_cast<int>(rate.replications_for_003);
    INFO(name(statistic) << ' ' << needed);
    CHECK(rate_of(synthetic_losses(-0.5, noise, needed, 6), statistic).half_width == Approx(0.03).epsilon(0.25));
  }
  // Unequal counts: what matters is the noise of one replication, not how many were made where.
  auto sizes = synthetic_losses(-0.5, noise, 400, 5);
  const auto equal = static_cast<double>(rate_of(sizes).replications_for_003);
  sizes[0].losses.resize(100);
  CHECK(static_cast<double>(rate_of(sizes).replications_for_003) == Approx(equal).epsilon(0.2));
}

TEST_CASE("failed fits are left out, and shown at the worst loss of their n") {
  auto sizes = synthetic_losses(-0.5, log_normal(0.3), 10, 7);
  const Rate whole = rate_of(sizes);
  CHECK(whole.exponent_failed_worst == whole.exponent);
  auto replaced = sizes;
  sizes.back().failed = 5;
  const double worst = *std::max_element(sizes.back().losses.begin(), sizes.back().losses.end());
  replaced.back().losses.resize(15, worst);
  for (const Statistic statistic : statistics) {
    const Rate rate = rate_of(sizes, statistic);
    CHECK(rate.exponent == rate_of({sizes.begin(), sizes.end()}, statistic).exponent);
    CHECK(rate.exponent_failed_worst == rate_of(replaced, statistic).exponent);
    CHECK(rate.exponent_failed_worst > rate.exponent);
  }
  CHECK(rate_of(sizes).exponent == whole.exponent);
  CHECK(rate_of(sizes).points.back().failed == 5);
  CHECK(rate_of(sizes).points.back().count == 10);
}

TEST_CASE("what has no exponent says why") {
  const auto sizes = synthetic_losses(-0.5, log_normal(0.3), 10, 8);
  const auto why = [](const std::vector<Replications>& given) {
    const Rate rate = rate_of(given);
    CHECK(std::isnan(rate.exponent));
    CHECK(std::isnan(rate.low));
    CHECK(rate.interval_undefined == rate.undefined);
    CHECK(rate.points.size() == given.size());
    return rate.undefined;
  };
  CHECK(why({}) == "there are no losses");
  CHECK(why({sizes.front()}) == "a slope needs at least two sizes");
  auto zero = sizes;
  zero[2].losses.assign(10, 0.0);
  CHECK(why(zero) == "the value at n = 4000 is zero");
  CHECK(std::isnan(rate_of(zero).points[2].local_slope));
  CHECK(std::isnan(rate_of(zero).points[3].local_slope));
  CHECK(std::isfinite(rate_of(zero).points[4].local_slope));
  auto empty = sizes;
  empty[1] = {2000, {}, 10};
  CHECK(why(empty) == "there is no loss at n = 2000");
  CHECK(std::isnan(rate_of(empty).points[1].value));
  auto infinite = sizes;
  infinite[0].losses[3] = std::numeric_limits<double>::infinity();
  CHECK(why(infinite) == "the value at n = 1000 is not finite");
}

TEST_CASE("what has an exponent but no interval says why") {
  const auto sizes = synthetic_losses(-0.5, log_normal(0.3), 10, 9);
  const auto why = [](const std::vector<Replications>& given, Statistic statistic = Statistic::mean) {
    const Rate rate = rate_of(given, statistic);
    CHECK(std::isfinite(rate.exponent));
    CHECK(std::isnan(rate.low));
    CHECK(std::isnan(rate.high));
    CHECK(std::isnan(rate.half_width));
    CHECK(rate.replications_for_003 == 0);
    CHECK(rate.undefined.empty());
    return rate.interval_undefined;
  };
  auto single = sizes;
  single[4].losses.resize(1);
  CHECK(why(single) == "an interval needs at least two replications, at n = 16000 there is one");
  auto infinite = sizes;
  infinite[0].losses[3] = std::numeric_limits<double>::infinity();
  CHECK(why(infinite, Statistic::median) == "a loss at n = 1000 is not finite");
  auto zeros = sizes;
  std::fill_n(zeros[5].losses.begin(), 9, 0.0);
  CHECK(why(zeros) == "too many losses are zero or equal: resamples often have no slope or no spread");
}

TEST_CASE("the standard error is that of the interval, and two sizes have both") {
  const Rate rate = rate_of(synthetic_losses(-0.5, log_normal(0.3), 20, 10, 2));
  CHECK(rate.standard_error > 0);
  // Student's quantile for twenty replications and more is a little above the normal one, 1.96.
  CHECK(rate.half_width / rate.standard_error > 1.7);
  CHECK(rate.half_width / rate.standard_error < 2.5);
  const Rate single = rate_of(synthetic_losses(-0.5, log_normal(0.3), 1, 10, 3));
  CHECK(std::isnan(single.half_width));
  CHECK(std::isnan(single.standard_error));
  CHECK(rate.low < -0.5);
  CHECK(rate.high > -0.5);
}
