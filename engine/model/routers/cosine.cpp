#include "engine/model/router.h"
#include "engine/model/routers/norm_feature.h"

namespace moerate {

namespace {

Vector weight(ConstVectorRef beta1, ConstVectorRef) {
  const double norm = beta1.norm();
  return norm > 0 ? Vector(beta1 / norm) : Vector(Vector::Zero(beta1.size()));
}

/// (I - u u') / |beta1|, u = beta1/|beta1|.
Matrix weight_derivative(ConstVectorRef beta1, ConstVectorRef) {
  const Index d = beta1.size();
  const double norm = beta1.norm();
  if (!(norm > 0)) return Matrix::Zero(d, d);
  const Vector u = beta1 / norm;
  return (Matrix::Identity(d, d) - u * u.transpose()) / norm;
}

}  // namespace

/// At beta1 = 0 there is no direction: the weight and its derivative are zero by convention, so the score is beta0.
Entry<Router> cosine_router() {
  return {.name = "cosine",
          .formula = "beta1.x / (|beta1| |x|)",
          .about = "unchanged by beta1 -> s beta1, s > 0, atom by atom; score 0 where x = 0 or beta1 = 0",
          .options = {},
          .make = [](const Choice&) {
            return Router{.feature = [](ConstBlockRef x, BlockRef z) { divide_by_norm(x, 0, z); },
                          .feature_along_x = true,
                          .weight = weight,
                          .weight_derivative = weight_derivative,
                          .forgets_length = true};
          }};
}

}  // namespace moerate
