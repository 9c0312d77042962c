#pragma once

#include "tests/bench/ratio_table.h"

#include <vector>

// One file a subject. Each function registers its benchmarks and returns what they have to show. A benchmark measures
// both sides of its ratio one after the other, so that a repetition is a pair under the same weather; all are
// repeated, in random order, by main.
namespace moerate::bench {

/// Whole fits against the naive baseline at the (d, k, n) of the table.
std::vector<Target> fit_benchmarks();
/// The Gram kernel against the multiply-add peak of this machine.
std::vector<Target> gram_benchmarks();
/// Whole fits against SciPy, and PyTorch's stochastic gradients beside it.
std::vector<Target> peer_benchmarks();
/// What a fit needs beyond its data.
std::vector<Target> memory_benchmarks();
/// Fits on two threads against multiply-adds on two threads.
std::vector<Target> thread_benchmarks();
/// How the cost of one evaluation grows with n and p.
std::vector<Target> growth_benchmarks();
/// Whole studies of pieces written as formulas against the same pieces built in.
std::vector<Target> formula_benchmarks();

}  // namespace moerate::bench
