#pragma once

#include "engine/model/lanes.h"

#include <numbers>

namespace moerate {

/// The value of an activation and its derivative at u, lane by lane.
struct ActivationValue {
  Lanes value, derivative;
};

struct Tanh {
  Lanes value(Lanes u) const { return xsimd::tanh(u); }
  ActivationValue both(Lanes u) const {
    const Lanes h = value(u);
    return {h, Lanes(1.0) - h * h};
  }
};

struct Sigmoid {
  /// exp overflows to infinity for u below -709, which gives the right value, 0.
  Lanes value(Lanes u) const { return Lanes(1.0) / (Lanes(1.0) + xsimd::exp(-u)); }
  ActivationValue both(Lanes u) const {
    const Lanes h = value(u);
    return {h, h * (Lanes(1.0) - h)};
  }
};

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

/// log(1 + exp(u)) without overflow: max(u, 0) + log(1 + exp(-|u|)).
struct Softplus {
  Lanes value(Lanes u) const { return both(u).value; }
  ActivationValue both(Lanes u) const {
    const Lanes tail = xsimd::exp(-xsimd::abs(u)), inverse = Lanes(1.0) / (Lanes(1.0) + tail);
    const Lanes slope = xsimd::select(u > Lanes(0.0), inverse, tail * inverse);
    return {xsimd::max(u, Lanes(0.0)) + xsimd::log1p(tail), slope};
  }
};

}  // namespace moerate
