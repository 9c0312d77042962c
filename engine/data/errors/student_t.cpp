#include "engine/data/errors.h"

#include <cmath>
#include <numbers>

namespace moerate {

namespace {

/// Student's t by the polar method: sqrt(degrees (U^(-2/degrees) - 1)) cos(2 pi V), exact for every degrees > 0
/// (R. W. Bailey, Polar generation of random variates with the t-distribution, Mathematics of Computation 62 (1994)
/// 779-781).
double student_t(Stream& stream, double degrees) {
  const double u = stream.uniform(), v = stream.uniform();
  return std::sqrt(degrees * std::expm1(-2 / degrees * std::log(u))) * std::cos(2 * std::numbers::pi * v);
}

}  // namespace

Entry<Errors> student_t_errors() {
  return {.name = "student-t",
          .formula = "noise * t(degrees) * sqrt((degrees - 2) / degrees)",
          .about =
              "heavy tails; scaled so that the standard deviation is `noise`; moments of order >= degrees are "
              "infinite",
          .options = {{.name = "degrees",
                       .meaning = "degrees of freedom",
                       .default_value = 5,
                       .range = {.low = 2, .open_low = true},
                       .words = {}}},
          .make = [](const Choice& choice) {
            const double degrees = choice.number("degrees"), scale = std::sqrt((degrees - 2) / degrees);
            return Errors{[=](Stream& stream, ConstVectorRef) { return scale * student_t(stream, degrees); }};
          }};
}

}  // namespace moerate
