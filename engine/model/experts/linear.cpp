#include "engine/model/experts/ridge.h"
#include "engine/model/lanes.h"

namespace moerate {

namespace {

struct Identity {
  Lanes value(Lanes u) const { return u; }
  ActivationValue both(Lanes u) const { return {u, Lanes(1.0)}; }
};

}  // namespace

Entry<Expert> linear_expert() {
  return {.name = "linear",
          .formula = "a.x + b",
          .about = "polynomial, homogeneous of degree 1 in (a, b)",
          .options = {},
          .make = [](const Choice&) {
            Expert expert = ridge_expert(Identity{});
            expert.kind = ExpertClass::polynomial;
            expert.homogeneous_degree = 1;
            return expert;
          }};
}

}  // namespace moerate
