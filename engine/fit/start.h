#pragma once

#include "engine/data/dataset.h"
#include "engine/data/stream.h"
#include "engine/fit/settings.h"

#include <functional>
#include <vector>

namespace moerate {

/// Where the solver begins.
struct Start {
  /// The measures to start from, with k atoms each; the best fit of them is the estimate. All within the bounds.
  std::function<std::vector<Measure>(const Dataset& dataset, const Mixture& mixture, Index k, const Bounds& bounds,
                                     Stream& stream)>
      measures;
};

/// All starts the program knows.
const std::vector<Entry<Start>>& starts();

}  // namespace moerate
