#include "engine/model/gate.h"

namespace moerate {

namespace {

void weights(BlockRef scores) {
  const Index k = scores.cols();
  for (Index row = 0; row < block_rows; row += lanes) {
    Lanes largest = load(scores, row, 0);
    for (Index i = 1; i < k; ++i) largest = xsimd::max(largest, load(scores, row, i));
    Lanes sum(0.0);
    for (Index i = 0; i < k; ++i) {
      const Lanes mass = xsimd::exp(load(scores, row, i) - largest);
      sum += mass;
      store(scores, row, i, mass);
    }
    const Lanes scale = Lanes(1.0) / sum;
    for (Index i = 0; i < k; ++i) store(scores, row, i, load(scores, row, i) * scale);
  }
}

/// df/ds_i = w_i (h_i - f).
void sensitivity(ConstBlockRef weights, ConstBlockRef h, ConstColumnRef f, BlockRef out) {
  for (Index i = 0; i < weights.cols(); ++i) out.col(i) = weights.col(i) * (h.col(i) - f);
}

}  // namespace

Entry<Gate> softmax_gate() {
  return {.name = "softmax",
          .formula = "w_i = exp(s_i) / sum_j exp(s_j)",
          .about = "normalised: unchanged by beta0 + c for all atoms",
          .options = {},
          .make = [](const Choice&) {
            return Gate{weights, sensitivity, true};
          }};
}

}  // namespace moerate
