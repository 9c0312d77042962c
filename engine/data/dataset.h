#pragma once

#include "engine/model/mixture.h"

#include <cstdint>
#include <span>
#include <vector>

namespace moerate {

/// Where the observations come from: Y = f_{G*}(X) + noise * N(0, 1), X from `inputs` on R^d.
struct Dataset {
  Index d = 1;
  Choice inputs;
  double noise = 0;     ///< standard deviation of epsilon
  MixtureChoice model;  ///< of the truth
  Measure truth;        ///< G*
};

}  // namespace moerate
