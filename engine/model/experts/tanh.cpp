#include "engine/model/experts/ridge.h"

namespace moerate {

namespace {

struct Tanh {
  Lanes value(Lanes u) const { return xsimd::tanh(u); }
  ActivationValue both(Lanes u) const {
    const Lanes h = value(u);
    return {h, Lanes(1.0) - h * h};
  }
};

}  // namespace

Entry<Expert> tanh_expert() {
  return {.name = "tanh",
          .formula = "tanh(a.x + b)",
          .about = "strongly identifiable",
          .options = {},
          .make = [](const Choice&) { return ridge_expert(Tanh{}); }};
}

}  // namespace moerate
