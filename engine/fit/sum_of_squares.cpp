#include "engine/fit/sum_of_squares.h"

#include <cmath>
#include <limits>

namespace moerate {

Point Evaluator::cost_at(Vector at) {
  ++points_;
  Point point{std::move(at), 0, {}};
  point.cost = 0.5 * objective_.value(point.at);
  if (!std::isfinite(point.cost)) {
    met_non_finite_ = true;
    point.cost = std::numeric_limits<double>::infinity();
  }
  return point;
}

Point Evaluator::all_at(Vector at) {
  ++points_;
  Point point{std::move(at), 0, {}};
  complete(point);
  return point;
}

void Evaluator::complete(Point& point) {
  if (point.gram.size() > 0) return;
  const Index p = point.size();
  point.gram = objective_.gram(point.at);
  point.cost = 0.5 * point.gram(p, p);
  if (!point.gram.allFinite()) {
    met_non_finite_ = true;
    point.cost = std::numeric_limits<double>::infinity();
  }
}

}  // namespace moerate
