#include "engine/rate/laws/log_linear.h"

namespace moerate {

Entry<Law> power_log_law() {
  return {.name = "power-log",
          .formula = "C n^-a (log n)^b",
          .about = "a power up to logarithms",
          .options = {},
          .make = [](const Choice&) {
            Law law = log_linear_law({"a", "b"}, {minus_log_n, log_log_n});
            law.contains = {"power", "log", "constant"};
            law.power_of_n = true;
            return law;
          }};
}

}  // namespace moerate
