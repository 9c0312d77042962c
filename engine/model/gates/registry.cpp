#include "engine/model/gate.h"

namespace moerate {

// A gate is one file of this folder and its name in the two lists below.
Entry<Gate> softmax_gate(), sigmoid_gate(), top_k_gate();

const std::vector<Entry<Gate>>& gates() {
  static const std::vector<Entry<Gate>> all{softmax_gate(), sigmoid_gate(), top_k_gate()};
  return all;
}

}  // namespace moerate
