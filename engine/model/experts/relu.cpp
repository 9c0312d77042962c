#include "engine/model/experts/ridge.h"
#include "engine/model/lanes.h"

namespace moerate {

namespace {

struct Relu {
  Lanes value(Lanes u) const { return xsimd::max(u, Lanes(0.0)); }
  /// The derivative at the kink is 0.
  ActivationValue both(Lanes u) const { return {value(u), xsimd::select(u > Lanes(0.0), Lanes(1.0), Lanes(0.0))}; }
};

}  // namespace

Entry<Expert> relu_expert() {
  return {.name = "relu",
          .formula = "max(a.x + b, 0)",
          .about = "piecewise linear, homogeneous of degree 1 in (a, b)",
          .options = {},
          .make = [](const Choice&) {
            Expert expert = ridge_expert(Relu{});
            expert.kind = ExpertClass::piecewise_linear;
            expert.homogeneous_degree = 1;
            return expert;
          }};
}

}  // namespace moerate
