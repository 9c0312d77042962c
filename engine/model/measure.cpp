#include "engine/model/measure.h"

#include <cassert>

namespace moerate {

Vector pack(const Measure& measure) {
  const Index k = measure.atoms(), d = measure.d(), q = measure.q();
  Vector parameters(parameter_count(k, d, q));
  for (Index i = 0; i < k; ++i) {
    auto atom = parameters.segment(i * (1 + d + q), 1 + d + q);
    atom(0) = measure.beta0(i);
    atom.segment(1, d) = measure.beta1.col(i);
    atom.segment(1 + d, q) = measure.eta.col(i);
  }
  return parameters;
}

Measure unpack(ConstVectorRef parameters, Index k, Index d, Index q) {
  assert(parameters.size() == parameter_count(k, d, q));
  Measure measure{Vector(k), Matrix(d, k), Matrix(q, k)};
  for (Index i = 0; i < k; ++i) {
    const auto atom = parameters.segment(i * (1 + d + q), 1 + d + q);
    measure.beta0(i) = atom(0);
    measure.beta1.col(i) = atom.segment(1, d);
    measure.eta.col(i) = atom.segment(1 + d, q);
  }
  return measure;
}

}  // namespace moerate
