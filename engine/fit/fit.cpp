#include "engine/fit/fit.h"

#include "engine/fit/levenberg_marquardt.h"
#include "engine/fit/normal_equations.h"

#include <cmath>

namespace moerate {

namespace {

/// The compact set, parameter by parameter.
Box box_of(const Bounds& bounds, const Mixture& mixture, Index k) {
  Measure high{Vector::Constant(k, bounds.beta0), Matrix::Constant(mixture.d, k, bounds.beta1),
               Matrix::Constant(mixture.q(), k, bounds.eta), Vector(mixture.shared())};
  Measure low{-high.beta0, -high.beta1, -high.eta, Vector(mixture.shared())};
  for (Index s = 0; s < mixture.shared(); ++s) {
    low.shared(s) = mixture.router.shared[static_cast<std::size_t>(s)].low;
    high.shared(s) = mixture.router.shared[static_cast<std::size_t>(s)].high;
  }
  return {pack(low), pack(high)};
}

/// Noise-free data cannot be fitted below rounding: n (1e-14 rms y)^2 for the sum of squares, half of it for the cost.
double rounding_floor(const Samples& samples) {
  return 0.5 * 1e-28 * samples.squares();
}

/// Below this radius the damping exceeds the scaled curvature in every direction: steps say little of convergence.
constexpr double shrunken_radius = 1;

/// max over parameters j that are free to move of |J_j . r| / (|J_j| |r|).
double relative_gradient(const Point& point, const Box& box) {
  const Index p = point.size();
  const Matrix& gram = point.gram;
  double largest = 0;
  for (Index j = 0; j < p; ++j) {
    const double slope = gram(j, p), size = std::sqrt(gram(j, j) * gram(p, p));
    const bool held = (point.at(j) >= box.high(j) && slope < 0) || (point.at(j) <= box.low(j) && slope > 0);
    if (size > 0 && !held) largest = std::max(largest, std::abs(slope) / size);
  }
  return largest;
}

Termination termination_of(const Minimum& minimum) {
  switch (minimum.stopped) {
    case Stopped::tolerance:
      return minimum.radius < shrunken_radius ? Termination::damped : Termination::converged;
    case Stopped::floor:
      return Termination::floor;
    case Stopped::points:
      return Termination::evaluations;
    default:
      return Termination::failed;
  }
}

std::string reason_of(const Minimum& minimum) {
  switch (minimum.stopped) {
    case Stopped::not_finite:
      return minimum.points == 1 ? "the objective or its derivatives are not finite at the start"
                                 : "every trial step gave an objective that is not finite";
    case Stopped::no_descent:
      return "no step could be computed: the normal equations are beyond rounding";
    default:
      return "";
  }
}

}  // namespace

double half_sum_of_squares(const Mixture& mixture, const Samples& samples, const Measure& measure) {
  return 0.5 * LeastSquares(mixture, samples, measure.atoms()).sum_of_squares(pack(measure));
}

std::optional<FitRecord> fit(const Mixture& mixture, const Samples& samples, const Measure& start,
                             const FitSettings& settings, const Patience& patience) {
  const Index k = start.atoms();
  const Box box = box_of(settings.bounds, mixture, k);
  LeastSquares objective(mixture, samples, k);
  const SumOfSquares squares{[&](ConstVectorRef at) { return objective.sum_of_squares(at); },
                             [&](ConstVectorRef at) { return objective.gram(at); }};
  const Stopping stopping{settings.tolerance / static_cast<double>(samples.n()), settings.max_evaluations,
                          rounding_floor(samples), patience};
  const Minimum found = minimum(squares, pack(start), box, stopping);
  if (found.stopped == Stopped::given_up) return std::nullopt;

  FitRecord record;
  record.termination = termination_of(found);
  record.reason = reason_of(found);
  record.evaluations = found.points;
  if (record.termination == Termination::failed) return record;
  const Point& point = found.point;
  record.half_sum_of_squares = point.cost;
  record.gradient = relative_gradient(point, box);
  record.at_bound =
      static_cast<int>((point.at.array() >= box.high.array() || point.at.array() <= box.low.array()).count());
  record.estimate = unpack(point.at, k, mixture.d, mixture.q());
  return record;
}

}  // namespace moerate
