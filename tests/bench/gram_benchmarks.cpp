#include "tests/bench/benchmarks.h"
#include "tests/bench/clock.h"
#include "tests/bench/fma_peak.h"
#include "tests/bench/problem.h"

#include "engine/fit/gram.h"

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
  return targets;
}

}  // namespace moerate::bench
