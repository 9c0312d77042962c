#pragma once

#include "engine/data/samples.h"
#include "engine/model/mixture.h"
#include "engine/rate/quantity.h"

namespace moerate {

/// An expert with less than this share of the weight at all observations is one that the mixture hardly uses.
inline constexpr double rare_share = 0.01;

/// How a fitted mixture shares observations out among its experts. The share of an expert is the sum of its weights
/// over that of all.
struct ExpertUsage {
  double least_share = absent;
  double effective = absent;  ///< experts: exp of the entropy of the shares, from 1 (one does all) to k (all alike)
  Index rare = 0;             ///< experts whose share is below rare_share
};

ExpertUsage expert_usage(const Mixture& mixture, const Measure& measure, const Samples& samples);

}  // namespace moerate
