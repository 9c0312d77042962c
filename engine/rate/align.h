#pragma once

#include "engine/model/mixture.h"
#include "engine/rate/voronoi.h"

#include <optional>
#include <vector>

namespace moerate {

/// How far along the model's invariances a fitted measure is moved before a loss is taken.
enum class Align {
  none,  ///< as it is
  mass,  ///< normalised gates: one constant on all beta0 so that the masses sum to the truth's
  full,  ///< mass; then the truth's shared parameters (or typical ones, see below), where beta1 can make up for them
         ///< (routers with Router::shift);
         ///< then the common shift of the weights that minimises the loss (those routers, under normalised gates), with
         ///< the image of eta under Expert::symmetries chosen atom by atom
};

/// The canonical form of `fitted` with respect to `truth`: the measure, giving the same f, whose loss is smallest along
/// the invariances of `align`; along those of shared parameters the one that has the truth's. Deterministic. Nothing is
/// moved along the scale of beta1 under the cosine router.
///
/// The truth may be of another model than `fitted`, whose model `mixture` is. Only the invariances of `mixture` count:
/// they leave the fitted f as it is, and the truth is a point in the space of parameters. Where it does not share as
/// many parameters as the fitted measure, those are taken at their typical values: T = 1 of a shared temperature, so
/// that beta1/T is compared with the beta1 of a linear router. Precondition: equal d and q; `fitted` is of `mixture`.
Measure canonical(const Mixture& mixture, const Measure& fitted, const Measure& truth, const VoronoiPowers& powers,
                  Align align);

/// As canonical() with Align::full, for a measure whose cells are known, the index of a true atom for each fitted one:
/// they and every eta stay as they are, and the shift is the local minimum of the loss that is next to where the atoms
/// meet. Unlike canonical() it is continuous in the measure, to rounding, and takes microseconds. Near the truth, with
/// the nearest cells, the two agree.
Measure canonical_within(const Mixture& mixture, const Measure& fitted, const Measure& truth,
                         const VoronoiPowers& powers, const std::vector<Index>& cell);

/// The common shift of the weights that canonical_within finds.
struct CellShift {
  Vector t;                    ///< d numbers
  std::optional<Index> meets;  ///< the fitted atom that meets its true atom there: the loss has a kink
};
/// Nothing where the model has no such invariance, or no shift is in the router's range.
std::optional<CellShift> shift_within(const Mixture& mixture, const Measure& fitted, const Measure& truth,
                                      const VoronoiPowers& powers, const std::vector<Index>& cell);

/// That of a pair next to one whose shift is known, at a fraction of its price.
CellShift shift_near(const CellShift& known, const Mixture& mixture, const Measure& fitted, const Measure& truth,
                     const VoronoiPowers& powers, const std::vector<Index>& cell);

/// canonical_within with a shift that is given, mostly that of a pair nearby: an atom that meets its true atom there
/// does here, and elsewhere the shift stays. Since the total loss is least at its shift, its derivatives in the pair
/// are those of canonical_within; those of its components are not.
Measure canonical_with(const Mixture& mixture, const Measure& fitted, const Measure& truth,
                       const std::vector<Index>& cell, const std::optional<CellShift>& shift);

}  // namespace moerate
