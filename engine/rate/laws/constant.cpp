#include "engine/rate/laws/log_linear.h"

namespace moerate {

Entry<Law> constant_law() {
  return {.name = "constant",
          .formula = "C",
          .about = "nothing is learned with more data",
          .options = {},
          .make = [](const Choice&) { return log_linear_law({}, {}); }};
}

}  // namespace moerate
