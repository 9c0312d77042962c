#pragma once

#include "engine/rate/quantity.h"

#include <cstddef>
#include <string>
#include <vector>

namespace moerate {

/// What a study claims about a loss as n grows.
enum class Claim {
  exponent,     ///< the exponent is `value` to within `within`
  slower_than,  ///< the exponent is above `value` (`slower-than: polynomial`: above -within)
  faster_than,  ///< the exponent is below `value`
  flat,         ///< |exponent| <= within
  law,          ///< the loss follows the law named
};

/// One line of `expect:`, resolved to the estimators it selects.
struct Expectation {
  std::vector<std::size_t> estimators;  ///< indices into Plan::estimators, not empty
  Quantity of = Quantity::total;
  Alignment alignment = Alignment::aligned;
  Statistic statistic = Statistic::mean;
  Claim claim = Claim::exponent;
  double value = 0;  ///< unused for flat
  double within = 0.1;
  bool polynomial = false;   ///< `slower-than: polynomial`; value is then -within
  std::string law;           ///< name in laws(), for a claim of a law
  std::string source;        ///< citation; may be empty
  bool known_fails = false;  ///< `known: fails`
  std::string because;       ///< why it is known to fail
  int line = 0;              ///< in the study's file
};

/// The claim as a reader would say it: "exponent -0.5 +- 0.1", "slower than polynomial (exponent above -0.1)",
/// "slower than n^-0.25", "faster than n^-0.4", "flat to 0.05", "law power: C n^-a".
std::string describe(const Expectation& expectation);

}  // namespace moerate
