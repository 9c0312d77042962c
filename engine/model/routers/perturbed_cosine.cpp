#include "engine/model/router.h"
#include "engine/model/routers/norm_feature.h"

namespace moerate {

/// v = beta1/(|beta1| + tau1) maps R^d onto the open unit ball, with derivative I/(|beta1| + tau1) minus
/// beta1 beta1'/(|beta1| (|beta1| + tau1)^2); at beta1 = 0 it is I/tau1.
Entry<Router> perturbed_cosine_router() {
  const auto tau = [](const char* name, const char* meaning) {
    return Option{.name = name,
                  .meaning = meaning,
                  .default_value = 0.5,
                  .range = {.low = 0, .high = std::numeric_limits<double>::max(), .open_low = true},
                  .words = {}};
  };
  return {
      .name = "perturbed-cosine",
      .formula = "beta1.x / ((|beta1| + tau1) (|x| + tau2))",
      .about = "softmax gate: unchanged by v + t for all atoms, v = beta1/(|beta1| + tau1), while |v + t| < 1",
      .options = {tau("tau1", "added to |beta1|"), tau("tau2", "added to |x|")},
      .make = [](const Choice& choice) {
        const double tau1 = choice.number("tau1"), tau2 = choice.number("tau2");
        return Router{
            .feature = [tau2](ConstBlockRef x, BlockRef z) { divide_by_norm(x, tau2, z); },
            .feature_along_x = true,
            .weight = [tau1](ConstVectorRef beta1, ConstVectorRef) { return Vector(beta1 / (beta1.norm() + tau1)); },
            .weight_derivative =
                [tau1](ConstVectorRef beta1, ConstVectorRef) {
                  const double norm = beta1.norm(), sum = norm + tau1;
                  Matrix derivative = Matrix::Identity(beta1.size(), beta1.size()) / sum;
                  if (norm > 0) derivative -= (beta1 / norm) * (beta1 / (sum * sum)).transpose();
                  return derivative;
                },
            .shift =
                Shift{.beta1 = [tau1](ConstVectorRef v, ConstVectorRef) { return Vector(tau1 * v / (1 - v.norm())); },
                      .norm_limit = farthest_beta1 / (farthest_beta1 + tau1)},
            .source = "arXiv:2405.14131"};
      }};
}

}  // namespace moerate
