#pragma once

#include "engine/data/dataset.h"
#include "engine/data/samples.h"
#include "engine/identify/null_directions.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace moerate {

/// A split of one true atom is seen at second order as far as kappa says: the least root mean square of sum_uv S_uv
/// d2F/du dv beyond first-order functions, over spreads S >= 0 of trace 1 (no factor 1/2), divided by the standard
/// deviation of f*(X). F and its units: SecondDerivatives.
struct AtomKappa {
  double upper;       ///< kappa of the spread found
  double lower;       ///< its certificate: no spread has less
  Matrix spread;      ///< the spread found, (d + q) x (d + q), in (beta1, eta) in their units
  Vector units;       ///< these units: SecondDerivatives
  std::string words;  ///< what it is: "beta1 along itself: the scores do not see its length"
};

/// Local identifiability of a truth, numerically: a statement about this truth and these inputs, no theorem.
struct Identifiability {
  Index points = 0;      ///< inputs that functions are compared at
  double deviation = 0;  ///< standard deviation of f*(X) over them
  /// Why there is nothing to say: f or a derivative is not finite, f jumps. Empty where there is.
  std::string trouble;
  NullDirections directions;     ///< first order
  std::vector<AtomKappa> atoms;  ///< second order; empty where there is no kappa
  std::string no_kappa;          ///< why there is none; empty where there is

  /// The atom whose split is seen least. Precondition: atoms is not empty.
  std::size_t weakest() const;
};

/// A split is seen where the certificate is above the first, not seen where kappa is below the second; between them
/// nothing is claimed.
inline constexpr double kappa_seen = 1e-4, kappa_unseen = 1e-5;

/// An atom with more parameters (d + q) than the first has no kappa, a measure with more than the second nothing: there
/// are too many functions to distinguish.
inline constexpr Index most_parameters_of_atom = 40, most_parameters = 1500;

/// At the given inputs. Precondition: several times as many as the functions that are distinguished.
Identifiability identifiability(const MixtureChoice& model, const Measure& truth, const Samples& samples);

/// Of the truth of a data set, with inputs drawn by `seed`. Precondition: the truth does not move and is not redrawn.
Identifiability identifiability(const Dataset& dataset, std::uint64_t seed);

}  // namespace moerate
