#pragma once

#include "engine/data/samples.h"
#include "engine/model/mixture.h"

namespace moerate {

/// A measure drawn for inputs and responses of order 1, brought to the units of the samples: entry j of beta1 and of
/// every vector parameter of the expert is divided by the root mean square of x_j, so that beta1.x and a.x keep their
/// order; the parameters of an expert of homogeneous degree p are multiplied by the p-th root of that of y. Columns of
/// zeros count as being of order 1.
Measure in_units_of(const Samples& samples, const Mixture& mixture, Measure measure);

}  // namespace moerate
