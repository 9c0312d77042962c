#include "tests/bench/benchmarks.h"
#include "tests/bench/clock.h"
#include "tests/bench/fma_peak.h"
#include "tests/bench/problem.h"

#include "engine/fit/gram.h"

#include <fmt/format.h>

namespace moerate::bench {

namespace {

/// Multiply-adds a second of the kernel, counting the lower triangle with its diagonal, over the peak's.
void against_peak(benchmark::State& state, Index d, Index k) {
  const Index count = parameter_count(k, d, d + 1) + 1;
  Block columns = Block::Random(block_rows, count);
  Matrix gram = Matrix::Zero(count, count);
  constexpr double at_least = 0.2;
  for (auto _ : state) {
    const double before = seconds_of([] { multiply_add(0.1); }, at_least) / 0.1e9;
    const double own = seconds_of(
        [&] {
          accumulate_gram(columns, gram);
          benchmark::DoNotOptimize(gram.data());
        },
        at_least);
    const double after = seconds_of([] { multiply_add(0.1); }, at_least) / 0.1e9;
    const double operations = static_cast<double>(block_rows * count * (count + 1)) / 2;
    state.SetIterationTime(own);
    state.counters["of_peak"] = 100 * 0.5 * (before + after) * operations / own;
    state.counters["multiply_adds_per_second"] = operations / own;
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
  }
  return targets;
}

}  // namespace moerate::bench
