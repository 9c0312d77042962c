#include "engine/report/scale.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace moerate;

namespace {

std::vector<Label> labelled(Interval interval) {
  std::vector<Label> labels;
  for (const auto& tic : logarithmic_tics(interval)) {
    CHECK(tic.at >= interval.low * (1 - 1e-9));
    CHECK(tic.at <= interval.high * (1 + 1e-9));
    if (!tic.label.empty()) labels.push_back(tic.label);
  }
  return labels;
}

using Labels = std::vector<Label>;

}  // namespace

TEST_CASE("decades are labelled as powers of ten") {
  CHECK(labelled({800, 1.2e5}) == Labels{{"10", "3"}, {"10", "4"}, {"10", "5"}});
  CHECK(labelled({0.009, 2}) == Labels{{"10", "−2"}, {"10", "−1"}, {"10", "0"}});
}

TEST_CASE("less than two decades are labelled by 1, 2 and 5, less than a factor of two by every digit") {
  CHECK(labelled({0.0015, 0.012}) == Labels{{"0.002"}, {"0.005"}, {"0.01"}});
  CHECK(labelled({150, 600}) == Labels{{"200"}, {"500"}});
  CHECK(labelled({1.5e-7, 6e-7}) == Labels{{"2×10", "−7"}, {"5×10", "−7"}});
  CHECK(labelled({0.0055, 0.0085}) == Labels{{"0.006"}, {"0.007"}, {"0.008"}});
}

TEST_CASE("many decades keep at most eight labels") {
  const auto labels = labelled({1e-18, 1e2});
  CHECK(labels.size() <= 8);
  CHECK(labels.size() >= 5);
}

TEST_CASE("a linear axis is marked by multiples of 1, 2 or 5, two to eight of them") {
  const auto marks = [](Interval interval) {
    std::vector<std::string> labels;
    for (const auto& tic : linear_tics(interval)) {
      CHECK(tic.label.raised.empty());
      labels.push_back(tic.label.text);
    }
    return labels;
  };
  CHECK(marks({-1.3, 0.72}) == std::vector<std::string>{"−1.0", "−0.5", "0.0", "0.5"});
  CHECK(marks({-0.6, -0.4}) == std::vector<std::string>{"−0.60", "−0.55", "−0.50", "−0.45", "−0.40"});
  CHECK(marks({-30, 45}) == std::vector<std::string>{"−20", "0", "20", "40"});
  CHECK(marks({-1e-4, 1e-4}) == std::vector<std::string>{"−0.00010", "−0.00005", "0.00000", "0.00005", "0.00010"});
  for (int i = 0; i < 120; ++i) {
    const double length = 0.2 * std::pow(1.07, i);
    const auto count = linear_tics({-0.37, -0.37 + length}).size();
    CHECK(count >= 2);
    CHECK(count <= 8);
  }
}

TEST_CASE("one value alone has an axis around it") {
  const auto interval = logarithmic_interval({0.01}, 0.05);
  CHECK(interval.low < 0.01);
  CHECK(interval.high > 0.01);
  CHECK(interval.high / interval.low == Approx(2));
  const auto flat = linear_interval({-0.5, -0.5}, 0.05);
  CHECK(flat.high - flat.low == Approx(0.2));
}

TEST_CASE("an interval is widened by the share of its length, in the axis' own terms") {
  const auto logarithmic = logarithmic_interval({1, 100}, 0.1);
  CHECK(logarithmic.low == Approx(std::pow(10, -0.2)));
  CHECK(logarithmic.high == Approx(std::pow(10, 2.2)));
  const auto linear = linear_interval({-1, 1}, 0.1);
  CHECK(linear.low == Approx(-1.2));
  CHECK(linear.high == Approx(1.2));
}
