#pragma once

#include "engine/identify/identifiability.h"
#include "engine/run/plan.h"

namespace moerate {

/// Of exact-specified fits at n: the largest ratio over true atoms of the root mean square displacement of the fitted
/// atom, by the first derivatives of f at the truth, to half the distance to the nearest other true atom. Above 1 their
/// Voronoi cells cannot be distinguished; infinite where true atoms coincide. Eigenvalues of the curvature below 1e-9
/// of the largest are directions that f does not see, and do not count. Precondition: the truth is of `dataset_at`,
/// with at least two atoms.
double displacement_ratio(const Estimator& estimator, const Dataset& dataset, Index n);

/// The n from which on over-specified fits distinguish the cells of true atoms: a true atom that is split into two at
/// +-s changes f by kappa sd(f) s^2 / 2, s in the units of kappa; least squares sees changes of f down to about
/// noise sqrt(p/n); and s must come below half the distance to the next true atom. The largest over true atoms whose
/// split is seen at all; 0 where there is none. `basis`: of the same data set.
double resolved_from(const Estimator& estimator, const Dataset& dataset, const Identifiability& basis);

}  // namespace moerate
