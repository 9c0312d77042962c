#include "engine/model/gates/softmax.h"

#include "engine/model/gate.h"
#include "engine/model/lanes.h"

namespace moerate {

void softmax(BlockRef scores) {
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

void softmax_sensitivity(ConstBlockRef weights, ConstBlockRef h, ConstColumnRef f, BlockRef sensitivity) {
  for (Index i = 0; i < weights.cols(); ++i) sensitivity.col(i) = weights.col(i) * (h.col(i) - f);
}

Entry<Gate> softmax_gate() {
  return {.name = "softmax",
          .formula = "w_i = exp(s_i) / sum_j exp(s_j)",
          .about = "normalised: unchanged by beta0 + c for all atoms",
          .options = {},
          .make = [](const Choice&) {
            return Gate{softmax, softmax_sensitivity, true, true};
          }};
}

}  // namespace moerate
