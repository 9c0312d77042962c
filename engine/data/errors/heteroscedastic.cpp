#include "engine/data/errors.h"

#include <cmath>

namespace moerate {

/// The standard deviation grows with |x| from `noise` at x = 0, so that it is nowhere 0 and least squares weighs
/// samples wrongly but stays consistent: the usual departure from the theory's equal variances.
Entry<Errors> heteroscedastic_errors() {
  return {.name = "heteroscedastic",
          .formula = "noise * (1 + slope |x|^power) * N(0, 1)",
          .about = "normal given x, with a standard deviation that grows with |x|: `noise` at x = 0",
          .options = {{.name = "slope",
                       .meaning = "growth of the standard deviation, relative to that at x = 0",
                       .default_value = 1,
                       .range = {.low = 0},
                       .words = {}},
                      {.name = "power",
                       .meaning = "of |x|",
                       .default_value = 1,
                       .range = {.low = 0, .open_low = true},
                       .words = {}}},
          .make = [](const Choice& choice) {
            const double slope = choice.number("slope"), power = choice.number("power");
            return Errors{[=](Stream& stream, ConstVectorRef x) {
              return (1 + slope * std::pow(x.norm(), power)) * stream.normal();
            }};
          }};
}

}  // namespace moerate
