#include "engine/rate/law.h"

namespace moerate {

// A law is one file of this folder and its name in the two lists below.
Entry<Law> power_law(), power_log_law(), log_law(), floor_law(), constant_law();

const std::vector<Entry<Law>>& laws() {
  static const std::vector<Entry<Law>> all{power_law(), power_log_law(), log_law(), floor_law(), constant_law()};
  return all;
}

Law law_named(const std::string& name) {
  return make(laws(), {name, {}, {}});
}

}  // namespace moerate
