#include "engine/fit/levenberg_marquardt.h"

#include "engine/fit/projected_search.h"
#include "engine/fit/trust_region.h"

#include <cmath>
#include <optional>

namespace moerate {

namespace {

constexpr double least_quality = 1e-3;   // of a step that is taken
constexpr double least_radius = 1e-32;   // where Ceres gives up
constexpr int most_steps_not_found = 5;  // in a row

std::optional<Stopped> stopped_from_outside(const Stopping& stopping, const Point& now, int points, int steps) {
  if (stopping.patience.is_over()) return Stopped::given_up;
  if (now.cost <= stopping.floor) return Stopped::floor;
  if (points >= stopping.max_points || steps >= stopping.max_points) return Stopped::points;
  return std::nullopt;
}

/// True when the steepest descent leads nowhere: at a stationary point, or at one of the box.
bool is_stationary(const Point& point, const Box& box) {
  return box.nearest(point.at - point.gradient()) == point.at;
}

}  // namespace

Minimum minimum(const SumOfSquares& objective, ConstVectorRef start, const Box& box, const Stopping& stopping) {
  Evaluator evaluator(objective);
  Point now = evaluator.all_at(box.nearest(start));
  int steps = 0, taken = 0, not_found = 0;
  if (!std::isfinite(now.cost)) return {Stopped::not_finite, std::move(now), evaluator.points(), 0, 0};

  TrustRegion region(now.gram);
  const auto ended = [&](Stopped stopped) {
    const bool by_itself = stopped == Stopped::tolerance || stopped == Stopped::points;
    if (by_itself && taken == 0 && evaluator.met_non_finite()) stopped = Stopped::not_finite;
    return Minimum{stopped, std::move(now), evaluator.points(), steps, region.radius()};
  };
  for (bool moved = true;; ++steps) {
    if (const auto stopped = stopped_from_outside(stopping, now, evaluator.points(), steps)) return ended(*stopped);
    if (moved && is_stationary(now, box)) return ended(Stopped::tolerance);
    if (region.radius() <= least_radius) return ended(Stopped::tolerance);
    moved = false;
    const auto step = region.step(now.gram);
    if (!step) {
      if (++not_found >= most_steps_not_found) return ended(Stopped::no_descent);
      region.rejected();
      continue;
    }
    not_found = 0;
    const bool likely_last = step->predicted <= stopping.tolerance * now.cost;
    Point trial = projected_search(evaluator, box, now, step->step, likely_last);
    if (trial.at == now.at) return ended(Stopped::tolerance);
    const double change = now.cost - trial.cost;
    if (std::abs(change) <= stopping.tolerance * now.cost) return ended(Stopped::tolerance);
    const double quality = change / step->predicted;
    if (quality > least_quality) evaluator.complete(trial);
    if (quality > least_quality && std::isfinite(trial.cost)) {
      ++taken;
      region.accepted(quality);
      now = std::move(trial);
      moved = true;
    } else {
      region.rejected();
    }
  }
}

}  // namespace moerate
