#include "engine/data/inputs.h"

namespace moerate {

Entry<Inputs> normal_inputs() {
  return {.name = "normal",
          .formula = "each coordinate normal with the given mean and deviation, independent",
          .about = "unbounded inputs",
          .options = {{.name = "mean", .meaning = "mean of each coordinate", .default_value = 0, .words = {}},
                      {.name = "deviation",
                       .meaning = "standard deviation of each coordinate",
                       .default_value = 1,
                       .range = {.low = 0, .open_low = true},
                       .words = {}}},
          .make = [](const Choice& choice) {
            const double mean = choice.number("mean"), deviation = choice.number("deviation");
            return Inputs{[=](Stream& stream, Eigen::Ref<Vector> x) {
              for (double& entry : x) entry = mean + deviation * stream.normal();
            }};
          }};
}

}  // namespace moerate
