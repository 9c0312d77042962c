#include "tests/bench/benchmarks.h"
#include "tests/bench/clock.h"
#include "tests/bench/fma_peak.h"
#include "tests/bench/problem.h"

#include "engine/fit/gram.h"
#include "engine/fit/least_squares.h"
#include "engine/model/outputs.h"

#include <fmt/format.h>

namespace moerate::bench {

namespace {

/// The multiply-adds that the kernel does in a second over the peak's, and over those of the lower triangle, of which
/// it saves what equal products can (gram.h).
void against_peak(benchmark::State& state, Index d, Index k) {
  const Problem problem = make_problem(d, k, block_rows);
  const Block columns = Block::Random(block_rows, problem.mixture.columns(k) + 1);
  Gram gram(columns.cols(), input_grid(problem.mixture, k));
  constexpr double at_least = 0.2;
  for (auto _ : state) {
    const double before = seconds_of([] { multiply_add(0.1); }, at_least) / 0.1e9;
    const double own = seconds_of(
        [&] {
          gram.add(columns);
          benchmark::ClobberMemory();
        },
        at_least);
    const double after = seconds_of([] { multiply_add(0.1); }, at_least) / 0.1e9;
    const auto done = static_cast<double>(block_rows * gram.multiply_adds());
    const auto triangle = static_cast<double>(block_rows * columns.cols() * (columns.cols() + 1)) / 2;
    state.SetIterationTime(own);
    state.counters["of_peak"] = 100 * 0.5 * (before + after) * done / own;
    state.counters["of_triangle"] = 100 * done / triangle;
    state.counters["multiply_adds_per_second"] = done / own;
  }
}

/// The products of all derivatives of m outputs as a dense matrix of p columns would give them, over those of
/// LeastSquares, which knows what is zero; linear experts, in seconds.
void of_outputs(benchmark::State& state) {
  const Index d = 16, k = 8, m = 10;
  const Problem problem = make_problem(d, k, block_rows, "linear");
  const Mixture mixture =
      make_mixture({default_choice(*find(routers(), "linear")), default_choice(*find(gates(), "softmax")),
                    default_choice(*find(experts(), "linear")), m},
                   d);
  Samples samples(block_rows, d, m);
  samples.x(0) = problem.samples.x(0);
  for (Index output = 0; output < m; ++output) samples.y(0, output) = problem.samples.y(0);
  LeastSquares by_output(mixture, samples, k);
  const Index p = mixture.parameters(k);
  const Vector at = 0.1 * Vector::Random(p);
  Gram dense(p + 1, {});
  const Block columns = Block::Random(block_rows, p + 1);
  constexpr double at_least = 0.5;
  for (auto _ : state) {
    const double own = seconds_of([&] { benchmark::DoNotOptimize(by_output.gram(at).sum()); }, at_least);
    const double other = seconds_of(
        [&] {
          for (Index output = 0; output < m; ++output) dense.add(columns);
          benchmark::ClobberMemory();
        },
        at_least);
    state.SetIterationTime(own);
    state.counters["times_dense"] = other / own;
    const Mixture of_one = of_output(mixture);
    const Gram of_output_gram(of_one.columns(k) + 1, input_grid(of_one, k));
    const auto done = static_cast<double>(m * block_rows * of_output_gram.multiply_adds());
    state.counters["multiply_adds"] = 100 * done / static_cast<double>(m * block_rows * dense.multiply_adds());
  }
}

}  // namespace

std::vector<Target> gram_benchmarks() {
  std::vector<Target> targets;
  for (const auto& [d, k, at_least] : {std::tuple<Index, Index, double>{8, 8, 60}, {32, 8, 80}}) {
    const std::string name = fmt::format("gram d={} k={}", d, k);
    benchmark::RegisterBenchmark(name.c_str(), against_peak, d, k)
        ->UseManualTime()
        ->Iterations(1)
        ->Unit(benchmark::kMicrosecond);
    targets.push_back({fmt::format("Gram kernel, % of the multiply-add peak, d={} k={}", d, k), name, "of_peak",
                       Target::Limit::at_least, at_least});
    targets.push_back({"  multiply-adds done, % of the lower triangle's", name, "of_triangle"});
  }
  benchmark::RegisterBenchmark("gram of 10 outputs", of_outputs)
      ->UseManualTime()
      ->Iterations(1)
      ->Unit(benchmark::kMillisecond);
  targets.push_back({"normal equations of 10 outputs, d=16 k=8: times a dense matrix", "gram of 10 outputs",
                     "times_dense", Target::Limit::at_least, 5});
  targets.push_back({"  multiply-adds done, % of the dense ones", "gram of 10 outputs", "multiply_adds"});
  return targets;
}

}  // namespace moerate::bench
