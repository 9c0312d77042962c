#pragma once

#include "engine/base/index.h"
#include "engine/rate/quantity.h"

#include <string>
#include <vector>

namespace moerate {

/// The mean of what two estimators differ by on the same splits of one table.
struct PairedDifference {
  Index pairs = 0;
  double mean = absent;
  double standard_error = absent;
  double low = absent, high = absent;  ///< confidence interval, by Student's t
  std::string undefined = {};          ///< why there is no interval, or empty
};

/// The standard error of a mean over R splits of one table, which share rows and therefore vary less than R tables
/// would: s sqrt(1/R + q / (1 - q)), where q is the share of the rows that is held out (Nadeau and Bengio, Machine
/// Learning 52 (2003) 239-281). Absent with fewer than two values.
double resampled_error(const std::vector<double>& values, double held_out_share);

/// `differences`: one a split.
PairedDifference paired_difference(const std::vector<double>& differences, double held_out_share, double confidence);

}  // namespace moerate
