#pragma once

#include "engine/data/samples.h"

namespace moerate {

// What a mixture has to be better than: mean squared errors at observations that were not used, of models that are
// fitted to others.

/// Of the mean of y.
double constant_risk(const Samples& training, const Samples& held_out);

/// Of least squares on an intercept and all inputs; of the shortest solution where inputs are linearly dependent.
double linear_risk(const Samples& training, const Samples& held_out);

/// Of the mean of y of the `neighbours` nearest training observations, inputs divided by their deviation; of equally
/// near ones those that come first. Precondition: 1 <= neighbours <= training.n().
double nearest_risk(const Samples& training, const Samples& held_out, Index neighbours);

/// The number of neighbours, of 1, 2, 3, 5, 8, 13, 21, 34 and 55, whose risk is least when each of the training
/// observations, or of 2,000 spread among them, is predicted from the others.
Index best_neighbours(const Samples& training);

}  // namespace moerate
