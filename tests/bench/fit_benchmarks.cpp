#include "tests/bench/benchmarks.h"
#include "tests/bench/clock.h"
#include "tests/bench/naive_fit.h"

#include "engine/fit/fit.h"

#include <fmt/format.h>

namespace moerate::bench {

namespace {

struct Case {
  Index d, k, n;
  double at_least;
};

// The baseline without bounds takes one Jacobian a step, with bounds two: the harder of the two is the one to beat.
void against_naive(benchmark::State& state, const Case& at, bool bounded) {
  const Problem problem = make_problem(at.d, at.k, at.n);
  for (auto _ : state) {
    NaiveFit naive{};
    const double theirs = seconds_of([&] { naive = naive_fit(problem, bounded); });
    std::optional<FitRecord> own;
    const double ours =
        seconds_of([&] { own = fit(problem.mixture, problem.samples, problem.start, problem.settings); }, 0.1 * theirs);
    state.SetIterationTime(ours);
    state.counters["ratio"] = theirs / ours;
    state.counters["baseline_seconds"] = theirs;
    state.counters["seconds"] = ours;
    state.counters["baseline_iterations"] = naive.iterations;
    state.counters["evaluations"] = own->evaluations;
    // In residual variances: what the tolerance bounds.
    state.counters["objective_gap"] =
        (own->half_sum_of_squares / naive.half_sum_of_squares - 1) * static_cast<double>(at.n);
  }
}

}  // namespace

std::vector<Target> fit_benchmarks() {
  std::vector<Target> targets;
  for (const Case& at :
       {Case{4, 4, 100'000, 20}, Case{8, 8, 10'000, 35}, Case{8, 8, 100'000, 40}, Case{32, 8, 10'000, 35}}) {
    for (const bool bounded : {false, true}) {
      const std::string where = fmt::format("d={} k={} n={}{}", at.d, at.k, at.n, bounded ? " bounded" : "");
      const std::string name = "naive " + where;
      benchmark::RegisterBenchmark(name.c_str(), against_naive, at, bounded)
          ->UseManualTime()
          ->Iterations(1)
          ->Unit(benchmark::kMillisecond);
      targets.push_back({"times faster than Ceres' automatic derivatives, " + where, name, "ratio",
                         bounded ? Target::Limit::none : Target::Limit::at_least, at.at_least});
      targets.push_back({"  objective above the baseline's, residual variances", name, "objective_gap",
                         Target::Limit::at_most, FitSettings{}.tolerance});
    }
  }
  return targets;
}

}  // namespace moerate::bench
