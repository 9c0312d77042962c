#pragma once

#include "engine/run/plan.h"

#include <string>

namespace moerate {

/// Another measure with the same f as the truth, over inputs of the study's distribution, that no alignment moves onto
/// the truth: the truth with the sign of one beta1 or of all turned, or with two beta1 exchanged and turned. In words,
/// with its aligned loss; empty where there is none, and where f is not finite. Precondition: as many atoms as the
/// truth has.
std::string mirror_image(const Estimator& estimator);

}  // namespace moerate
