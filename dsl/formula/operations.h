#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace moerate {

/// What a sub-expression is. A vector is as long as x; a condition is true or false.
enum class Type { scalar, vector, condition };

/// "a scalar", "a vector", "a condition".
std::string_view in_words(Type type);

/// What a node of a formula does.
enum class Operation {
  constant,
  input,
  element,  ///< v[i]
  negate,
  add,
  subtract,
  multiply,
  divide,  ///< 0/0 is 0
  power,
  whole_power,  ///< to a constant whole exponent, at least 2
  less,
  at_most,
  more,
  at_least,
  equal,
  different,
  choose,  ///< if(condition, a, b)
  exp,
  log,
  sqrt,
  abs,
  sin,
  cos,
  tanh,
  sigmoid,
  softplus,
  relu,
  gelu,
  erf,
  min,
  max,
  dot,
  norm,
  sum,
};

/// A function of the language. What it takes and gives is checked by ExpressionBuilder.
struct Function {
  std::string_view name;
  Operation operation;
  int arguments;
  std::string_view meaning;
};

/// All functions, by name.
const std::vector<Function>& functions();

/// An operator between two operands; those of higher rank bind closer.
struct Operator {
  std::string_view symbol;
  Operation operation;
  int rank;
};

inline constexpr int comparison_rank = 1, sum_rank = 2, product_rank = 3, sign_rank = 4, power_rank = 5;

/// All operators between two operands; a symbol stands before those it begins with (<= before <).
const std::vector<Operator>& operators();

}  // namespace moerate
