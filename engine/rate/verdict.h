#pragma once

#include "engine/rate/law_comparison.h"
#include "engine/rate/paired.h"
#include "engine/rate/quantity.h"
#include "engine/rate/rate.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// What a study claims about a loss as n grows.
enum class Claim {
  exponent,     ///< the exponent is `value` to within `within`
  slower_than,  ///< the exponent is above `value` (`slower-than: polynomial`: above -within)
  faster_than,  ///< the exponent is below `value`
  flat,         ///< |exponent| <= within
  law,          ///< the loss follows the law named
  below,        ///< the held-out risk or error rate is below that of another estimator
};

/// What a claim is judged on.
enum class Basis {
  fits,             ///< the losses of a study's fits
  modulus,          ///< the modulus of the truth at the smallest losses: engine/modulus
  uniform_modulus,  ///< that of its neighbourhood
};

/// One line of `expect:`, resolved to the estimators it selects.
struct Expectation {
  std::vector<std::size_t> estimators;  ///< indices into Plan::estimators, not empty
  Quantity of = Quantity::total;
  Alignment alignment = Alignment::aligned;
  Statistic statistic = Statistic::mean;  ///< of fits
  Basis basis = Basis::fits;
  Claim claim = Claim::exponent;
  double value = 0;  ///< unused for flat
  double within = 0.1;
  bool polynomial = false;  ///< `slower-than: polynomial`; value is then -within
  std::string law;          ///< name in laws(), for a claim of a law
  /// For the claim `below`: what each of `estimators` is compared with, in their order; the labels that say so, as in
  /// "router=linear"; and the n, which is the largest of each where nothing is written.
  std::vector<std::size_t> others = {};
  std::string other_labels = {};
  std::optional<Index> at = {};
  std::string source;        ///< citation; may be empty
  bool known_fails = false;  ///< `known: fails`
  std::string because;       ///< why it is known to fail
  int line = 0;              ///< in the study's file
};

/// "mean", "median", "trimmed", or "modulus", "uniform modulus": what of the quantity is judged.
std::string_view judged_by(const Expectation& expectation);

/// The claim as a reader would say it: "exponent -0.5 +- 0.1", "slower than polynomial (exponent above -0.1)",
/// "slower than n^-0.25", "faster than n^-0.4", "flat to 0.05", "law power: C n^-a", "below router=linear",
/// "below router=linear at n = 1000".
std::string describe(const Expectation& expectation);

/// What the data say of an expectation.
enum class Outcome {
  holds,         ///< the whole interval agrees with the claim
  fails,         ///< the whole interval contradicts it
  underpowered,  ///< the interval does both: more replications would decide
  undefined,     ///< there is no interval, or no fit of the law; Rate and LawComparison say why
};
inline constexpr std::array outcomes{Outcome::holds, Outcome::fails, Outcome::underpowered, Outcome::undefined};

std::string_view name(Outcome outcome);

/// Judges a claim against what was measured. Of an exponent only the interval decides, never the point estimate.
///
/// | claim       | holds: the whole interval is          | fails: the whole interval is           |
/// |-------------|---------------------------------------|----------------------------------------|
/// | exponent    | in [value - within, value + within]   | outside it                             |
/// | flat        | in [-within, within]                  | outside it                             |
/// | slower_than | above value                           | at or below value                      |
/// | faster_than | below value                           | at or above value                      |
///
/// Precondition: the claim is of an exponent.
Outcome judge(const Expectation& expectation, const Rate& rate);

/// Judges the claim `below`: it holds when the whole interval of the difference is below 0, and fails when no part of
/// it is, as where both are equal in every pair.
Outcome judge_below(const PairedDifference& difference);

/// Judges the claim of a law. It fails when another law is better by excluding_difference of AICc. It holds when it is
/// better by so much than every law that does not contain it; one that contains it is never excluded, it can only fail
/// to be better. The constant, which all others contain, holds when it does not fail and the exponent is flat to
/// `within`.
Outcome judge_law(const Expectation& expectation, const Rate& rate, const LawComparison& laws);

}  // namespace moerate
