#include "engine/model/gate.h"

// A gate is one file of this folder, which defines `Entry<Gate> NAME_gate()`, and one line here.
#define MOERATE_GATES(ADD) \
  ADD(softmax)             \
  ADD(sigmoid)             \
  ADD(top_k)

namespace moerate {

#define MOERATE_DECLARE(name) Entry<Gate> name##_gate();
MOERATE_GATES(MOERATE_DECLARE)

#define MOERATE_CALL(name) name##_gate(),
const std::vector<Entry<Gate>>& gates() {
  static const std::vector<Entry<Gate>> all{MOERATE_GATES(MOERATE_CALL)};
  return all;
}

}  // namespace moerate
