#include "engine/model/router.h"

namespace moerate {

/// Unchanged by (beta1, T) -> s (beta1, T) under every gate: T alone says nothing, and losses are taken at the truth's.
Entry<Router> temperature_router() {
  return {.name = "temperature",
          .formula = "beta1.x / T",
          .about =
              "T = temperature, shared by all atoms: (beta1, T) -> s (beta1, T) leaves every score as it is, under any "
              "gate; softmax gate: unchanged by beta1 + t for all atoms, too",
          .options = {},
          .make = [](const Choice&) {
            return Router{
                .weight = [](ConstVectorRef beta1, ConstVectorRef shared) { return Vector(beta1 / shared(0)); },
                .weight_derivative =
                    [](ConstVectorRef beta1, ConstVectorRef shared) {
                      const Index d = beta1.size();
                      Matrix derivative(d, d + 1);
                      derivative.leftCols(d) = Matrix::Identity(d, d) / shared(0);
                      derivative.col(d) = -beta1 / (shared(0) * shared(0));
                      return derivative;
                    },
                .shift = Shift{.beta1 = [](ConstVectorRef v, ConstVectorRef shared) { return Vector(v * shared(0)); },
                               .norm_limit = std::numeric_limits<double>::infinity()},
                .shared = {{.name = "temperature", .low = 0.01, .high = 100, .typical = 1}}};
          }};
}

}  // namespace moerate
