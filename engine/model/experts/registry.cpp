#include "engine/model/expert.h"

// An expert is one file of this folder, which defines `Entry<Expert> NAME_expert()`, and one line here. Those of the
// form act(a.x + b) stand together in ridge.cpp.
#define MOERATE_EXPERTS(ADD) \
  ADD(tanh)                  \
  ADD(sigmoid)               \
  ADD(gelu)                  \
  ADD(softplus)              \
  ADD(relu)                  \
  ADD(linear)                \
  ADD(polynomial)            \
  ADD(constant)              \
  ADD(network)

namespace moerate {

#define MOERATE_DECLARE(name) Entry<Expert> name##_expert();
MOERATE_EXPERTS(MOERATE_DECLARE)

#define MOERATE_CALL(name) name##_expert(),
const std::vector<Entry<Expert>>& experts() {
  static const std::vector<Entry<Expert>> all{MOERATE_EXPERTS(MOERATE_CALL)};
  return all;
}

}  // namespace moerate
