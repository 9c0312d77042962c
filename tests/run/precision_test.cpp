#include "engine/run/precision.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

/// A rate of 20 losses at each of two sizes.
Rate known_to(double half_width) {
  Rate rate;
  rate.points = {{1000, 20, 0, 1, 0.1, absent}, {2000, 20, 0, 1, 0.1, 0}};
  rate.half_width = half_width;
  return rate;
}

}  // namespace

TEST_CASE("an interval is looked at after fixed counts, the last of which is the limit") {
  std::vector<Index> looks;
  for (Index count = next_look(0, 400); looks.empty() || count > looks.back(); count = next_look(count, 400)) {
    looks.push_back(count);
  }
  CHECK(looks == std::vector<Index>{20, 30, 40, 50, 70, 90, 120, 150, 190, 240, 300, 380, 400});
  CHECK(next_look(0, 20) == 20);
  CHECK(next_look(20, 25) == 25);
}

TEST_CASE("a half-width is reached by an interval that can be trusted, and by no other") {
  const Precision precision{0.03, Quantity::total, 400};
  CHECK(is_reached(known_to(0.03), precision));
  CHECK_FALSE(is_reached(known_to(0.0301), precision));
  CHECK_FALSE(is_reached(known_to(absent), precision));
  CHECK_FALSE(is_reached(known_to(0), precision));  // losses that do not vary
  Rate failed = known_to(0.01);
  failed.points[1].count = fewest_losses - 1;
  CHECK_FALSE(is_reached(failed, precision));
  Rate undefined = known_to(0.01);
  undefined.interval_undefined = "a loss at n = 1000 is not finite";
  CHECK_FALSE(is_reached(undefined, precision));
}
