#include "engine/model/experts/activations.h"
#include "engine/model/experts/ridge.h"

namespace moerate {

Entry<Expert> tanh_expert() {
  return {.name = "tanh",
          .formula = "tanh(a.x + b)",
          .about = "strongly identifiable",
          .options = {},
          .make = [](const Choice&) { return ridge_expert(Tanh{}); }};
}

}  // namespace moerate
