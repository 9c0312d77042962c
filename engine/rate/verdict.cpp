#include "engine/rate/verdict.h"

#include <cmath>
#include <limits>

namespace moerate {

std::string_view name(Outcome outcome) {
  switch (outcome) {
    case Outcome::holds:
      return "holds";
    case Outcome::fails:
      return "fails";
    case Outcome::underpowered:
      return "underpowered";
    case Outcome::undefined:
      break;
  }
  return "undefined";
}

Outcome judge(const Expectation& expectation, const Rate& rate) {
  if (std::isnan(rate.low) || std::isnan(rate.high)) return Outcome::undefined;
  double low = -std::numeric_limits<double>::infinity(), high = std::numeric_limits<double>::infinity();
  switch (expectation.claim) {
    case Claim::exponent:
      low = expectation.value - expectation.within;
      high = expectation.value + expectation.within;
      break;
    case Claim::slower_than:
      low = expectation.value;
      break;
    case Claim::faster_than:
      high = expectation.value;
      break;
    case Claim::flat:
      low = -expectation.within;
      high = expectation.within;
      break;
  }
  if (rate.low >= low && rate.high <= high) return Outcome::holds;
  return rate.high < low || rate.low > high ? Outcome::fails : Outcome::underpowered;
}

}  // namespace moerate
