#pragma once

#include "engine/rate/shifted_loss.h"

#include <optional>

namespace moerate {

/// The t in R^d at which the loss is smallest, if it is smaller there than `unmoved`, the loss at t = 0. Deterministic.
///
/// The loss is made of one smooth piece for each way to put the fitted atoms into cells, with kinks where an atom meets
/// its true atom and jumps where cells change. So the search looks at
///   1. every kink, which is the shift that makes one fitted weight equal one true weight;
///   2. Nelder-Mead from t = 0 and from the mass-weighted least squares shifts, with cells taken once by eta alone and
///      once by (beta1, eta) (the theory's definition);
///   3. the pieces whose gate mass and expert terms alone do not reach the best loss so far, cheapest first, each by
///      SLSQP between the edges of its cells: near the truth there is one, far from it at most 50 are tried;
///   4. Nelder-Mead from the best of all, until it no longer improves.
/// For the linear router each piece is convex and the answer is the global minimum (unless step 3 met its limit).
std::optional<Vector> best_shift(const ShiftProblem& problem, double unmoved);

}  // namespace moerate
