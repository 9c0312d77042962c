#pragma once

#include "engine/model/block.h"

namespace moerate {

/// A mixing measure G = sum_i exp(beta0_i) delta_(beta1_i, eta_i) with k atoms; atom = column.
struct Measure {
  Vector beta0;        ///< k gate biases; exp(beta0_i) is the mass of atom i
  Matrix beta1;        ///< d x k router vectors
  Matrix eta;          ///< q x k expert parameters, in the order of Expert::parameters
  Vector shared = {};  ///< parameters of the router that all atoms share, in the order of Router::shared; mostly none

  Index atoms() const { return beta0.size(); }
  Index d() const { return beta1.rows(); }
  Index q() const { return eta.rows(); }
};

/// The masses exp(beta0_i), k of them.
Vector masses(const Measure& measure);

/// The number p of parameters of a measure with k atoms: k (1 + d + q), and those that all atoms share.
inline Index parameter_count(Index k, Index d, Index q, Index shared = 0) {
  return k * (1 + d + q) + shared;
}

/// log sum_i exp(beta0_i), without overflow.
double log_total_mass(const Vector& beta0);

/// All parameters as one vector of length p, atom after atom: beta0_i, beta1_i, eta_i; then the shared ones.
Vector pack(const Measure& measure);

/// The inverse of pack; what is left after k atoms is shared. Precondition: parameters.size() >= k (1 + d + q).
Measure unpack(ConstVectorRef parameters, Index k, Index d, Index q);

/// How far the nearest other atom is from atom i, in (beta1, eta) measured in `units`: d + q numbers, or none for 1
/// each. Infinity where there is no other.
double nearest_distance(const Measure& measure, Index i, const Vector& units = {});

}  // namespace moerate
