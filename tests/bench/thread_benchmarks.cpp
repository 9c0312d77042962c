#include "tests/bench/benchmarks.h"
#include "tests/bench/clock.h"
#include "tests/bench/fma_peak.h"
#include "tests/bench/problem.h"

#include "engine/fit/fit.h"

#include <omp.h>

#include <cmath>

namespace moerate::bench {

namespace {

/// `count` problems with n from 1e3 to 1e5, log-uniform, largest first, as a run orders its jobs.
std::vector<Problem> mixed_problems(int count) {
  std::vector<Problem> problems;
  for (int i = 0; i < count; ++i) {
    const double exponent = 5 - 2.0 * i / (count - 1);
    problems.push_back(
        make_problem(i % 3 == 0 ? 4 : 2, 2 + i % 2, std::lround(std::pow(10, exponent)), i % 2 == 0 ? "tanh" : "relu"));
  }
  return problems;
}

std::vector<Vector> fit_all(const std::vector<Problem>& problems, int threads) {
  std::vector<Vector> estimates(problems.size());
#pragma omp parallel for schedule(dynamic, 1) num_threads(threads)
  for (std::size_t i = 0; i < problems.size(); ++i) {
    const Problem& problem = problems[i];
    estimates[i] = pack(fit(problem.mixture, problem.samples, problem.start, problem.settings)->estimate);
  }
  return estimates;
}

void multiply_add_on(int threads) {
#pragma omp parallel for num_threads(threads)
  for (int part = 0; part < 16; ++part) multiply_add(1);
}

void two_threads(benchmark::State& state) {
  if (omp_get_num_procs() < 2) {
    state.SkipWithError("skipped: one CPU");
    return;
  }
  const std::vector<Problem> problems = mixed_problems(200);
  for (auto _ : state) {
    std::vector<Vector> on_one, on_two;
    const double one = seconds_of([&] { on_one = fit_all(problems, 1); }, 0, CLOCK_MONOTONIC);
    const double peak_one = seconds_of([] { multiply_add_on(1); }, 0, CLOCK_MONOTONIC);
    const double two = seconds_of([&] { on_two = fit_all(problems, 2); }, 0, CLOCK_MONOTONIC);
    const double peak_two = seconds_of([] { multiply_add_on(2); }, 0, CLOCK_MONOTONIC);
    state.SetIterationTime(two);
    state.counters["speed_up"] = one / two;
    state.counters["peak_speed_up"] = peak_one / peak_two;
    state.counters["of_peak"] = 100 * (one / two) / (peak_one / peak_two);
    state.counters["unequal"] = on_one == on_two ? 0 : 1;
  }
}

}  // namespace

std::vector<Target> thread_benchmarks() {
  const std::string name = "threads";
  benchmark::RegisterBenchmark(name.c_str(), two_threads)
      ->UseManualTime()
      ->Iterations(1)
      ->Unit(benchmark::kMillisecond);
  return {{"200 fits, n 1e3 to 1e5: speed-up on 2 threads", name, "speed_up"},
          {"  as % of that of multiply-adds", name, "of_peak", Target::Limit::at_least, 95},
          {"  fits whose bits differ (0: none)", name, "unequal", Target::Limit::at_most, 0}};
}

}  // namespace moerate::bench
