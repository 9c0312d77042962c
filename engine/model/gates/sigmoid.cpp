#include "engine/model/gate.h"
#include "engine/model/lanes.h"

namespace moerate {

namespace {

/// 1/(1 + exp(-s)); exp overflows to infinity for s below -709, which gives the right weight, 0.
void weights(BlockRef scores) {
  for (Index i = 0; i < scores.cols(); ++i) {
    for (Index row = 0; row < block_rows; row += lanes) {
      store(scores, row, i, Lanes(1.0) / (Lanes(1.0) + xsimd::exp(-load(scores, row, i))));
    }
  }
}

/// df/ds_i = w_i (1 - w_i) h_i.
void sensitivity(ConstBlockRef weights, ConstBlockRef h, ConstColumnRef, BlockRef out) {
  for (Index i = 0; i < weights.cols(); ++i) out.col(i) = weights.col(i) * (1 - weights.col(i)) * h.col(i);
}

}  // namespace

Entry<Gate> sigmoid_gate() {
  return {.name = "sigmoid",
          .formula = "w_i = 1 / (1 + exp(-s_i))",
          .about = "not normalised: neither beta0 nor the router's weights can be shifted",
          .options = {},
          .make = [](const Choice&) {
            return Gate{weights, sensitivity, false, false};
          }};
}

}  // namespace moerate
