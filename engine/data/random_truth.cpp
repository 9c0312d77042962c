#include "engine/data/random_truth.h"

#include "engine/data/stream.h"

#include <fmt/format.h>

namespace moerate {

namespace {

constexpr int most_draws = 10'000;

void draw_direction(Stream& stream, double norm, Eigen::Ref<Vector> to) {
  do {
    for (double& entry : to) entry = stream.normal();
  } while (!(to.norm() > 0));
  to *= norm / to.norm();
}

/// One atom into column i.
void draw_atom(const RandomTruth& random, const Expert& expert, Stream& stream, Measure& truth, Index i) {
  truth.beta0(i) = random.mass_spread * stream.normal();
  draw_direction(stream, random.router_norm, truth.beta1.col(i));
  Index row = 0;
  for (const ExpertParameter& parameter : expert.parameters) {
    const Index size = parameter.size(truth.d());
    if (parameter.vector) {
      draw_direction(stream, random.expert_norm, truth.eta.col(i).segment(row, size));
    } else {
      truth.eta(row, i) = random.offset_spread * stream.normal();
    }
    row += size;
  }
}

bool is_apart(const Measure& truth, Index i, double separation) {
  for (Index j = 0; j < i; ++j) {
    const double squared =
        (truth.beta1.col(i) - truth.beta1.col(j)).squaredNorm() + (truth.eta.col(i) - truth.eta.col(j)).squaredNorm();
    if (squared < separation * separation) return false;
  }
  return true;
}

}  // namespace

std::optional<Measure> draw_truth(const RandomTruth& random, const Expert& expert, Index d, Index index) {
  const Index q = expert.size(d);
  Stream stream(random.seed, fmt::format("random truth d={} q={}", d, q), 0, static_cast<std::uint64_t>(index),
                Purpose::truth);
  Measure truth{Vector(random.atoms), Matrix(d, random.atoms), Matrix(q, random.atoms)};
  for (Index i = 0; i < random.atoms; ++i) {
    int draws = 0;
    do {
      if (++draws > most_draws) return std::nullopt;
      draw_atom(random, expert, stream, truth, i);
    } while (!is_apart(truth, i, random.separation));
  }
  return truth;
}

}  // namespace moerate
