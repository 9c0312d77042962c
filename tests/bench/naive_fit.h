#pragma once

#include "tests/bench/problem.h"

namespace moerate::bench {

/// What a fit of the baseline gave.
struct NaiveFit {
  double half_sum_of_squares;
  int iterations;
};

/// The yardstick: what a competent user of Ceres writes for this problem. One static AutoDiffCostFunction a sample,
/// features computed once, the gate stable, DENSE_NORMAL_CHOLESKY, one thread, the tolerance of the program. With
/// `bounded` the compact set of the estimator, too, which makes Ceres search along every step. Frozen: to make it
/// faster or slower would change every ratio that was published. Precondition: (d, k) is one of (4, 4), (8, 8), (32,
/// 8).
NaiveFit naive_fit(const Problem& problem, bool bounded);

}  // namespace moerate::bench
