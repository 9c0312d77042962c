#include "tests/bench/benchmarks.h"
#include "tests/bench/clock.h"
#include "tests/bench/problem.h"

#include "engine/fit/fit.h"

#include <fmt/format.h>

#include <malloc.h>

#include <fstream>

namespace moerate::bench {

namespace {

/// Megabytes of memory that this process holds ("VmRSS") or held at most since the last reset ("VmHWM").
double resident(const std::string& which) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(which + ':')) return std::stod(line.substr(which.size() + 1)) / 1024;
  }
  return 0;
}

void beyond_data(benchmark::State& state, Index n) {
  const Problem problem = make_problem(8, 8, n);
  for (auto _ : state) {
    malloc_trim(0);                               // what earlier benchmarks freed must not serve this one unseen
    std::ofstream("/proc/self/clear_refs") << 5;  // resets VmHWM
    const double before = resident("VmRSS");
    const double ours = seconds_of([&] { fit(problem.mixture, problem.samples, problem.start, problem.settings); });
    state.SetIterationTime(ours);
    state.counters["megabytes"] = resident("VmHWM") - before;
  }
}

}  // namespace

std::vector<Target> memory_benchmarks() {
  std::vector<Target> targets;
  for (const Index n : {100'000, 1'000'000}) {
    const std::string name = fmt::format("memory n={}", n);
    benchmark::RegisterBenchmark(name.c_str(), beyond_data, n)->UseManualTime()->Iterations(1);
    targets.push_back({fmt::format("memory of a fit beyond its data, MB, d=8 k=8 n={}", n), name, "megabytes",
                       Target::Limit::at_most, 16});
  }
  return targets;
}

}  // namespace moerate::bench
