#include "engine/model/router.h"

namespace moerate {

Entry<Router> linear_router() {
  return {.name = "linear",
          .formula = "beta1.x",
          .about = "softmax gate: unchanged by beta1 + t for all atoms",
          .options = {},
          .make = [](const Choice&) {
            return Router{.feature = {},
                          .weight = [](ConstVectorRef beta1, ConstVectorRef) { return Vector(beta1); },
                          .weight_derivative =
                              [](ConstVectorRef beta1, ConstVectorRef) {
                                return Matrix(Matrix::Identity(beta1.size(), beta1.size()));
                              },
                          .shift = Shift{.beta1 = [](ConstVectorRef v, ConstVectorRef) { return Vector(v); },
                                         .norm_limit = std::numeric_limits<double>::infinity()},
                          .source = "arXiv:2402.02952"};
          }};
}

}  // namespace moerate
