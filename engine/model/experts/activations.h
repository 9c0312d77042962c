#pragma once

#include "engine/model/lanes.h"

#include <cmath>
#include <numbers>
#include <string_view>

namespace moerate {

// The activations: one definition each, for experts and for formulas, of a double or of Lanes. The name is the one of
// the ridge expert, of the network's option and of the function in formulas.

/// The value of an activation at u and its derivative there.
template <class T>
struct Activated {
  T value, derivative;
};

/// `yes` where the condition holds, else `no`.
inline double pick(bool condition, double yes, double no) {
  return condition ? yes : no;
}
inline Lanes pick(xsimd::batch_bool<double> condition, Lanes yes, Lanes no) {
  return xsimd::select(condition, yes, no);
}

struct Tanh {
  static constexpr std::string_view name = "tanh";
  static constexpr bool odd = true;
  template <class T>
  Activated<T> operator()(T u) const {
    const T value = xsimd::tanh(u);
    return {value, T(1) - value * value};
  }
};

struct Sigmoid {
  static constexpr std::string_view name = "sigmoid";
  static constexpr bool odd = false;
  /// exp overflows to infinity for u below -709, which gives the right value, 0.
  template <class T>
  Activated<T> operator()(T u) const {
    const T value = T(1) / (T(1) + xsimd::exp(-u));
    return {value, value * (T(1) - value)};
  }
};

/// u Phi(u) with the normal distribution function Phi, exact and not the approximation by tanh. By erfc: 1/2 + erf/2
/// would lose every digit of Phi near u = -8.
struct Gelu {
  static constexpr std::string_view name = "gelu";
  static constexpr bool odd = false;
  template <class T>
  Activated<T> operator()(T u) const {
    constexpr double inverse_root_two = 1 / std::numbers::sqrt2;
    constexpr double density_at_zero = std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    const T below = T(0.5) * xsimd::erfc(T(-inverse_root_two) * u);
    const T density = T(density_at_zero) * xsimd::exp(T(-0.5) * u * u);
    return {u * below, below + u * density};
  }
};

/// log(1 + exp(u)) without overflow: max(u, 0) + log(1 + exp(-|u|)).
struct Softplus {
  static constexpr std::string_view name = "softplus";
  static constexpr bool odd = false;
  template <class T>
  Activated<T> operator()(T u) const {
    const T tail = xsimd::exp(-xsimd::abs(u)), inverse = T(1) / (T(1) + tail);
    return {pick(u > T(0), u, T(0)) + xsimd::log1p(tail), pick(u > T(0), inverse, tail * inverse)};
  }
};

/// max(u, 0), its derivative at the kink 0; what is not a number stays so.
struct Relu {
  static constexpr std::string_view name = "relu";
  static constexpr bool odd = false;
  template <class T>
  Activated<T> operator()(T u) const {
    return {pick(u <= T(0), T(0), u), pick(u <= T(0), T(0), T(1))};
  }
};

}  // namespace moerate
