#include "engine/model/router.h"
#include "engine/model/routers/norm_feature.h"

namespace moerate {

namespace {

/// v = u/T with u = beta1/|beta1|; 0, as under the cosine router, where beta1 = 0.
Vector weight(ConstVectorRef beta1, ConstVectorRef shared) {
  const double norm = beta1.norm();
  return norm > 0 ? Vector(beta1 / (norm * shared(0))) : Vector(Vector::Zero(beta1.size()));
}

/// (I - u u') / (|beta1| T), and -u / T^2 in T.
Matrix weight_derivative(ConstVectorRef beta1, ConstVectorRef shared) {
  const Index d = beta1.size();
  const double norm = beta1.norm(), temperature = shared(0);
  if (!(norm > 0)) return Matrix::Zero(d, d + 1);
  const Vector u = beta1 / norm;
  Matrix derivative(d, d + 1);
  derivative.leftCols(d) = (Matrix::Identity(d, d) - u * u.transpose()) / (norm * temperature);
  derivative.col(d) = -u / (temperature * temperature);
  return derivative;
}

}  // namespace

/// The gate of X-MoE (arXiv:2204.09179) as Tutel has it: its CosineTopKGate learns log(1/T) from T = 0.5 and clamps 1/T
/// at 100, whence the lower bound 0.01. It sets none from above; ours makes the set compact.
Entry<Router> cosine_temperature_router() {
  return {.name = "cosine-temperature",
          .formula = "beta1.x / (|beta1| |x| T)",
          .about =
              "T = temperature >= 0.01, shared by all atoms, counts in the loss; unchanged by beta1 -> s beta1, "
              "s > 0, atom by atom; softmax gate, d >= k: T is not identified, since v + s u, u orthogonal to all "
              "v_i - v_1, has one length for all atoms, v = beta1/(|beta1| T)",
          .options = {},
          .make = [](const Choice&) {
            return Router{.feature = [](ConstBlockRef x, BlockRef z) { divide_by_norm(x, 0, z); },
                          .feature_along_x = true,
                          .weight = weight,
                          .weight_derivative = weight_derivative,
                          .forgets_length = true,
                          .shared = {{.name = "temperature", .low = 0.01, .high = 100, .typical = 0.5}}};
          }};
}

}  // namespace moerate
