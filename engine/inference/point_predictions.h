#pragma once

#include "engine/data/transform.h"
#include "engine/model/mixture.h"

#include <vector>

namespace moerate {

/// What a fitted measure says at n points. Of several outputs: one output after the other, n numbers each.
struct PointPredictions {
  Vector f;
  /// Of f, by the delta method: sqrt(J V J'); empty without V. Not finite where it overflows.
  Vector standard_error;
  std::vector<Index> atom;  ///< n: the one of largest weight
};

/// `covariance`: V of the measure's parameters in the order of pack(), p x p, or empty. x is d x n.
PointPredictions predict_at(const Mixture& mixture, const Measure& measure, const Matrix& covariance, const Matrix& x);

/// In the units of the file's target: f by the way back, its error by the derivative of that.
void undo_transforms(const FittedTransforms& transforms, PointPredictions& prediction);

/// How many points lie outside ranges (2 x d: least and largest), and how many of them by each entry of x; rounding
/// does not count. x is d x n.
struct OutsidePoints {
  Index points = 0;
  std::vector<Index> by_entry;  ///< d
};
OutsidePoints outside(const Matrix& ranges, const Matrix& x);

}  // namespace moerate
