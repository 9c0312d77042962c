#pragma once

#include "engine/data/samples.h"
#include "engine/model/mixture.h"

namespace moerate {

/// The share of observations of which the output with the largest f is the one with the largest y: of classes, the
/// share that is told right. Of equal outputs the first counts. Precondition: at least one observation, outputs as the
/// mixture's.
double accuracy(const Mixture& mixture, const Measure& measure, const Samples& samples);

}  // namespace moerate
