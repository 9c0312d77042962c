#pragma once

#include "engine/model/block.h"

namespace moerate {

/// A mixing measure G = sum_i exp(beta0_i) delta_(beta1_i, eta_i) with k atoms; atom = column.
struct Measure {
  Vector beta0;  ///< k gate biases; exp(beta0_i) is the mass of atom i
  Matrix beta1;  ///< d x k router vectors
  Matrix eta;    ///< q x k expert parameters, in the order of Expert::parameters

  Index atoms() const { return beta0.size(); }
  Index d() const { return beta1.rows(); }
  Index q() const { return eta.rows(); }
};

/// The masses exp(beta0_i), k of them.
inline Vector masses(const Measure& measure) {
  return measure.beta0.array().exp().matrix();
}

/// The number p of parameters of a measure with k atoms: k (1 + d + q).
inline Index parameter_count(Index k, Index d, Index q) {
  return k * (1 + d + q);
}

/// All parameters as one vector of length p, atom after atom: beta0_i, beta1_i, eta_i.
Vector pack(const Measure& measure);

/// The inverse of pack. Precondition: parameters.size() == parameter_count(k, d, q).
Measure unpack(ConstVectorRef parameters, Index k, Index d, Index q);

}  // namespace moerate
