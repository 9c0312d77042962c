#pragma once

#include "engine/model/expert.h"
#include "engine/model/experts/activations.h"
#include "engine/model/lanes.h"

namespace moerate {

/// The expert act(a.x + b), eta = (a, b), of an activation.
template <class Activation>
Expert ridge_expert(Activation activation) {
  const auto argument = [](const ConstBlockRef& x, const ConstVectorRef& eta, Index row) {
    const Index d = x.cols();
    Lanes u(eta(d));
    for (Index j = 0; j < d; ++j) u = xsimd::fma(Lanes(eta(j)), load(x, row, j), u);
    return u;
  };
  Expert expert;
  expert.parameters = {{"a", true}, {"b", false}};
  expert.value = [=](ConstBlockRef x, ConstVectorRef eta, ColumnRef h) {
    for (Index row = 0; row < block_rows; row += lanes) store(h, row, 0, activation(argument(x, eta, row)).value);
  };
  expert.derivative = [=](ConstBlockRef x, ConstVectorRef eta, ConstColumnRef scale, ColumnRef h, BlockRef derivative) {
    const Index d = x.cols();
    for (Index row = 0; row < block_rows; row += lanes) {
      const Activated<Lanes> at = activation(argument(x, eta, row));
      store(h, row, 0, at.value);
      const Lanes slope = load(scale, row) * at.derivative;
      for (Index j = 0; j < d; ++j) store(derivative, row, j, slope * load(x, row, j));
      store(derivative, row, d, slope);
    }
  };
  expert.ridge = true;
  return expert;
}

}  // namespace moerate
