#pragma once

#include "dsl/formula/preamble.h"
#include "engine/model/router.h"

#include <functional>
#include <optional>

namespace moerate {

/// What a common shift of the weights v(beta1) needs, for a weight given by a formula: the inverse of v by Newton's
/// method, and how large |v| may become. Nothing when v has no inverse, as far as samples of it tell: a singular
/// derivative, or a beta1 that does not come back.
///
/// A radial weight, v = rho(|beta1|) beta1/|beta1| (the formula's own values decide), needs one equation in |beta1|;
/// it is solved from a table of rho. The range is then the ball of radius sup rho, otherwise the largest ball in which
/// every direction has weights; it ends at the weights of |beta1| = farthest_beta1, as for the perturbed cosine router.
///
/// `weight` has the inputs beta1 (a vector) and, after it, what all atoms share, of which `shared` is a typical value.
std::optional<Shift> numerical_shift(const Expression& weight, const Vector& shared);

/// A weight that no formula gives, and its derivative in beta1, as in Router.
struct WeightFunctions {
  std::function<Vector(ConstVectorRef beta1, ConstVectorRef shared)> value;
  std::function<Matrix(ConstVectorRef beta1, ConstVectorRef shared)> derivative;  ///< d x d
};

/// The same of such a weight, by Newton's method whatever it is. `only_d`: the length of x for which it is looked at;
/// 0: several.
std::optional<Shift> numerical_shift(const WeightFunctions& weight, Index only_d, const Vector& shared);

}  // namespace moerate
