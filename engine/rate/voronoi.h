#pragma once

#include "engine/base/index.h"
#include "engine/model/measure.h"
#include "engine/rate/quantity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace moerate {

/// exp(beta0), held at the largest double instead of overflowing: a difference of two masses is then never NaN.
inline double bounded_mass(double beta0) {
  return std::min(std::exp(beta0), std::numeric_limits<double>::max());
}

/// distance^exponent for distance >= 0 and exponent > 0; the theory's usual 1 and 2 cost no call of pow.
inline double power(double distance, double exponent) {
  if (exponent == 1) return distance;
  if (exponent == 2) return distance * distance;
  return std::pow(distance, exponent);
}

/// weight * amount, both >= 0, where nothing times infinity is nothing.
inline double weighted_term(double weight, double amount) {
  return weight == 0 || amount == 0 ? 0 : weight * amount;
}

/// |x - sign y|^2 of two columns of `size` numbers, for every distance that decides about cells. Not inline: a compiler
/// may round differently wherever it expands the loop, and a measure on the edge of a cell would then have one loss for
/// one caller and another for the next.
double squared_distance(const double* x, const double* y, Index size, double sign = 1);

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

/// The same with these cells, the index of a true atom for each fitted one, in place of the nearest.
VoronoiLoss voronoi_loss(const Measure& fitted, const Measure& truth, const VoronoiPowers& powers,
                         const std::vector<Index>& cell);

}  // namespace moerate
