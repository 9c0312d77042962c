#pragma once

#include "engine/fit/patience.h"
#include "engine/fit/sum_of_squares.h"

namespace moerate {

/// When to stop.
struct Stopping {
  double tolerance = 0;    ///< a trial that changes r'r by at most this part of it ends the search
  int max_points = 0;      ///< looked at between steps: a step may evaluate several points
  double floor = 0;        ///< on r'r / 2: below it there is only rounding
  Patience patience = {};  ///< looked at between steps
};

/// Why the search stopped.
enum class Stopped {
  tolerance,   ///< as above; or the gradient is zero, or no step moves
  floor,       ///< as above
  points,      ///< max_points were evaluated
  given_up,    ///< patience was over
  not_finite,  ///< at the start, or at every point tried from it
  no_descent,  ///< five steps in a row could not be computed, or promised no decrease
};

/// Where a search ended.
struct Minimum {
  Stopped stopped;
  Point point;    ///< the best one; its gram is known
  int points;     ///< evaluated
  int steps;      ///< tried before the last one; taken or not
  double radius;  ///< of the trust region at the last step tried
};

/// A local minimum of a sum of squares in a box by Levenberg-Marquardt with a projected search. It takes the steps of
/// ceres::Solve with its default trust region (trust_region.h, projected_search.h) to rounding, but works on the normal
/// equations, and evaluates a step that is expected to be the last without derivatives. A start outside the box is
/// moved onto it. Deterministic.
Minimum minimum(const SumOfSquares& objective, ConstVectorRef start, const Box& box, const Stopping& stopping);

}  // namespace moerate
