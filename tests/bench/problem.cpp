#include "tests/bench/problem.h"

#include "engine/data/inputs.h"
#include "engine/fit/start.h"

namespace moerate::bench {

namespace {

constexpr std::uint64_t seed = 2405;

Vector direction(Index d, Stream& stream) {
  Vector direction(d);
  stream.fill_normal(direction.data(), d);
  return direction.normalized();
}

Measure truth(Index d, Index k) {
  Stream stream(seed, "benchmark", static_cast<std::uint64_t>(d), static_cast<std::uint64_t>(k), Purpose::truth);
  Measure truth{Vector(k), Matrix(d, k), Matrix(d + 1, k)};
  for (Index i = 0; i < k; ++i) {
    truth.beta0(i) = 0.3 * stream.normal();
    truth.beta1.col(i) = 0.5 * direction(d, stream);
    truth.eta.col(i).head(d) = 1.2 * direction(d, stream);
    truth.eta(d, i) = 0.5 * stream.normal();
  }
  return truth;
}

}  // namespace

Problem make_problem(Index d, Index k, Index n, const std::string& expert) {
  const MixtureChoice model{default_choice(*find(routers(), "perturbed-cosine")),
                            default_choice(*find(gates(), "softmax")), default_choice(*find(experts(), expert))};
  const Dataset dataset{d, default_choice(*find(inputs(), "uniform")), 0.05, model, truth(d, k)};
  const Mixture mixture = make_mixture(model, d);
  FitSettings settings;
  settings.start = default_choice(*find(starts(), "near-truth"));
  Stream stream(seed, "benchmark start", static_cast<std::uint64_t>(d), static_cast<std::uint64_t>(k), Purpose::start);
  const Start start = make(starts(), settings.start);
  const Samples samples = draw(dataset, seed, n, 0);
  const StartInput from{dataset, mixture, k, settings.bounds, samples};
  return {mixture, samples, start.measures(from, stream).front(), settings};
}

}  // namespace moerate::bench
