#include "engine/rate/excess_risk.h"

#include "engine/model/outputs.h"

#include <algorithm>
#include <cmath>

namespace moerate {

double excess_risk(const Mixture& mixture, const Measure& fitted, const Mixture& true_mixture, const Measure& truth,
                   const Inputs& inputs, Stream stream, Index count) {
  BlockValues values(mixture, fitted), true_values(true_mixture, truth);
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
      sum += (values.at(x, output) - true_values.at(x, output)).head(rows).square().sum();
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
  return {std::sqrt(risk), deviation_of(values(other_mixture, other, x), other_mixture.outputs)};
}

}  // namespace moerate
