#pragma once

#include "engine/model/mixture.h"

#include <string>
#include <vector>

namespace moerate {

/// How a measure was moved along the invariances of its model, which leave f as it is: the same move can be made of
/// measures nearby.
struct CanonicalMove {
  std::vector<Index> order;              ///< the atom that becomes the i-th
  Vector lengths;                        ///< what beta1 of each atom, in the old order, is multiplied by
  Vector shift;                          ///< added to all weights v_i; zero where the model has no shift
  Vector shared;                         ///< the shared parameters that the weights are brought to; empty: they stay
  double mass = 0;                       ///< added to all beta0
  std::vector<SignedPermutation> image;  ///< of eta of each atom, in the old order; empty: as they are
};

/// The measure of a model that stands for all those with its f, and how it was reached. In this order:
///   - beta1 of a router that does not see its length has length 1;
///   - a shared temperature that beta1 can make up for has its typical value, 1;
///   - under gates that a constant does not change, and routers with a shift, the sum of |beta1_i|^2 is least: for the
///     linear router the mean of all beta1 is 0. It is the plain mean, not that weighted by masses, since masses depend
///     on where x has its origin;
///   - under such gates the masses sum to 1;
///   - eta is that of its images whose first entry to differ is largest;
///   - atoms stand in the order given, of their use by the data.
struct CanonicalForm {
  Measure measure;
  CanonicalMove move;
};
CanonicalForm canonical_form(const Mixture& mixture, const Measure& measure, const std::vector<Index>& order);

/// How many of the parameters of a measure with k atoms the canonical form leaves free: under gates that a constant
/// does not change, a single atom has none but its expert's.
Index free_parameters(const Mixture& mixture, Index k);

/// The same move of a measure nearby, which is then close to canonical. Smooth in the measure.
Measure moved(const Mixture& mixture, const CanonicalMove& move, const Measure& measure);

/// The derivative, at a canonical measure, of the way from a measure nearby to its canonical form: p x p, in the order
/// of pack(). Its rows are zero where the form fixes a parameter.
Matrix canonical_derivative(const Mixture& mixture, const Measure& canonical);

}  // namespace moerate
