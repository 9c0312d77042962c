#include "engine/model/experts/ridge.h"

namespace moerate {

namespace {

/// log(1 + exp(u)) without overflow: max(u, 0) + log(1 + exp(-|u|)).
struct Softplus {
  Lanes value(Lanes u) const { return both(u).value; }
  ActivationValue both(Lanes u) const {
    const Lanes tail = xsimd::exp(-xsimd::abs(u)), inverse = Lanes(1.0) / (Lanes(1.0) + tail);
    const Lanes slope = xsimd::select(u > Lanes(0.0), inverse, tail * inverse);
    return {xsimd::max(u, Lanes(0.0)) + xsimd::log1p(tail), slope};
  }
};

}  // namespace

Entry<Expert> softplus_expert() {
  return {.name = "softplus",
          .formula = "log(1 + exp(a.x + b))",
          .about = "strongly identifiable",
          .options = {},
          .make = [](const Choice&) { return ridge_expert(Softplus{}); }};
}

}  // namespace moerate
