#include "engine/fit/solver.h"

#include <ceres/problem.h>

namespace moerate {

ceres::CallbackReturnType Watch::operator()(const ceres::IterationSummary& iteration) {
  if (patience_.is_over()) return ceres::SOLVER_ABORT;
  reached_floor_ = iteration.step_is_successful && cost_(iteration) <= floor_;
  return reached_floor_ || points_() >= most_points_ ? ceres::SOLVER_TERMINATE_SUCCESSFULLY : ceres::SOLVER_CONTINUE;
}

ceres::Solver::Options solver_options(double tolerance, int most_iterations) {
  ceres::Solver::Options options;
  options.linear_solver_type = ceres::DENSE_NORMAL_CHOLESKY;
  options.num_threads = 1;  // the fits of a study run in parallel; one alone has to give the same bytes every time
  options.max_num_iterations = most_iterations;
  options.function_tolerance = tolerance;
  options.gradient_tolerance = options.parameter_tolerance = 0;
  options.line_search_sufficient_function_decrease = Cost::sufficient_decrease;
  options.jacobi_scaling = false;  // the cost does it, without Ceres' 1 + norm
  // J'J is singular (invariances), so that the damping has to stay above the rounding of J'J; Ceres would go to 1e16.
  options.max_trust_region_radius = 1e12;
  options.logging_type = ceres::SILENT;
  return options;
}

ceres::Solver::Summary solve(Cost& cost, Vector& at, const Box& box, const ceres::Solver::Options& options) {
  ceres::Problem::Options kept;
  kept.cost_function_ownership = ceres::DO_NOT_TAKE_OWNERSHIP;
  ceres::Problem problem(kept);
  problem.AddResidualBlock(&cost, nullptr, at.data());
  for (int j = 0; j < static_cast<int>(at.size()); ++j) {
    problem.SetParameterLowerBound(at.data(), j, box.low(j));
    problem.SetParameterUpperBound(at.data(), j, box.high(j));
  }
  ceres::Solver::Summary summary;
  ceres::Solve(options, &problem, &summary);
  return summary;
}

}  // namespace moerate
