#pragma once

#include "engine/data/samples.h"
#include "engine/model/mixture.h"
#include "engine/rate/quantity.h"

namespace moerate {

/// An expert with less than this share of the weight at all observations is one that the mixture hardly uses.
inline constexpr double rare_share = 0.01;

/// How the gate of a fitted mixture divides observations among its experts.
struct GateUse {
  Vector shares;          ///< k: the sum of each expert's weights over that of all
  Index transitions = 0;  ///< observations at which no expert has more than 0.99 of the weight
};
/// Precondition: at least one observation.
GateUse gate_use(const Mixture& mixture, const Measure& measure, const Samples& samples);

/// A gate with fewer transitions than this is a step: they are too few to find its place and width in every direction.
Index step_below(const Samples& samples);

/// The shares of the experts in three numbers.
struct ExpertUsage {
  double least_share = absent;
  double effective = absent;  ///< experts: exp of the entropy of the shares, from 1 (one does all) to k (all alike)
  Index rare = 0;             ///< experts whose share is below rare_share
};

ExpertUsage expert_usage(const Mixture& mixture, const Measure& measure, const Samples& samples);

}  // namespace moerate
