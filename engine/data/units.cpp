#include "engine/data/units.h"

#include <cmath>

namespace moerate {

namespace {

double root_mean_square(double squares, Index n) {
  const double root = std::sqrt(squares / static_cast<double>(n));
  return root > 0 && std::isfinite(root) ? root : 1;
}

/// Of each input, d of them.
Vector scale_of_inputs(const Samples& samples) {
  Vector squares = Vector::Zero(samples.d());
  for (Index block = 0; block < samples.blocks(); ++block) {
    squares += samples.x(block).square().colwise().sum().matrix().transpose();
  }
  return squares.unaryExpr([&samples](double sum) { return root_mean_square(sum, samples.n()); });
}

}  // namespace

Measure in_units_of(const Samples& samples, const Mixture& mixture, Measure measure) {
  const Vector inverse = scale_of_inputs(samples).cwiseInverse();
  measure.beta1 = inverse.asDiagonal() * measure.beta1;
  Index row = 0;
  for (const ExpertParameter& parameter : mixture.expert.parameters) {
    const Index size = parameter.size(mixture.d);
    if (parameter.vector) measure.eta.middleRows(row, size) = inverse.asDiagonal() * measure.eta.middleRows(row, size);
    row += size;
  }
  if (const auto degree = mixture.expert.homogeneous_degree; degree && *degree > 0) {
    const double scale = std::pow(root_mean_square(samples.squares(), samples.n()), 1 / *degree);
    for (auto eta : measure.eta.colwise()) eta = mixture.expert.scaled(eta, scale, mixture.d);
  }
  return measure;
}

}  // namespace moerate
