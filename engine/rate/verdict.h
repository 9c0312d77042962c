#pragma once

#include "engine/rate/expectation.h"
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
  undefined,     ///< there is no interval; Rate::interval_undefined says why
};
inline constexpr std::array outcomes{Outcome::holds, Outcome::fails, Outcome::underpowered, Outcome::undefined};

std::string_view name(Outcome outcome);

/// Judges a claim against a measured rate. Only the interval decides, never the point estimate.
///
/// | claim       | holds: the whole interval is          | fails: the whole interval is           |
/// |-------------|---------------------------------------|----------------------------------------|
/// | exponent    | in [value - within, value + within]   | outside it                             |
/// | flat        | in [-within, within]                  | outside it                             |
/// | slower_than | above value                           | at or below value                      |
/// | faster_than | below value                           | at or above value                      |
Outcome judge(const Expectation& expectation, const Rate& rate);

}  // namespace moerate
