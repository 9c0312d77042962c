#pragma once

#include "engine/rate/quantity.h"

#include <vector>

namespace moerate {

/// A statistic of a sample and its standard error.
struct Estimate {
  double value, standard_error;
};

/// | statistic | value                                         | standard error                                   |
/// |-----------|-----------------------------------------------|--------------------------------------------------|
/// | mean      | the mean                                      | s / sqrt R                                       |
/// | trimmed   | the mean without the floor(R/10) largest      | winsorised deviation / ((1 - g/R) sqrt R)         |
/// | median    | the middle, or the mean of the two middles    | McKean and Schrader (1984), from order statistics |
///
/// `sample` is sorted in place. Precondition: not empty. With one value the standard error is `absent`.
Estimate estimate(Statistic statistic, std::vector<double>& sample);

}  // namespace moerate
