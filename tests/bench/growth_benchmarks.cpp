#include "tests/bench/benchmarks.h"
#include "tests/bench/clock.h"
#include "tests/bench/problem.h"

#include "engine/fit/least_squares.h"

namespace moerate::bench {

namespace {

/// One evaluation of the normal equations, by the CPU's clock.
void evaluate_at(benchmark::State& state, const Problem& problem, Index size) {
  LeastSquares objective(problem.mixture, problem.samples, problem.k());
  const Vector at = pack(problem.start);
  for (auto _ : state) benchmark::DoNotOptimize(objective.gram(at).sum());
  state.SetComplexityN(size);
}

void with_n(benchmark::State& state) {
  const Index n = state.range(0);
  evaluate_at(state, make_problem(4, 4, n), n);
}

void with_p(benchmark::State& state) {
  const Problem problem = make_problem(8, state.range(0), 10'000);
  evaluate_at(state, problem, problem.parameters());
}

}  // namespace

std::vector<Target> growth_benchmarks() {
  benchmark::RegisterBenchmark("evaluation by n", with_n)
      ->RangeMultiplier(4)
      ->Range(4096, 1 << 20)
      ->Complexity(benchmark::oN);
  benchmark::RegisterBenchmark("evaluation by p", with_p)->DenseRange(4, 20, 4)->Complexity(benchmark::oNSquared);
  return {
      {"cost of an evaluation: misfit of c n, relative", "evaluation by n", "misfit", Target::Limit::at_most, 0.1},
      {"cost of an evaluation: misfit of c p^2, relative", "evaluation by p", "misfit", Target::Limit::at_most, 0.1}};
}

}  // namespace moerate::bench
