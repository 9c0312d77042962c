#include "engine/rate/law.h"

// A law is one file of this folder, which defines `Entry<Law> NAME_law()`, and one line here. Those whose
// logarithm is linear in their parameters stand together in log_linear.cpp.
#define MOERATE_LAWS(ADD) \
  ADD(power)              \
  ADD(power_log)          \
  ADD(log)                \
  ADD(floor)              \
  ADD(constant)

namespace moerate {

#define MOERATE_DECLARE(name) Entry<Law> name##_law();
MOERATE_LAWS(MOERATE_DECLARE)

#define MOERATE_CALL(name) name##_law(),
const std::vector<Entry<Law>>& laws() {
  static const std::vector<Entry<Law>> all{MOERATE_LAWS(MOERATE_CALL)};
  return all;
}

Law law_named(const std::string& name) {
  return make(laws(), {name, {}, {}});
}

}  // namespace moerate
