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

/// Ends a search, between its steps, for the reasons that Ceres does not know: the cost is down to a floor, or enough
/// points were evaluated (both are successes), or patience is over.
class Watch final : public ceres::IterationCallback {
 public:
  /// `cost`: r'r / 2 where the search stands, in the units of `floor`; `points`: how many were evaluated. The patience
  /// must outlive it.
  Watch(std::function<double(const ceres::IterationSummary&)> cost, std::function<int()> points, double floor,
        int most_points, const Patience& patience)
      : cost_(std::move(cost)),
        points_(std::move(points)),
        floor_(floor),
        most_points_(most_points),
        patience_(patience) {}

  ceres::CallbackReturnType operator()(const ceres::IterationSummary& iteration) override;
  bool reached_floor() const { return reached_floor_; }

 private:
  std::function<double(const ceres::IterationSummary&)> cost_;
  std::function<int()> points_;
  double floor_;
  int most_points_;
  const Patience& patience_;
  bool reached_floor_ = false;
};

/// Ceres' Levenberg-Marquardt method for a Cost, one thread. `tolerance`: the relative change of the cost that ends it.
ceres::Solver::Options solver_options(double tolerance, int most_iterations);

/// From `at`, in the cost's units as the box is, to where Ceres ends.
ceres::Solver::Summary solve(Cost& cost, Vector& at, const Box& box, const ceres::Solver::Options& options);

}  // namespace moerate
