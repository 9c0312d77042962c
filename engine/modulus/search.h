#pragma once

#include "engine/modulus/level_set.h"

#include "engine/data/samples.h"

#include <optional>

namespace moerate {

/// |f_G - f_G'| below this, beside |f_G*|, is the rounding of the two functions.
inline constexpr double rounding_of_difference = 1e-12;

/// The root mean square over the inputs of `samples` of f_G, and of f_G - f_G'.
double size_of(const Mixture& mixture, const Measure& measure, const Samples& samples);
double distance_of(const Mixture& mixture, const MeasurePair& pair, const Samples& samples);

/// How many points a search may evaluate: by Gauss-Newton (Levenberg-Marquardt) steps, which are fast where f changes
/// little, and then by quasi-Newton steps (BFGS), which are where it changes more.
struct Effort {
  int gauss_newton, quasi_newton;
};

/// A pair of a level set at which |f_G - f_G'| has a local minimum.
struct LeastPair {
  double distance;  ///< |f_G - f_G'|, root mean square over the inputs
  Vector at;        ///< normalised coordinates
};

/// By Ceres, from coordinates on the level set. A distance below `floor` ends the search. Nothing where the start has
/// no pair. Deterministic.
std::optional<LeastPair> descend(const LevelSet& level_set, const Mixture& mixture, const Samples& samples,
                                 const Vector& from, double floor, const Effort& effort);

}  // namespace moerate
