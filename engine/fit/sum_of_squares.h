#pragma once

#include "engine/model/block.h"

#include <functional>

namespace moerate {

/// A sum of squared residuals |r|^2 as a function of p parameters, with residuals r and their Jacobian J.
struct SumOfSquares {
  /// r'r, alone; infinite or NaN when r is.
  std::function<double(ConstVectorRef at)> value;
  /// [J r]'[J r], (p + 1) x (p + 1), symmetric: the last row and column belong to r.
  std::function<Matrix(ConstVectorRef at)> gram;
};

/// Where the parameters may lie, borders included: p numbers each, low <= high.
struct Box {
  Vector low, high;

  Vector nearest(ConstVectorRef at) const { return at.cwiseMin(high).cwiseMax(low); }
};

/// A point and what is known of it.
struct Point {
  Vector at;
  double cost = 0;  ///< r'r / 2; infinite where r, or J when it was asked for, is not finite
  Matrix gram;      ///< empty until it is asked for

  Index size() const { return at.size(); }
  /// J'r; the gram must be known.
  auto gradient() const { return gram.col(size()).head(size()); }
};

/// Makes points and counts them: what a fit costs is told in points, not in passes over the data.
class Evaluator {
 public:
  explicit Evaluator(const SumOfSquares& objective) : objective_(objective) {}

  /// A new point with its cost only, or with everything.
  Point cost_at(Vector at);
  Point all_at(Vector at);
  /// The gram of a point that has only its cost: a second pass, but not a second point. Its cost becomes infinite when
  /// the gram is not finite.
  void complete(Point& point);

  int points() const { return points_; }
  /// True once a point was not finite.
  bool met_non_finite() const { return met_non_finite_; }

 private:
  const SumOfSquares& objective_;
  int points_ = 0;
  bool met_non_finite_ = false;
};

}  // namespace moerate
