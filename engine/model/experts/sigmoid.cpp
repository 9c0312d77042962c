#include "engine/model/experts/ridge.h"

namespace moerate {

namespace {

struct Sigmoid {
  /// exp overflows to infinity for u below -709, which gives the right value, 0.
  Lanes value(Lanes u) const { return Lanes(1.0) / (Lanes(1.0) + xsimd::exp(-u)); }
  ActivationValue both(Lanes u) const {
    const Lanes h = value(u);
    return {h, h * (Lanes(1.0) - h)};
  }
};

}  // namespace

Entry<Expert> sigmoid_expert() {
  return {.name = "sigmoid",
          .formula = "1 / (1 + exp(-(a.x + b)))",
          .about = "strongly identifiable",
          .options = {},
          .make = [](const Choice&) { return ridge_expert(Sigmoid{}); }};
}

}  // namespace moerate
