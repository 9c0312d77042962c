#pragma once

#include "engine/report/svg.h"

#include <vector>

namespace moerate {

/// The part of an axis that a figure shows.
struct Interval {
  double low, high;
};

/// One mark on an axis; without a label it is a minor one.
struct Tic {
  double at;
  Label label;
};

/// The interval of positive values, widened on a logarithmic axis by `share` of its length on both sides, and to at
/// least a factor of two so that one value alone has an axis. Precondition: a value, all positive.
Interval logarithmic_interval(const std::vector<double>& values, double share);

/// As above for a linear axis; at least 0.2 wide. Precondition: a value.
Interval linear_interval(const std::vector<double>& values, double share);

/// Marks of a logarithmic axis within `interval`: powers of ten (at most eight labelled) with minor marks between, or
/// 1, 2 and 5 times powers of ten (else every digit) where fewer than two powers are in sight.
std::vector<Tic> logarithmic_tics(Interval interval);

/// Marks of a linear axis within `interval`, all labelled: multiples of 1, 2 or 5 times a power of ten, two to eight
/// of them. Precondition: low < high.
std::vector<Tic> linear_tics(Interval interval);

}  // namespace moerate
