#pragma once

#include "dsl/formula/preamble.h"
#include "engine/model/router.h"

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

}  // namespace moerate
