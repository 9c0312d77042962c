#pragma once

#include "engine/model/measure.h"
#include "engine/rate/quantity.h"

#include <array>
#include <vector>

namespace moerate {

/// The powers of the distances in the Voronoi loss: `single` in cells with one fitted atom, `shared` in cells with
/// more. `shared-power: r` of a study is {1, r}; `every-power: r` is {r, r}.
struct VoronoiPowers {
  double single = 1;
  double shared = 2;
  friend bool operator==(const VoronoiPowers&, const VoronoiPowers&) = default;
};

/// Where one fitted atom lies.
struct AtomPlace {
  Index cell;             ///< the true atom in whose cell it is
  double mass;            ///< exp(beta0)
  double router, expert;  ///< |D| and |E|, its distances in beta1 and eta from that true atom
};

/// The Voronoi loss between two measures and its components.
struct VoronoiLoss {
  std::array<double, voronoi_quantities> values;  ///< by Quantity; `absent` where there is no such cell
  std::vector<AtomPlace> atoms;                   ///< for each fitted atom

  double operator[](Quantity quantity) const { return values[static_cast<std::size_t>(quantity)]; }
};

/// For each fitted atom the true atom nearest to it in (beta1, eta), Euclidean; ties go to the lowest index.
/// Precondition: equal d and q, at least one true atom.
std::vector<Index> voronoi_cells(const Measure& fitted, const Measure& truth);

/// L(G, G*) of the cosine router paper, arXiv:2405.14131, with its components; nothing is moved. Parameters that all
/// atoms share add |shared - shared*|^r once, to the router's part, with r = powers.single; nothing where the two
/// measures do not share the same number of them. Precondition: as voronoi_cells.
VoronoiLoss voronoi_loss(const Measure& fitted, const Measure& truth, const VoronoiPowers& powers);

}  // namespace moerate
