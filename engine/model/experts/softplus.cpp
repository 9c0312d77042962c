#include "engine/model/experts/activations.h"
#include "engine/model/experts/ridge.h"

namespace moerate {

Entry<Expert> softplus_expert() {
  return {.name = "softplus",
          .formula = "log(1 + exp(a.x + b))",
          .about = "strongly identifiable",
          .options = {},
          .make = [](const Choice&) { return ridge_expert(Softplus{}); }};
}

}  // namespace moerate
