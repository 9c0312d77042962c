#include "engine/rate/excess_risk.h"

#include <algorithm>

namespace moerate {

double excess_risk(const Mixture& mixture, const Measure& fitted, const Mixture& true_mixture, const Measure& truth,
                   const Inputs& inputs, Stream stream, Index count) {
  const Matrix v = router_weights(mixture.router, fitted);
  const Matrix true_v = router_weights(true_mixture.router, truth);
  Workspace workspace(mixture, fitted.atoms()), true_workspace(true_mixture, truth.atoms());
  Block x = Block::Zero(block_rows, mixture.d);
  Vector point(mixture.d);
  double sum = 0;
  for (Index first = 0; first < count; first += block_rows) {
    const Index rows = std::min(block_rows, count - first);
    for (Index row = 0; row < rows; ++row) {
      inputs.draw(stream, point);
      x.row(row) = point.transpose().array();
    }
    evaluate(mixture, fitted, v, x, workspace);
    evaluate(true_mixture, truth, true_v, x, true_workspace);
    sum += (workspace.f - true_workspace.f).head(rows).square().sum();
  }
  return sum / static_cast<double>(count);
}

}  // namespace moerate
