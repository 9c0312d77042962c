#include "engine/rate/verdict.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

Expectation claimed(Claim claim, double value, double within) {
  Expectation expectation;
  expectation.claim = claim;
  expectation.value = value;
  expectation.within = within;
  return expectation;
}

Rate measured(double low, double high) {
  Rate rate;
  rate.low = low;
  rate.high = high;
  return rate;
}

}  // namespace

TEST_CASE("only the interval decides a verdict") {
  struct Row {
    Claim claim;
    double value, within, low, high;
    Outcome outcome;
  };
  // Quarters and halves, so that bounds are met exactly.
  const auto row = GENERATE(values<Row>({
      {Claim::exponent, -0.5, 0.25, -0.6, -0.4, Outcome::holds},
      {Claim::exponent, -0.5, 0.25, -0.75, -0.25, Outcome::holds},
      {Claim::exponent, -0.5, 0.25, -0.76, -0.4, Outcome::underpowered},
      {Claim::exponent, -0.5, 0.25, -0.6, -0.24, Outcome::underpowered},
      {Claim::exponent, -0.5, 0.25, -2.0, 2.0, Outcome::underpowered},
      {Claim::exponent, -0.5, 0.25, -0.25, 0.1, Outcome::underpowered},
      {Claim::exponent, -0.5, 0.25, -0.24, 0.1, Outcome::fails},
      {Claim::exponent, -0.5, 0.25, -0.9, -0.76, Outcome::fails},
      {Claim::slower_than, -0.25, 0.1, -0.24, 0.2, Outcome::holds},
      {Claim::slower_than, -0.25, 0.1, -0.25, 0.2, Outcome::underpowered},
      {Claim::slower_than, -0.25, 0.1, -0.6, -0.2, Outcome::underpowered},
      {Claim::slower_than, -0.25, 0.1, -0.6, -0.25, Outcome::fails},
      {Claim::faster_than, -0.25, 0.1, -0.6, -0.26, Outcome::holds},
      {Claim::faster_than, -0.25, 0.1, -0.6, -0.25, Outcome::underpowered},
      {Claim::faster_than, -0.25, 0.1, -0.6, -0.1, Outcome::underpowered},
      {Claim::faster_than, -0.25, 0.1, -0.25, 0.0, Outcome::fails},
      {Claim::flat, 99, 0.25, -0.25, 0.25, Outcome::holds},
      {Claim::flat, 99, 0.25, 0.1, 0.26, Outcome::underpowered},
      {Claim::flat, 99, 0.25, -0.5, -0.26, Outcome::fails},
      {Claim::flat, 99, 0.25, 0.26, 0.5, Outcome::fails},
  }));
  INFO(describe(claimed(row.claim, row.value, row.within)) << " given [" << row.low << ", " << row.high << "]");
  CHECK(judge(claimed(row.claim, row.value, row.within), measured(row.low, row.high)) == row.outcome);
}

TEST_CASE("without an interval there is no verdict, whatever the exponent") {
  Rate rate;
  rate.exponent = -0.5;
  for (const Claim claim : {Claim::exponent, Claim::slower_than, Claim::faster_than, Claim::flat}) {
    CHECK(judge(claimed(claim, -0.5, 0.1), rate) == Outcome::undefined);
  }
}

TEST_CASE("claims and outcomes in words") {
  CHECK(describe(claimed(Claim::exponent, -0.5, 0.1)) == "exponent -0.5 +- 0.1");
  CHECK(describe(claimed(Claim::slower_than, -0.25, 0.1)) == "slower than n^-0.25");
  CHECK(describe(claimed(Claim::faster_than, -0.4, 0.1)) == "faster than n^-0.4");
  CHECK(describe(claimed(Claim::flat, 0, 0.05)) == "flat to 0.05");
  Expectation polynomial = claimed(Claim::slower_than, -0.1, 0.1);
  polynomial.polynomial = true;
  CHECK(describe(polynomial) == "slower than polynomial (exponent above -0.1)");
  CHECK(name(Outcome::holds) == "holds");
  CHECK(name(Outcome::fails) == "fails");
  CHECK(name(Outcome::underpowered) == "underpowered");
  CHECK(name(Outcome::undefined) == "undefined");
}

TEST_CASE("quantities and statistics are read back from their names") {
  for (const Quantity quantity : quantities) CHECK(quantity_named(name(quantity)) == quantity);
  for (const Statistic statistic : statistics) CHECK(statistic_named(name(statistic)) == statistic);
  CHECK(name(Quantity::gate_mass) == "gate-mass");
  CHECK_FALSE(quantity_named("gate_mass"));
  CHECK_FALSE(statistic_named("mode"));
}
