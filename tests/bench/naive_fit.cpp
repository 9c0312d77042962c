#include "tests/bench/naive_fit.h"

#include <ceres/autodiff_cost_function.h>
#include <ceres/problem.h>
#include <ceres/solver.h>

#include <array>
#include <cassert>
#include <cmath>
#include <vector>

namespace moerate::bench {

namespace {

constexpr double tau1 = 0.5, tau2 = 0.5;

/// f_G(x) - y of one sample; parameters atom after atom: beta0, beta1, a, b.
template <int d, int k>
struct Residual {
  std::array<double, d> x, z;
  double y;

  template <class T>
  bool operator()(const T* parameters, T* residual) const {
    std::array<T, k> score, h;
    for (int i = 0; i < k; ++i) {
      const T* beta1 = parameters + i * 2 * (d + 1) + 1;
      const T* a = beta1 + d;
      T squares(0.0), product(0.0), argument = a[d];
      for (int j = 0; j < d; ++j) {
        squares += beta1[j] * beta1[j];
        product += beta1[j] * z[static_cast<std::size_t>(j)];
        argument += a[j] * x[static_cast<std::size_t>(j)];
      }
      score[static_cast<std::size_t>(i)] = product / (sqrt(squares) + tau1) + beta1[-1];
      h[static_cast<std::size_t>(i)] = tanh(argument);
    }
    T largest = score[0];
    for (const T& each : score) {
      if (each > largest) largest = each;
    }
    T sum(0.0), mixed(0.0);
    for (std::size_t i = 0; i < k; ++i) {
      const T mass = exp(score[i] - largest);
      sum += mass;
      mixed += mass * h[i];
    }
    residual[0] = mixed / sum - y;
    return true;
  }
};

template <int d, int k>
NaiveFit solve(const Problem& problem, bool bounded) {
  constexpr int p = 2 * k * (d + 1);
  Vector at = pack(problem.start);
  ceres::Problem ceres_problem;
  for (Index i = 0; i < problem.n(); ++i) {
    auto residual = std::make_unique<Residual<d, k>>();
    double squares = 0;
    for (int j = 0; j < d; ++j) {
      const double x = problem.samples.x(i / block_rows)(i % block_rows, j);
      residual->x[static_cast<std::size_t>(j)] = x;
      squares += x * x;
    }
    for (std::size_t j = 0; j < d; ++j) residual->z[j] = residual->x[j] / (std::sqrt(squares) + tau2);
    residual->y = problem.samples.y(i / block_rows)(i % block_rows);
    auto* cost = new ceres::AutoDiffCostFunction<Residual<d, k>, 1, p>(residual.release());
    ceres_problem.AddResidualBlock(cost, nullptr, at.data());
  }
  if (bounded) {
    const Bounds& bounds = problem.settings.bounds;
    const Vector upper = pack({Vector::Constant(k, bounds.beta0), Matrix::Constant(d, k, bounds.beta1),
                               Matrix::Constant(d + 1, k, bounds.eta)});
    for (int j = 0; j < p; ++j) {
      ceres_problem.SetParameterLowerBound(at.data(), j, -upper(j));
      ceres_problem.SetParameterUpperBound(at.data(), j, upper(j));
    }
  }
  ceres::Solver::Options options;
  options.linear_solver_type = ceres::DENSE_NORMAL_CHOLESKY;
  options.num_threads = 1;
  options.max_num_iterations = problem.settings.max_evaluations;
  options.function_tolerance = problem.settings.tolerance / static_cast<double>(problem.n());
  options.gradient_tolerance = 0;
  options.parameter_tolerance = 0;
  options.logging_type = ceres::SILENT;
  ceres::Solver::Summary summary;
  ceres::Solve(options, &ceres_problem, &summary);
  return {summary.final_cost, static_cast<int>(summary.iterations.size())};
}

}  // namespace

NaiveFit naive_fit(const Problem& problem, bool bounded) {
  if (problem.d() == 4 && problem.k() == 4) return solve<4, 4>(problem, bounded);
  if (problem.d() == 8 && problem.k() == 8) return solve<8, 8>(problem, bounded);
  assert(problem.d() == 32 && problem.k() == 8);
  return solve<32, 8>(problem, bounded);
}

}  // namespace moerate::bench
