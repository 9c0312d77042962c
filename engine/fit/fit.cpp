#include "engine/fit/fit.h"

#include "engine/fit/ceres_cost.h"
#include "engine/fit/solver_log.h"

#include <ceres/problem.h>
#include <ceres/solver.h>

#include <cmath>

namespace moerate {

namespace {

/// The compact set, parameter by parameter.
struct Box {
  Vector low, high;
};

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

/// Ends a solve at an interrupt, at the cap on evaluations, or at the rounding floor of noise-free data.
class Watch final : public ceres::IterationCallback {
 public:
  Watch(const CompressedCost& cost, int max_evaluations, double floor, const std::atomic<bool>* interrupt)
      : cost_(cost), max_evaluations_(max_evaluations), floor_(floor), interrupt_(interrupt) {}

  ceres::CallbackReturnType operator()(const ceres::IterationSummary& iteration) override {
    radius_ = iteration.trust_region_radius;
    if (interrupt_ != nullptr && interrupt_->load(std::memory_order_relaxed)) {
      interrupted_ = true;
    } else if (iteration.cost <= floor_) {
      at_floor_ = true;
    } else if (cost_.evaluations() >= max_evaluations_) {
      out_of_evaluations_ = true;
    }
    return interrupted_ || at_floor_ || out_of_evaluations_ ? ceres::SOLVER_TERMINATE_SUCCESSFULLY
                                                            : ceres::SOLVER_CONTINUE;
  }

  bool interrupted() const { return interrupted_; }
  bool at_floor() const { return at_floor_; }
  bool out_of_evaluations() const { return out_of_evaluations_; }
  double radius() const { return radius_; }

 private:
  const CompressedCost& cost_;
  int max_evaluations_;
  double floor_;
  const std::atomic<bool>* interrupt_;
  double radius_ = 0;
  bool interrupted_ = false, at_floor_ = false, out_of_evaluations_ = false;
};

/// Noise-free data cannot be fitted below rounding: n (1e-14 rms y)^2 for the sum of squares, half of it for the cost.
double rounding_floor(const Samples& samples) {
  return 0.5 * 1e-28 * samples.squares();
}

/// Below this radius the damping exceeds the scaled curvature in every direction: steps say little of convergence.
constexpr double shrunken_radius = 1;

/// max over parameters j that are free to move of |J_j . r| / (|J_j| |r|).
double relative_gradient(const Matrix& gram, const Vector& at, const Box& box) {
  const Index p = at.size();
  double largest = 0;
  for (Index j = 0; j < p; ++j) {
    const double slope = gram(j, p), size = std::sqrt(gram(j, j) * gram(p, p));
    const bool held = (at(j) >= box.high(j) && slope < 0) || (at(j) <= box.low(j) && slope > 0);
    if (size > 0 && !held) largest = std::max(largest, std::abs(slope) / size);
  }
  return largest;
}

}  // namespace

double half_sum_of_squares(const Mixture& mixture, const Samples& samples, const Measure& measure) {
  return 0.5 * LeastSquares(mixture, samples, measure.atoms()).sum_of_squares(pack(measure));
}

std::optional<FitRecord> fit(const Mixture& mixture, const Samples& samples, const Measure& start,
                             const FitSettings& settings, const std::atomic<bool>* interrupt) {
  const Index k = start.atoms(), d = mixture.d, q = mixture.q(), p = mixture.parameters(k);
  const Box box = box_of(settings.bounds, mixture, k);
  Vector at = pack(start).cwiseMin(box.high).cwiseMax(box.low);

  LeastSquares objective(mixture, samples, k);
  CompressedCost cost(objective);
  ceres::Problem::Options problem_options;
  problem_options.cost_function_ownership = ceres::DO_NOT_TAKE_OWNERSHIP;
  ceres::Problem problem(problem_options);
  problem.AddResidualBlock(&cost, nullptr, at.data());
  for (int j = 0; j < static_cast<int>(p); ++j) {
    problem.SetParameterLowerBound(at.data(), j, box.low(j));
    problem.SetParameterUpperBound(at.data(), j, box.high(j));
  }

  Watch watch(cost, settings.max_evaluations, rounding_floor(samples), interrupt);
  ceres::Solver::Options options;
  options.linear_solver_type = ceres::DENSE_QR;
  options.num_threads = 1;
  options.max_num_iterations = settings.max_evaluations;
  options.function_tolerance = settings.tolerance / static_cast<double>(samples.n());
  options.gradient_tolerance = 0;
  options.parameter_tolerance = 0;
  options.logging_type = ceres::SILENT;
  options.callbacks.push_back(&watch);
  ceres::Solver::Summary summary;
  const SolverLog log;
  ceres::Solve(options, &problem, &summary);
  if (watch.interrupted()) return std::nullopt;

  FitRecord record;
  record.evaluations = cost.evaluations();
  const Matrix gram = cost.gram(at);
  if (!gram.allFinite()) {
    record.reason = "the objective or its derivatives are not finite at the start";
    return record;
  }
  // Ceres 2.1 reports convergence at an unmoved start when every trial step was not finite.
  if (cost.met_non_finite() && summary.num_successful_steps <= 1 && !watch.at_floor()) {
    record.reason = "every trial step gave an objective that is not finite";
    return record;
  }
  if (summary.termination_type == ceres::FAILURE) {
    record.reason = log.text().empty() ? summary.message : summary.message + " (" + log.text() + ')';
    return record;
  }
  if (watch.at_floor()) {
    record.termination = Termination::floor;
  } else if (watch.out_of_evaluations() || summary.termination_type == ceres::NO_CONVERGENCE) {
    record.termination = Termination::evaluations;
  } else {
    record.termination = watch.radius() < shrunken_radius ? Termination::damped : Termination::converged;
  }
  record.half_sum_of_squares = 0.5 * gram(p, p);
  record.gradient = relative_gradient(gram, at, box);
  record.at_bound = static_cast<int>((at.array() >= box.high.array() || at.array() <= box.low.array()).count());
  record.estimate = unpack(at, k, d, q);
  return record;
}

}  // namespace moerate
