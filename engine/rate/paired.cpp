#include "engine/rate/paired.h"

#include "engine/rate/distributions.h"

#include <cmath>
#include <numeric>

namespace moerate {

namespace {

double mean_of(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

double resampled_error(const std::vector<double>& values, double held_out_share) {
  if (values.size() < 2) return absent;
  const double mean = mean_of(values), count = static_cast<double>(values.size());
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return std::sqrt((1 / count + held_out_share / (1 - held_out_share)) * squares / (count - 1));
}

PairedDifference paired_difference(const std::vector<double>& differences, double held_out_share, double confidence) {
  PairedDifference result;
  result.pairs = static_cast<Index>(differences.size());
  if (differences.empty()) {
    result.undefined = "no replication has both";
    return result;
  }
  result.mean = mean_of(differences);
  if (differences.size() < 2) {
    result.undefined = "one replication";
    return result;
  }
  result.standard_error = resampled_error(differences, held_out_share);
  const double reach = student_below(0.5 + confidence / 2, static_cast<double>(differences.size() - 1));
  result.low = result.mean - reach * result.standard_error;
  result.high = result.mean + reach * result.standard_error;
  return result;
}

}  // namespace moerate
