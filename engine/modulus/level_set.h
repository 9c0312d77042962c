#pragma once

#include "engine/fit/settings.h"
#include "engine/model/mixture.h"
#include "engine/rate/voronoi.h"

#include <optional>
#include <vector>

namespace moerate {

/// In a cell with several atoms each holds at least this share of the cell's mass (half of an even share where there
/// are many): an atom of vanishing mass may be anywhere, and says nothing of what is near the truth.
inline constexpr double least_share = 0.1;

/// The coordinate of the second of two atoms of a cell (LevelSet) that gives it this share, above least_share and below
/// what that leaves of 1.
double logit_of_share(double share);

/// Two measures of one model: `center`, with the true number of atoms, and `fitted` near it.
struct MeasurePair {
  Measure center, fitted;
};

/// A point of a level set: the pair, and where along its ray it lies.
struct LevelPoint {
  MeasurePair pair;
  double t;
};

/// How a pair changes: derivatives of pack(center) and pack(fitted) in the parameters of a LevelSet.
struct PairDerivatives {
  Matrix center, fitted;  ///< p* x parameters(), p x parameters()
};

/// What of a measure's distance from its center is held: one quantity of the aligned Voronoi loss, cells given.
struct Level {
  Quantity quantity = Quantity::total;
  VoronoiPowers powers;
  double loss = 0;  ///< its value, positive
};

/// All pairs (G', G) near a truth G* with L(G, G') = loss, and coordinates on them. G is G' with its atoms divided into
/// those of its cells and then displaced: a displacement is a ray, and a point of the level set where the ray meets it.
/// Coordinates are, if G' moves (`radius`), p* + 1 numbers y of which each part of G' (a mass, a beta1, an eta, the
/// shared parameters) takes |y_part|^2 / |y|^2 of the raw total loss between G' and G*, in the direction of y_part; the
/// last, which is no part, leaves its share of the radius unused. So written the ball is smooth where only few parts
/// move, which is where minima lie. Then for each atom of G, in the order of pack, that of its beta0, beta1 and eta,
/// and that of the shared parameters. In a cell with several atoms the first one's beta0 stands for the cell's mass,
/// and the others' for how it is divided: these do not lengthen with the ray.
class LevelSet {
 public:
  /// `cell`: for each atom of G the index of a true atom; every true atom has one. Without a radius G' = G*. References
  /// are kept.
  LevelSet(const Mixture& mixture, const Measure& truth, std::vector<Index> cell, const Level& level,
           const Bounds& bounds, std::optional<double> radius = {});

  Index parameters() const { return center_parameters() + fitted_parameters(); }
  Index center_parameters() const { return radius_ ? pack(truth_).size() + 1 : 0; }
  Index fitted_parameters() const { return mixture_.parameters(static_cast<Index>(cell_.size())); }
  const std::vector<Index>& cell() const { return cell_; }
  const Level& level() const { return level_; }

  /// Nothing where the ray does not meet the level set within the bounds.
  std::optional<LevelPoint> point(const Vector& at) const;
  /// Of the pair of point(at), whose t is given.
  std::optional<PairDerivatives> derivatives(const Vector& at, double t) const;

  /// The size of each coordinate beside which a step is small.
  Vector units(const Vector& at) const;

  /// The coordinates of the same pair at which the ray need not be lengthened and G is in canonical form, so that
  /// nothing drifts along the invariances of the model. Nothing where there is none.
  std::optional<Vector> normalised(const Vector& at) const;

  /// The coordinates that would be right for another value of the loss, were all of the displacement's parts of the
  /// order that the powers of the loss give them; precondition: `at` is normalised.
  Vector for_loss(const Vector& at, double loss) const;

 private:
  /// A mass that is not positive is NaN in beta0.
  Measure center_at(const Vector& at) const;
  /// The ray at t.
  Measure displaced(const Measure& center, const Vector& at, double t) const;
  double loss_between(const Measure& center, const Measure& fitted) const;
  /// Where the ray meets the level set.
  std::optional<double> length(const Measure& center, const Vector& at) const;
  bool lengthens(Index coordinate) const { return lengthens_[static_cast<std::size_t>(coordinate)]; }

  const Mixture& mixture_;
  const Measure& truth_;
  std::vector<Index> cell_;
  Level level_;
  Bounds bounds_;
  std::optional<double> radius_;
  std::vector<std::vector<Index>> atoms_;  ///< of each cell
  std::vector<bool> lengthens_;            ///< for each coordinate of G
};

}  // namespace moerate
