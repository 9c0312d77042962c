#include "engine/rate/paired.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace moerate;

TEST_CASE("the interval of a paired difference is SciPy's, with the variance of splits that share rows") {
  // s = d.std(ddof=1); se = s * sqrt(1/6 + 0.2/0.8); mean -+ stats.t.ppf(0.975, 5) * se, whose quantile is good to
  // ten digits
  const PairedDifference difference = paired_difference({-0.31, -0.12, -0.25, 0.04, -0.18, -0.22}, 0.2, 0.95);
  CHECK(difference.pairs == 6);
  CHECK(difference.mean == Approx(-0.1733333333333333).epsilon(1e-14));
  CHECK(difference.standard_error == Approx(0.07912718313646146).epsilon(1e-13));
  CHECK(difference.low == Approx(-0.37673623308640924).epsilon(1e-9));
  CHECK(difference.high == Approx(0.03006956641974262).epsilon(1e-8));
  CHECK(difference.undefined.empty());
}

TEST_CASE("of non-overlapping folds the correction is that of their share") {
  // Five folds: q / (1 - q) = 1/4 of the variance, beside 1/5 for the mean.
  const std::vector<double> values{1, 2, 3, 4, 5};
  CHECK(resampled_error(values, 0.2) == Approx(std::sqrt(2.5 * (0.2 + 0.25))).epsilon(1e-14));
}

TEST_CASE("without two pairs there is no interval, and the reason is said") {
  const PairedDifference none = paired_difference({}, 0.2, 0.95), one = paired_difference({0.5}, 0.2, 0.95);
  CHECK(none.undefined == "no replication has both");
  CHECK(std::isnan(none.mean));
  CHECK(one.undefined == "one replication");
  CHECK(one.mean == 0.5);
  CHECK(std::isnan(one.low));
  CHECK(std::isnan(resampled_error({1.0}, 0.2)));
}
