#include "engine/fit/start.h"

namespace moerate {

Entry<Start> best_of_start() {
  return {.name = "best-of",
          .formula = "every start of a list; the fit with the least objective is the estimate",
          .about = "knows as much of the truth as its parts do",
          .options = {},
          // Has no measures of its own: starting_measures() takes those of its parts.
          .make = [](const Choice&) { return Start{}; },
          .has_parts = true};
}

}  // namespace moerate
