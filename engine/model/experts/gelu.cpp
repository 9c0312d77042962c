#include "engine/model/experts/activations.h"
#include "engine/model/experts/ridge.h"

namespace moerate {

Entry<Expert> gelu_expert() {
  return {.name = "gelu",
          .formula = "u (1 + erf(u / sqrt(2))) / 2, u = a.x + b",
          .about = "strongly identifiable; exact, by erf",
          .options = {},
          .make = [](const Choice&) { return ridge_expert(Gelu{}); }};
}

}  // namespace moerate
