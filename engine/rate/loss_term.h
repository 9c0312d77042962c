#pragma once

#include "engine/model/index.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moerate {

/// exp(beta0), held at the largest double instead of overflowing: a difference of two masses is then never NaN.
inline double bounded_mass(double beta0) {
  return std::min(std::exp(beta0), std::numeric_limits<double>::max());
}

/// distance^exponent for distance >= 0 and exponent > 0; the theory's usual 1 and 2 cost no call of pow.
inline double raised(double distance, double exponent) {
  if (exponent == 1) return distance;
  if (exponent == 2) return distance * distance;
  return std::pow(distance, exponent);
}

/// weight * amount, both >= 0, where nothing times infinity is nothing.
inline double charge(double weight, double amount) {
  return weight == 0 || amount == 0 ? 0 : weight * amount;
}

/// |x - sign y|^2 of two columns of `size` numbers, for every distance that decides about cells. Not inline: a compiler
/// may round differently wherever it expands the loop, and a measure on the edge of a cell would then have one loss for
/// one caller and another for the next.
double squared_distance(const double* x, const double* y, Index size, double sign = 1);

}  // namespace moerate
