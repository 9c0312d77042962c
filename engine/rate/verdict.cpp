#include "engine/rate/verdict.h"

#include "engine/rate/law.h"

#include <fmt/format.h>

#include <cassert>
#include <cmath>

namespace moerate {

std::string_view judged_by(const Expectation& expectation) {
  switch (expectation.basis) {
    case Basis::modulus:
      return "modulus";
    case Basis::uniform_modulus:
      return "uniform modulus";
    case Basis::fits:
      break;
  }
  return name(expectation.statistic);
}

std::string describe(const Expectation& expectation) {
  switch (expectation.claim) {
    case Claim::exponent:
      return fmt::format("exponent {} +- {}", expectation.value, expectation.within);
    case Claim::slower_than:
      return expectation.polynomial ? fmt::format("slower than polynomial (exponent above {})", expectation.value)
                                    : fmt::format("slower than n^{}", expectation.value);
    case Claim::faster_than:
      return fmt::format("faster than n^{}", expectation.value);
    case Claim::law:
      return fmt::format("law {}: {}", expectation.law, find(laws(), expectation.law)->formula);
    case Claim::below:
      return fmt::format("below {}{}", expectation.other_labels,
                         expectation.at ? fmt::format(" at n = {}", *expectation.at) : "");
    case Claim::flat:
      break;
  }
  return fmt::format("flat to {}", expectation.within);
}

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
    case Claim::law:
    case Claim::below:
      assert(false);
      break;
    case Claim::flat:
      break;
  }
  return lies_in(-within, within);
}

Outcome judge_below(const PairedDifference& difference) {
  if (std::isnan(difference.low) || std::isnan(difference.high)) return Outcome::undefined;
  return difference.high < 0 ? Outcome::holds : difference.low >= 0 ? Outcome::fails : Outcome::underpowered;
}

Outcome judge_law(const Expectation& expectation, const Rate& rate, const LawComparison& laws) {
  const LawFit* claimed = laws.sets.empty() ? nullptr : laws.sets.front().find(expectation.law);
  if (claimed == nullptr || !claimed->undefined.empty()) return Outcome::undefined;
  if (claimed->difference >= excluding_difference) return Outcome::fails;
  bool has_rival = false;
  for (const LawFit& other : laws.sets.front().fits) {
    if (!other.undefined.empty() || contains(law_named(other.law), other.law, expectation.law)) continue;
    if (other.aicc - claimed->aicc < excluding_difference) return Outcome::underpowered;
    has_rival = true;
  }
  if (has_rival) return Outcome::holds;
  Expectation flat = expectation;
  flat.claim = Claim::flat;
  return judge(flat, rate);
}

}  // namespace moerate
