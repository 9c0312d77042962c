#pragma once

#include "engine/model/expert.h"
#include "engine/model/measure.h"

#include <cstdint>
#include <optional>

namespace moerate {

/// How a truth is drawn at random. Each atom: beta0 normal with deviation `mass_spread`; beta1 of length `router_norm`
/// in a uniform direction; each vector among the expert's parameters of length `expert_norm` in a uniform direction,
/// each scalar normal with deviation `offset_spread`.
struct RandomTruth {
  Index atoms = 2;
  std::uint64_t seed = 1;
  double router_norm = 0.5, expert_norm = 1.2;
  double mass_spread = 0.3, offset_spread = 0.5;
  double separation = 0.5;  ///< atoms are redrawn until all are at least so far apart in (beta1, eta), Euclidean
};

/// The truth with this index, a pure function of the arguments. Nothing when 10,000 draws of an atom found no place
/// that keeps the separation.
std::optional<Measure> draw_truth(const RandomTruth& random, const Expert& expert, Index d, Index index);

}  // namespace moerate
