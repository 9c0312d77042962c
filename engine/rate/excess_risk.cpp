#include "engine/rate/excess_risk.h"

#include "engine/model/outputs.h"

#include <algorithm>
#include <cmath>

namespace moerate {

double excess_risk(const Mixture& mixture, const Measure& fitted, const Mixture& true_mixture, const Measure& truth,
                   const Inputs& inputs, Stream stream, Index count) {
  const Matrix v = router_weights(mixture.router, fitted);
  const Matrix true_v = router_weights(true_mixture.router, truth);
  const Mixture of_one = of_output(mixture), true_of_one = of_output(true_mixture);
  Workspace workspace(of_one, fitted.atoms()), true_workspace(true_of_one, truth.atoms());
  Block x = Block::Zero(block_rows, mixture.d);
  Vector point(mixture.d);
  double sum = 0;
  for (Index first = 0; first < count; first += block_rows) {
    const Index rows = std::min(block_rows, count - first);
    for (Index row = 0; row < rows; ++row) {
      inputs.draw(stream, point);
      x.row(row) = point.transpose().array();
    }
    for (Index output = 0; output < mixture.outputs; ++output) {
      evaluate(of_one, of_output(mixture, fitted, output), v, x, workspace);
      evaluate(true_of_one, of_output(true_mixture, truth, output), true_v, x, true_workspace);
      sum += (workspace.f - true_workspace.f).head(rows).square().sum();
    }
  }
  return sum / static_cast<double>(count);
}

FunctionDistance distance_within(const Matrix& ranges, const Mixture& mixture, const Measure& measure,
                                 const Mixture& other_mixture, const Measure& other) {
  constexpr Index points = 4000;
  const Inputs uniform{[&ranges](Stream& stream, Eigen::Ref<Vector> x) {
    for (Index j = 0; j < x.size(); ++j) x(j) = ranges(0, j) + (ranges(1, j) - ranges(0, j)) * stream.uniform();
  }};
  Stream stream(1, "distance within ranges", points, 0, Purpose::fresh_inputs);
  const double risk = excess_risk(mixture, measure, other_mixture, other, uniform, stream, points);
  Matrix x(ranges.cols(), points);
  for (Index i = 0; i < points; ++i) uniform.draw(stream, x.col(i));
  const Vector f = values(other_mixture, other, x);
  double squares = 0;  // of all outputs, each from its own mean
  for (Index output = 0; output < other_mixture.outputs; ++output) {
    const auto own = f.segment(output * points, points).array();
    squares += (own - own.mean()).square().mean();
  }
  return {std::sqrt(risk), std::sqrt(squares)};
}

}  // namespace moerate
