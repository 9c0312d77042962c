#include "engine/model/experts/ridge.h"

#include <numbers>

namespace moerate {

namespace {

/// u Phi(u) with the normal distribution function Phi, exact (by erfc) and not the approximation by tanh.
struct Gelu {
  Lanes value(Lanes u) const { return both(u).value; }
  ActivationValue both(Lanes u) const {
    constexpr double inverse_root_two = 1 / std::numbers::sqrt2;
    constexpr double density_at_zero = std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    const Lanes below = Lanes(0.5) * xsimd::erfc(Lanes(-inverse_root_two) * u);
    const Lanes density = Lanes(density_at_zero) * xsimd::exp(Lanes(-0.5) * u * u);
    return {u * below, below + u * density};
  }
};

}  // namespace

Entry<Expert> gelu_expert() {
  return {.name = "gelu",
          .formula = "u (1 + erf(u / sqrt(2))) / 2, u = a.x + b",
          .about = "strongly identifiable; exact, by erf",
          .options = {},
          .make = [](const Choice&) { return ridge_expert(Gelu{}); }};
}

}  // namespace moerate
