#include "engine/rate/laws/log_linear.h"

namespace moerate {

Entry<Law> power_law() {
  return {.name = "power",
          .formula = "C n^-a",
          .about = "what the theory promises, a = 1/2",
          .options = {},
          .make = [](const Choice&) {
            Law law = log_linear_law({"a"}, {minus_log_n});
            law.contains = {"constant"};
            law.power_of_n = true;
            return law;
          }};
}

}  // namespace moerate
