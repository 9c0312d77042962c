#pragma once

#include "engine/run/plan.h"

#include <string>

namespace moerate {

/// Of an estimator with a router or an expert that the study defines: the directions of the parameters along which f
/// does not change at the truth, at first order, and along which no alignment moves a fitted measure; in words. Empty
/// where there are none, where the study says `invariance: none`, and of a misspecified estimator.
std::string unaligned_directions(const Estimator& estimator);

}  // namespace moerate
