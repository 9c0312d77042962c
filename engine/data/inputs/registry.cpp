#include "engine/data/inputs.h"

// An input distribution is one file of this folder, which defines `Entry<Inputs> NAME_inputs()`, and one line here.
#define MOERATE_INPUTS(ADD) \
  ADD(uniform)              \
  ADD(normal)               \
  ADD(sphere)               \
  ADD(normal_mixture)

namespace moerate {

#define MOERATE_DECLARE(name) Entry<Inputs> name##_inputs();
MOERATE_INPUTS(MOERATE_DECLARE)

#define MOERATE_CALL(name) name##_inputs(),
const std::vector<Entry<Inputs>>& inputs() {
  static const std::vector<Entry<Inputs>> all{MOERATE_INPUTS(MOERATE_CALL)};
  return all;
}

}  // namespace moerate
