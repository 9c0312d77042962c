#include "engine/fit/start.h"

namespace moerate {

Entry<Start> given_start() {
  return {.name = "given",
          .formula = "the measure with these atoms, plus spread * N(0, 1)",
          .about = "uses what the study writes down; needs k atoms",
          .options = {{.name = "atoms", .meaning = "as in dataset.truth", .kind = OptionKind::atoms, .words = {}},
                      {.name = "spread",
                       .meaning = "standard deviation of every parameter around it",
                       .default_value = 0,
                       .range = {.low = 0, .high = 100},
                       .words = {}}},
          .make = [](const Choice& choice) {
            const std::vector<double> numbers = choice.numbers("atoms");
            const double spread = choice.number("spread");
            return Start{[=](const StartInput& from, Stream& stream) {
              const Eigen::Map<const Vector> packed(numbers.data(), static_cast<Index>(numbers.size()));
              return std::vector{jittered(unpack(packed, from.k, from.dataset.d, from.mixture.q()), spread, stream)};
            }};
          }};
}

}  // namespace moerate
