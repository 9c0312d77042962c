#include "engine/rate/laws/log_linear.h"

namespace moerate {

Entry<Law> log_law() {
  return {.name = "log",
          .formula = "C (log n)^-tau",
          .about = "slower than every power",
          .options = {},
          .make = [](const Choice&) {
            Law law = log_linear_law({"tau"}, {minus_log_log_n});
            law.contains = {"constant"};
            return law;
          }};
}

}  // namespace moerate
