#include "tests/bench/benchmarks.h"
#include "tests/bench/clock.h"
#include "tests/bench/peer.h"

#include "engine/fit/fit.h"

#include <fmt/format.h>

#include <unistd.h>

namespace moerate::bench {

namespace {

/// Of both sides, in residual variances: a tenth of what the objectives may differ by.
constexpr double tolerance = 1e-4;

struct Peer {
  std::string script, module, package, settings;
};

void against_peer(benchmark::State& state, const std::string& expert, const Peer& peer) {
  if (!python_has(peer.module)) {
    state.SkipWithError(fmt::format("skipped: {} is not installed", peer.package).c_str());
    return;
  }
  const Problem problem = make_problem(4, 4, 100'000, expert);
  FitSettings settings = problem.settings;
  settings.tolerance = tolerance;
  const auto path = std::filesystem::temp_directory_path() / fmt::format("moerate-bench-{}", getpid());
  write_problem(problem, path);
  for (auto _ : state) {
    const auto theirs = run_peer(peer.script, fmt::format("{} {} {}", path.string(), expert, peer.settings));
    if (!theirs) {
      state.SkipWithError(fmt::format("{} failed", peer.script).c_str());
      break;
    }
    std::optional<FitRecord> own;
    const double ours = seconds_of([&] { own = fit(problem.mixture, problem.samples, problem.start, settings); }, 0.3);
    state.SetIterationTime(ours);
    state.counters["ratio"] = theirs->seconds / ours;
    state.counters["peer_seconds"] = theirs->seconds;
    state.counters["seconds"] = ours;
    state.counters["evaluations"] = own->evaluations;
    state.counters["objective_gap"] =
        (own->half_sum_of_squares / theirs->half_sum_of_squares - 1) * static_cast<double>(problem.n());
  }
  std::filesystem::remove(path);
}

}  // namespace

std::vector<Target> peer_benchmarks() {
  std::vector<Target> targets;
  for (const std::string expert : {"tanh", "relu"}) {
    const auto add = [&](const std::string& words, const Peer& peer, Target::Limit limit) {
      const std::string name = fmt::format("{} {}", words, expert);
      benchmark::RegisterBenchmark(name.c_str(), against_peer, expert, peer)
          ->UseManualTime()
          ->Iterations(1)
          ->Unit(benchmark::kMillisecond);
      targets.push_back(
          {fmt::format("times faster than {}, d=4 k=4 n=100000 {}", words, expert), name, "ratio", limit, 10});
      targets.push_back({"  objective above the peer's, residual variances", name, "objective_gap",
                         Target::Limit::at_most, FitSettings{}.tolerance});
    };
    for (const std::string method : {"lm", "trf"}) {
      add("SciPy " + method, {"scipy_fit.py", "scipy", "python3-scipy", fmt::format("{} {}", method, tolerance)},
          Target::Limit::at_least);
    }
    add("PyTorch SGD", {"torch_sgd.py", "torch", "python3-torch", "0.1"}, Target::Limit::none);
  }
  return targets;
}

}  // namespace moerate::bench
