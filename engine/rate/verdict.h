#pragma once

#include "engine/rate/expectation.h"
#include "engine/rate/law_comparison.h"
#include "engine/rate/rate.h"

#include <array>
#include <string>
#include <string_view>

namespace moerate {

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
/// Precondition: the claim is not of a law.
Outcome judge(const Expectation& expectation, const Rate& rate);

/// Judges the claim of a law. It fails when another law is better by excluding_difference of AICc. It holds when it is
/// better by so much than every law that does not contain it; one that contains it is never excluded, it can only fail
/// to be better. The constant, which all others contain, holds when it does not fail and the exponent is flat to
/// `within`.
Outcome judge_law(const Expectation& expectation, const Rate& rate, const LawComparison& laws);

}  // namespace moerate
