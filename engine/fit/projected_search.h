#pragma once

#include "engine/fit/sum_of_squares.h"

#include <span>

namespace moerate {

/// The point that a step from `from` (all of it known) leads to, inside the box: the whole step projected onto the box,
/// or, where that does not decrease the cost by 1e-4 of what the slope promises (Armijo), shorter ones, each at the
/// minimum of the polynomial through the costs and slopes at 0 and at the last two lengths, within 1e-3 and 0.6 of the
/// last. The whole step's point is returned when nothing short of 20 lengths serves. This is the search of Ceres 2.1
/// for problems with bounds. With `cost_first` the whole step is evaluated without derivatives, as far as these are not
/// needed for a shorter one.
Point projected_search(Evaluator& evaluator, const Box& box, const Point& from, ConstVectorRef step, bool cost_first);

/// A value and a slope of a function of one number.
struct Knot {
  double x, value, slope;
};

/// Where in [low, high] the polynomial through all knots is least; `knots` has two or three, the
/// first at 0.
double interpolated_minimum(std::span<const Knot> knots, double low, double high);

}  // namespace moerate
