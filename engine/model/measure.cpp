#include "engine/model/measure.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace moerate {

Vector masses(const Measure& measure) {
  return measure.beta0.array().exp().matrix();
}

double log_total_mass(const Vector& beta0) {
  const double largest = beta0.maxCoeff();
  return largest + std::log((beta0.array() - largest).exp().sum());
}

Vector pack(const Measure& measure) {
  const Index k = measure.atoms(), d = measure.d(), q = measure.q();
  Vector parameters(parameter_count(k, d, q, measure.shared.size()));
  for (Index i = 0; i < k; ++i) {
    auto atom = parameters.segment(i * (1 + d + q), 1 + d + q);
    atom(0) = measure.beta0(i);
    atom.segment(1, d) = measure.beta1.col(i);
    atom.segment(1 + d, q) = measure.eta.col(i);
  }
  parameters.tail(measure.shared.size()) = measure.shared;
  return parameters;
}

Measure unpack(ConstVectorRef parameters, Index k, Index d, Index q) {
  const Index of_atoms = parameter_count(k, d, q);
  assert(parameters.size() >= of_atoms);
  Measure measure{Vector(k), Matrix(d, k), Matrix(q, k), parameters.tail(parameters.size() - of_atoms)};
  for (Index i = 0; i < k; ++i) {
    const auto atom = parameters.segment(i * (1 + d + q), 1 + d + q);
    measure.beta0(i) = atom(0);
    measure.beta1.col(i) = atom.segment(1, d);
    measure.eta.col(i) = atom.segment(1 + d, q);
  }
  return measure;
}

double nearest_distance(const Measure& measure, Index i, const Vector& units) {
  double least = std::numeric_limits<double>::infinity();
  for (Index j = 0; j < measure.atoms(); ++j) {
    if (j == i) continue;
    Vector apart(measure.d() + measure.q());
    apart << measure.beta1.col(i) - measure.beta1.col(j), measure.eta.col(i) - measure.eta.col(j);
    if (units.size() > 0) apart = apart.cwiseQuotient(units);
    least = std::min(least, apart.norm());
  }
  return least;
}

}  // namespace moerate
