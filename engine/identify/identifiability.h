#pragma once

#include "engine/data/dataset.h"
#include "engine/data/samples.h"
#include "engine/identify/null_directions.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// A split of one true atom is seen at second order as far as kappa says: the least root mean square of what it adds to
/// f beyond first-order functions, over spreads S >= 0 of trace 1, divided by the standard deviation of f*(X).
struct AtomKappa {
  double upper;       ///< kappa of the spread found
  double lower;       ///< its certificate: no spread has less
  Matrix spread;      ///< the spread found, (d + q) x (d + q), in (beta1, eta)
  std::string words;  ///< what it is: "beta1 along itself: the scores do not see its length"
};

/// Local identifiability of a truth, numerically: a statement about this truth and these inputs, no theorem.
struct Identifiability {
  Index points = 0;              ///< inputs that functions are compared at
  double deviation = 0;          ///< standard deviation of f*(X) over them
  NullDirections directions;     ///< first order
  std::vector<AtomKappa> atoms;  ///< second order; empty where there is no kappa
  std::string no_kappa;          ///< why there is none; empty where there is

  /// The atom whose split is seen least. Precondition: atoms is not empty.
  Index weakest() const;
};

/// Above the first a split is seen, below the second it is not; between them nothing is claimed. What has been measured
/// lies from 1e-4 up, or below 3e-6.
inline constexpr double kappa_seen = 5e-5, kappa_unseen = 1e-5;

/// How far an analysis goes. Second order takes seconds where an atom has dozens of parameters.
enum class Depth { first_order, second_order };

/// An atom with more parameters (d + q) than these has no kappa: its second derivatives are too many.
inline constexpr Index most_parameters = 40;

/// At the given inputs. Precondition: several times as many as the functions that are told apart.
Identifiability identifiability(const MixtureChoice& model, const Measure& truth, const Samples& samples,
                                Depth depth = Depth::second_order);

/// Of the truth of a data set, with inputs drawn by `seed`. Precondition: the truth does not move and is not redrawn.
Identifiability identifiability(const Dataset& dataset, std::uint64_t seed, Depth depth = Depth::second_order);

}  // namespace moerate
