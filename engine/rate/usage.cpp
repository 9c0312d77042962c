#include "engine/rate/usage.h"

#include "engine/model/outputs.h"

#include <algorithm>
#include <cmath>

namespace moerate {

GateUse gate_use(const Mixture& mixture, const Measure& measure, const Samples& samples) {
  constexpr double nearly_all = 0.99;
  BlockValues values(mixture, measure);
  GateUse use{Vector::Zero(measure.atoms())};
  for (Index block = 0; block < samples.blocks(); ++block) {
    values.at(samples.x(block));
    const auto weights = values.weights().topRows(samples.rows(block));
    use.shares += weights.colwise().sum().matrix().transpose();
    use.transitions += (weights.rowwise().maxCoeff() < nearly_all * weights.rowwise().sum()).count();
  }
  use.shares /= use.shares.sum();
  return use;
}

Index step_below(const Samples& samples) {
  return std::min(5 * (samples.d() + 1), samples.n() / 5);
}

ExpertUsage expert_usage(const Mixture& mixture, const Measure& measure, const Samples& samples) {
  const Vector shares = gate_use(mixture, measure, samples).shares;
  ExpertUsage usage;
  double entropy = 0;
  for (const double share : shares) {
    if (share > 0) entropy -= share * std::log(share);
    usage.rare += share < rare_share ? 1 : 0;
  }
  usage.least_share = shares.minCoeff();
  usage.effective = std::exp(entropy);
  return usage;
}

}  // namespace moerate
