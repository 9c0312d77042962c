#include "tests/bench/benchmarks.h"
#include "tests/bench/clock.h"

#include "dsl/compile/compile.h"
#include "engine/run/jobs.h"
#include "engine/run/one_fit.h"
#include "tests/compile/rewritten.h"

#include <fmt/format.h>

#include <stdexcept>

namespace moerate::bench {

namespace {

/// A study of the routers and experts of a list, as the shipped ones are.
Plan study_of(const std::string& routers, const std::string& experts) {
  const std::string text =
      rewritten_pieces +
      "seed: 2405\ndataset: {d: 2, noise: 0.05, truth: {atoms: [{beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], "
      "b: -0.6}, {beta1: [0.3, 0], a: [-2, 1.1], b: -0.5}]}}\n" +
      fmt::format("matrix: {{router: [{}], expert: [{}]}}\n", routers, experts) +
      "grid: {n: {log: {from: 1e3, to: 1e5, points: 5}}, replications: 2}\n";
  Diagnostics diagnostics("study");
  const auto plan = compile_text(text, "study", diagnostics);
  if (!plan) throw std::runtime_error(diagnostics.text());
  return *plan;
}

/// Every fit and every loss of a study, on this thread.
void run(const Plan& plan) {
  for (const Job& job : jobs(plan)) {
    const Estimator& estimator = plan.estimators[job.estimator];
    const auto record = fit_once(estimator, job.n, job.replication, nullptr);
    benchmark::DoNotOptimize(losses_of(estimator, plan.losses, job.n, job.replication, record->estimate));
  }
}

void against_built_in(benchmark::State& state, const std::string& routers, const std::string& experts,
                      const std::string& own_routers, const std::string& own_experts) {
  const Plan built_in = study_of(routers, experts), own = study_of(own_routers, own_experts);
  for (auto _ : state) {
    const double theirs = seconds_of([&] { run(built_in); });
    const double ours = seconds_of([&] { run(own); });
    state.SetIterationTime(ours);
    state.counters["ratio"] = ours / theirs;
  }
}

}  // namespace

std::vector<Target> formula_benchmarks() {
  std::vector<Target> targets;
  const auto add = [&](const std::string& what, const std::string& routers, const std::string& experts,
                       const std::string& own_routers, const std::string& own_experts, Target::Limit limit) {
    const std::string name = "formulas " + what;
    benchmark::RegisterBenchmark(name.c_str(), against_built_in, routers, experts, own_routers, own_experts)
        ->UseManualTime()
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    targets.push_back({"a study of formulas over the same of built-ins, " + what, name, "ratio", limit, 2});
  };
  const std::string routers = "linear, cosine, perturbed-cosine", experts = "tanh, relu, polynomial";
  const std::string own_routers = "own-linear, own-cosine, own-perturbed-cosine",
                    own_experts = "own-tanh, own-relu, own-polynomial";
  add("routers and experts", routers, experts, own_routers, own_experts, Target::Limit::at_most);
  add("routers alone", routers, experts, own_routers, experts, Target::Limit::none);
  add("experts alone", routers, experts, routers, own_experts, Target::Limit::none);
  add("a score instead of feature and weight", "perturbed-cosine", "tanh", "score-perturbed-cosine", "own-tanh",
      Target::Limit::none);
  return targets;
}

}  // namespace moerate::bench
