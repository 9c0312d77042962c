#include "engine/rate/statistic.h"

#include "engine/data/stream.h"
#include "tests/rate/rates_reference.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace moerate;

TEST_CASE("statistics by hand") {
  const std::vector<double> sample{4, 1, 2, 3, 100, 5, 6, 7, 8, 9};
  CHECK(estimate(Statistic::mean, sample).value == 14.5);
  CHECK(estimate(Statistic::median, sample).value == 5.5);
  CHECK(estimate(Statistic::trimmed, sample).value == 5.0);
  CHECK(estimate(Statistic::median, {3, 1, 2}).value == 2.0);
  CHECK(estimate(Statistic::mean, {1, 3}).standard_error == 1.0);
}

TEST_CASE("trimming drops floor(R/10) of the largest, and none of fewer than ten") {
  CHECK(estimate(Statistic::trimmed, {1, 1, 1, 1, 1, 1, 1, 1, 10}).value == 2.0);
  CHECK(estimate(Statistic::trimmed, {1, 1, 1, 1, 1, 1, 1, 1, 1, 10}).value == 1.0);
  CHECK(estimate(Statistic::trimmed, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 50}).value ==
        Approx(19.0 / 18));
  const std::vector<double> few{1, 2, 4, 8};
  CHECK(estimate(Statistic::trimmed, few).value == estimate(Statistic::mean, few).value);
  CHECK(estimate(Statistic::trimmed, few).standard_error == estimate(Statistic::mean, few).standard_error);
}

TEST_CASE("values and standard errors agree with SciPy") {
  const auto cases = rates_reference()["statistics"];
  REQUIRE_FALSE(cases.empty());
  for (const auto& given : cases) {
    const auto sample = given["sample"].get<std::vector<double>>();
    for (const Statistic statistic : statistics) {
      const auto expected = given[std::string(name(statistic))];
      const Estimate found = estimate(statistic, sample);
      INFO(name(statistic) << " of " << sample.size());
      CHECK(found.value == Approx(expected[0].get<double>()).epsilon(1e-13));
      CHECK(found.standard_error == Approx(expected[1].get<double>()).epsilon(1e-10));
    }
  }
}

TEST_CASE("a resample given by how often each value is in it is the same sample written out") {
  for (const int count : {2, 5, 10, 31, 40}) {
    Stream stream(7, "resample", static_cast<std::uint64_t>(count), 0, Purpose::noise);
    std::vector<double> sorted(static_cast<std::size_t>(count));
    for (double& value : sorted) value = std::exp(stream.normal());
    std::sort(sorted.begin(), sorted.end());
    for (int trial = 0; trial < 50; ++trial) {
      std::vector<int> times(sorted.size(), 0);
      std::vector<double> written_out;
      for (int i = 0; i < count; ++i) {
        const auto drawn = static_cast<std::size_t>(stream.below(count));
        ++times[drawn];
        written_out.push_back(sorted[drawn]);
      }
      for (const Statistic statistic : statistics) {
        const Estimate compact = SampleStatistic(statistic, count)(sorted, times);
        const Estimate plain = estimate(statistic, written_out);
        INFO(name(statistic) << " of " << count);
        CHECK(compact.value == Approx(plain.value).epsilon(1e-13));
        CHECK(compact.standard_error == Approx(plain.standard_error).epsilon(1e-10).margin(1e-15));
      }
    }
  }
}

TEST_CASE("equal values have no spread at all, and one value has no standard error") {
  for (const Statistic statistic : statistics) {
    const Estimate equal = estimate(statistic, std::vector<double>(30, 0.1));
    CHECK(equal.value == 0.1);
    CHECK(equal.standard_error == 0);
    const Estimate one = estimate(statistic, {0.3});
    CHECK(one.value == 0.3);
    CHECK(std::isnan(one.standard_error));
  }
}
