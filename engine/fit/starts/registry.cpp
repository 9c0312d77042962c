#include "engine/fit/start.h"

// A start is one file of this folder, which defines `Entry<Start> NAME_start()`, and one line here.
#define MOERATE_STARTS(ADD) \
  ADD(near_truth)           \
  ADD(random)               \
  ADD(k_means)              \
  ADD(split)                \
  ADD(given)                \
  ADD(best_of)

namespace moerate {

#define MOERATE_DECLARE(name) Entry<Start> name##_start();
MOERATE_STARTS(MOERATE_DECLARE)

#define MOERATE_CALL(name) name##_start(),
const std::vector<Entry<Start>>& starts() {
  static const std::vector<Entry<Start>> all{MOERATE_STARTS(MOERATE_CALL)};
  return all;
}

}  // namespace moerate
