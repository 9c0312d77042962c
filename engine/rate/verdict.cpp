#include "engine/rate/verdict.h"

#include <cmath>

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
  const auto decide = [](bool holds, bool fails) {
    return holds ? Outcome::holds : fails ? Outcome::fails : Outcome::underpowered;
  };
  const auto lies_in = [&](double low, double high) {
    return decide(low <= rate.low && rate.high <= high, rate.high < low || high < rate.low);
  };
  const double value = expectation.value, within = expectation.within;
  switch (expectation.claim) {
    case Claim::exponent:
      return lies_in(value - within, value + within);
    case Claim::slower_than:
      return decide(rate.low > value, rate.high <= value);
    case Claim::faster_than:
      return decide(rate.high < value, rate.low >= value);
    case Claim::flat:
      break;
  }
  return lies_in(-within, within);
}

}  // namespace moerate
