#include "engine/rate/usage.h"

#include <cmath>

namespace moerate {

ExpertUsage expert_usage(const Mixture& mixture, const Measure& measure, const Samples& samples) {
  const Matrix v = router_weights(mixture.router, measure);
  Workspace workspace(mixture, measure.atoms());
  Vector weight = Vector::Zero(measure.atoms());
  for (Index block = 0; block < samples.blocks(); ++block) {
    evaluate(mixture, measure, v, samples.x(block), workspace);
    weight += workspace.weights.topRows(samples.rows(block)).colwise().sum().matrix().transpose();
  }
  const Vector share = weight / weight.sum();
  ExpertUsage usage;
  double entropy = 0;
  for (const double part : share) {
    if (part > 0) entropy -= part * std::log(part);
    usage.rare += part < rare_share ? 1 : 0;
  }
  usage.least_share = share.minCoeff();
  usage.effective = std::exp(entropy);
  return usage;
}

}  // namespace moerate
