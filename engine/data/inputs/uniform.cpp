#include "engine/data/inputs.h"

#include <fmt/format.h>

namespace moerate {

Entry<Inputs> uniform_inputs() {
  return {.name = "uniform",
          .formula = "each coordinate uniform on (low, high), independent",
          .about = "bounded inputs",
          .options = {{.name = "low", .meaning = "lower end", .default_value = -3, .words = {}},
                      {.name = "high", .meaning = "upper end, above low", .default_value = 3, .words = {}}},
          .make =
              [](const Choice& choice) {
                const double low = choice.number("low"), width = choice.number("high") - low;
                return Inputs{[=](Stream& stream, Eigen::Ref<Vector> x) {
                  for (double& entry : x) entry = low + width * stream.uniform();
                }};
              },
          .conflict = [](const Choice& choice) -> std::optional<std::string> {
            if (choice.number("low") < choice.number("high")) return std::nullopt;
            return fmt::format("low ({}) must be below high ({})", choice.number("low"), choice.number("high"));
          }};
}

}  // namespace moerate
