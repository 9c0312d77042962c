#include "engine/model/experts/activations.h"
#include "engine/model/experts/ridge.h"

namespace moerate {

Entry<Expert> sigmoid_expert() {
  return {.name = "sigmoid",
          .formula = "1 / (1 + exp(-(a.x + b)))",
          .about = "strongly identifiable",
          .options = {},
          .make = [](const Choice&) { return ridge_expert(Sigmoid{}); }};
}

}  // namespace moerate
