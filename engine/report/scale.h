#pragma once

#include <string>
#include <vector>

namespace moerate {

/// The part of an axis that a figure shows.
struct Interval {
  double low, high;
};

/// One mark on an axis; without a label it is a minor one.
struct Tic {
  double at;
  std::string label;
};

/// The interval of positive values, widened on a logarithmic axis by `share` of its length on both sides, and to at
/// least a factor of two so that one value alone has an axis. Precondition: a value, all positive.
Interval logarithmic_interval(const std::vector<double>& values, double share);

/// As above for a linear axis; at least 0.2 wide. Precondition: a value.
Interval linear_interval(const std::vector<double>& values, double share);

/// Marks of a logarithmic axis within `interval`: powers of ten (at most eight labelled) with minor marks between, or
/// 1, 2 and 5 times powers of ten (else every digit) where fewer than two powers are in sight. Labels are gnuplot's
/// enhanced text.
std::vector<Tic> logarithmic_tics(Interval interval);

}  // namespace moerate
