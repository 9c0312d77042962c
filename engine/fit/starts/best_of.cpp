#include "engine/fit/start.h"

namespace moerate {

Entry<Start> best_of_start() {
  return {.name = "best-of",
          .formula = "every start of a list; the fit with the least objective is the estimate",
          .about = "knows as much of the truth as its parts do",
          .options = {},
          .make =
              [](const Choice& choice) {
                return Start{[choice](const StartInput& from, Stream& stream) {
                  std::vector<Measure> all;
                  for (StartingMeasure& each : starting_measures(choice, from, stream)) {
                    all.push_back(std::move(each.measure));
                  }
                  return all;
                }};
              },
          .has_parts = true};
}

}  // namespace moerate
