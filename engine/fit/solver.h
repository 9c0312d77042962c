#pragma once

#include "engine/fit/cost.h"
#include "engine/fit/settings.h"

#include <ceres/iteration_callback.h>
#include <ceres/solver.h>

#include <functional>
#include <utility>

namespace moerate {

/// A compact set, parameter by parameter, borders included.
struct Box {
  Vector low, high;
};

/// Where a search stands.
struct Standing {
  double cost;  ///< r'r / 2 at the last accepted point, in the objective's units
  int points;   ///< evaluated; one that is asked for again counts once
  bool met_non_finite;
};

/// Ends a search, between its steps, for the reasons that Ceres does not know: the cost is down to a floor, or enough
/// points were evaluated (both are successes), or patience is over.
class Watch final : public ceres::IterationCallback {
 public:
  /// The patience must outlive it.
  Watch(std::function<Standing()> standing, double floor, int most_points, const Patience& patience)
      : standing_(std::move(standing)), floor_(floor), most_points_(most_points), patience_(patience) {}

  ceres::CallbackReturnType operator()(const ceres::IterationSummary& iteration) override;
  bool reached_floor() const { return reached_floor_; }

 private:
  std::function<Standing()> standing_;
  double floor_;
  int most_points_;
  const Patience& patience_;
  bool reached_floor_ = false;
};

inline Standing standing_of(const Cost& cost) {
  return {cost.value(), cost.points(), cost.met_non_finite()};
}

/// Ceres' Levenberg-Marquardt method for a Cost, one thread. `tolerance`: the relative change of the cost that ends it.
ceres::Solver::Options solver_options(double tolerance, int most_iterations);

/// From `at`, in the cost's units as the box is, to where Ceres ends.
ceres::Solver::Summary solve(Cost& cost, Vector& at, const Box& box, const ceres::Solver::Options& options);

}  // namespace moerate
