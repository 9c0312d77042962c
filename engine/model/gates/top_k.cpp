#include "engine/model/gate.h"
#include "engine/model/gates/softmax.h"
#include "engine/model/lanes.h"

namespace moerate {

namespace {

/// Minus infinity for every score that `active` others precede: greater ones, and equal ones of lower index. What is
/// set to minus infinity no longer counts for the scores behind it, but whatever it preceded is preceded by the same
/// `active` others.
void keep_largest(BlockRef scores, Index active) {
  const Index k = scores.cols();
  for (Index row = 0; row < block_rows; row += lanes) {
    for (Index i = 0; i < k; ++i) {
      const Lanes score = load(scores, row, i);
      Lanes ahead(0.0);
      for (Index j = 0; j < k; ++j) {
        const Lanes other = load(scores, row, j);
        if (j != i) ahead += xsimd::select(j < i ? other >= score : other > score, Lanes(1.0), Lanes(0.0));
      }
      const Lanes dropped(-std::numeric_limits<double>::infinity());
      store(scores, row, i, xsimd::select(ahead < Lanes(static_cast<double>(active)), score, dropped));
    }
  }
}

}  // namespace

/// Derivatives are those inside a region of x where the same atoms are active; f jumps where regions meet.
Entry<Gate> top_k_gate() {
  return {.name = "top-k",
          .formula = "softmax over the `active` largest scores, the other weights 0",
          .about =
              "normalised like softmax; ties go to the first atom. With active: 1 f has no derivative in beta0 and "
              "beta1, and fits leave them where they start",
          .options = {{.name = "active",
                       .meaning = "K, the number of atoms with a weight; from k on, the softmax gate",
                       .default_value = 2,
                       .range = {.low = 1, .high = 256, .whole = true},
                       .words = {}}},
          .make = [](const Choice& choice) {
            const auto active = static_cast<Index>(choice.number("active"));
            return Gate{[active](BlockRef scores) {
                          if (active < scores.cols()) keep_largest(scores, active);
                          softmax(scores);
                        },
                        softmax_sensitivity, true, false};
          }};
}

}  // namespace moerate
