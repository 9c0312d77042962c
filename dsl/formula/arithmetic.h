#pragma once

#include "dsl/formula/expression.h"
#include "engine/model/experts/activations.h"

#include <cassert>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace moerate {

/// The value of an operation on scalars with its derivatives in its operands a and b.
template <class T>
struct Slopes {
  T value, a, b;
};

/// The one definition of what every operation computes, for a double (constants, parameters) and for Lanes (samples).
/// Where a derivative does not exist it is 0 (abs at 0), that of the right operand (min, max of equals) or that of the
/// branch chosen.
namespace arithmetic {

inline std::pair<double, double> sine_and_cosine(double u) {
  return {std::sin(u), std::cos(u)};
}
inline std::pair<Lanes, Lanes> sine_and_cosine(Lanes u) {
  return xsimd::sincos(u);
}

/// u^w with 0^0 = 1 and 0^w infinite for w < 0.
inline double raise(double u, double w) {
  return std::pow(u, w);
}
inline Lanes raise(Lanes u, Lanes w) {
  const Lanes zero(0.0), infinity(std::numeric_limits<double>::infinity());
  const Lanes at_zero = pick(w == zero, Lanes(1.0), pick(w < zero, infinity, zero));
  return pick(u == zero, at_zero, xsimd::pow(u, w));
}

struct Copy {
  template <class T>
  Slopes<T> operator()(T a, T) const {
    return {a, T(1), T(0)};
  }
};
struct Negate {
  template <class T>
  Slopes<T> operator()(T a, T) const {
    return {-a, T(-1), T(0)};
  }
};
struct Add {
  template <class T>
  Slopes<T> operator()(T a, T b) const {
    return {a + b, T(1), T(1)};
  }
};
struct Subtract {
  template <class T>
  Slopes<T> operator()(T a, T b) const {
    return {a - b, T(1), T(-1)};
  }
};
struct Multiply {
  template <class T>
  Slopes<T> operator()(T a, T b) const {
    return {a * b, b, a};
  }
};
/// 0/0 is 0 with derivatives 0, so that x / norm(x) is 0 at x = 0.
struct Divide {
  template <class T>
  Slopes<T> operator()(T a, T b) const {
    const auto none = (a == T(0)) & (b == T(0));
    const T value = pick(none, T(0), a / b);
    return {value, pick(none, T(0), T(1) / b), pick(none, T(0), -value / b)};
  }
};
/// Both derivatives at u = 0 are 0 where they are not finite.
struct Power {
  template <class T>
  Slopes<T> operator()(T u, T w) const {
    const T value = raise(u, w);
    const T by_base = pick((u == T(0)) & (w < T(1)), T(0), w * raise(u, w - T(1)));
    return {value, by_base, pick(u == T(0), T(0), value * xsimd::log(u))};
  }
};
struct WholePower {
  int exponent;  ///< at least 2
  template <class T>
  Slopes<T> operator()(T u, T) const {
    T lower(1);  // u^(exponent - 1)
    for (int factor = 1; factor < exponent; ++factor) lower *= u;
    return {lower * u, T(static_cast<double>(exponent)) * lower, T(0)};
  }
};
template <class Compare>
struct Comparison {
  template <class T>
  Slopes<T> operator()(T a, T b) const {
    return {pick(Compare{}(a, b), T(1), T(0)), T(0), T(0)};
  }
};
struct Exp {
  template <class T>
  Slopes<T> operator()(T u, T) const {
    const T value = xsimd::exp(u);
    return {value, value, T(0)};
  }
};
struct Log {
  template <class T>
  Slopes<T> operator()(T u, T) const {
    return {xsimd::log(u), T(1) / u, T(0)};
  }
};
struct Sqrt {
  template <class T>
  Slopes<T> operator()(T u, T) const {
    const T value = xsimd::sqrt(u);
    return {value, pick(u == T(0), T(0), T(0.5) / value), T(0)};
  }
};
struct Abs {
  template <class T>
  Slopes<T> operator()(T u, T) const {
    return {xsimd::abs(u), pick(u > T(0), T(1), pick(u < T(0), T(-1), T(0))), T(0)};
  }
};
struct Sin {
  template <class T>
  Slopes<T> operator()(T u, T) const {
    const auto [sine, cosine] = sine_and_cosine(u);
    return {sine, cosine, T(0)};
  }
};
struct Cos {
  template <class T>
  Slopes<T> operator()(T u, T) const {
    const auto [sine, cosine] = sine_and_cosine(u);
    return {cosine, -sine, T(0)};
  }
};
/// An activation, as experts have it.
template <class Activation>
struct Activate {
  template <class T>
  Slopes<T> operator()(T u, T) const {
    const Activated<T> at = Activation{}(u);
    return {at.value, at.derivative, T(0)};
  }
};
struct Erf {
  template <class T>
  Slopes<T> operator()(T u, T) const {
    return {xsimd::erf(u), T(2 / std::sqrt(std::numbers::pi)) * xsimd::exp(-u * u), T(0)};
  }
};
/// What is not a number stays so.
struct Min {
  template <class T>
  Slopes<T> operator()(T a, T b) const {
    const auto left = (a < b) | (a != a);
    return {pick(left, a, b), pick(left, T(1), T(0)), pick(left, T(0), T(1))};
  }
};
struct Max {
  template <class T>
  Slopes<T> operator()(T a, T b) const {
    const auto left = (a > b) | (a != a);
    return {pick(left, a, b), pick(left, T(1), T(0)), pick(left, T(0), T(1))};
  }
};

struct Less {
  template <class T>
  auto operator()(T a, T b) const {
    return a < b;
  }
};
struct AtMost {
  template <class T>
  auto operator()(T a, T b) const {
    return a <= b;
  }
};
struct More {
  template <class T>
  auto operator()(T a, T b) const {
    return a > b;
  }
};
struct AtLeast {
  template <class T>
  auto operator()(T a, T b) const {
    return a >= b;
  }
};
struct Equal {
  template <class T>
  auto operator()(T a, T b) const {
    return a == b;
  }
};
struct Different {
  template <class T>
  auto operator()(T a, T b) const {
    return a != b;
  }
};

}  // namespace arithmetic

/// Calls f with the arithmetic of an operation of one or two operands that works entry by entry. `exponent` is that of
/// a whole_power.
template <class F>
decltype(auto) with_arithmetic(Operation operation, int exponent, F f) {
  using namespace arithmetic;
  switch (operation) {
    case Operation::negate:
      return f(Negate{});
    case Operation::add:
      return f(Add{});
    case Operation::subtract:
      return f(Subtract{});
    case Operation::multiply:
      return f(Multiply{});
    case Operation::divide:
      return f(Divide{});
    case Operation::power:
      return f(Power{});
    case Operation::whole_power:
      return f(WholePower{exponent});
    case Operation::less:
      return f(Comparison<Less>{});
    case Operation::at_most:
      return f(Comparison<AtMost>{});
    case Operation::more:
      return f(Comparison<More>{});
    case Operation::at_least:
      return f(Comparison<AtLeast>{});
    case Operation::equal:
      return f(Comparison<Equal>{});
    case Operation::different:
      return f(Comparison<Different>{});
    case Operation::exp:
      return f(Exp{});
    case Operation::log:
      return f(Log{});
    case Operation::sqrt:
      return f(Sqrt{});
    case Operation::abs:
      return f(Abs{});
    case Operation::sin:
      return f(Sin{});
    case Operation::cos:
      return f(Cos{});
    case Operation::tanh:
      return f(Activate<Tanh>{});
    case Operation::sigmoid:
      return f(Activate<Sigmoid>{});
    case Operation::softplus:
      return f(Activate<Softplus>{});
    case Operation::relu:
      return f(Activate<Relu>{});
    case Operation::gelu:
      return f(Activate<Gelu>{});
    case Operation::erf:
      return f(Erf{});
    case Operation::min:
      return f(Min{});
    case Operation::max:
      return f(Max{});
    default:
      assert(!"not entry by entry");
      return f(Copy{});
  }
}

}  // namespace moerate
