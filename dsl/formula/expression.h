#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
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

/// Why a formula has no meaning, and where in it (bytes from 0).
struct FormulaError {
  std::size_t at;
  std::string message, remedy;
  bool of_value = false;  ///< it is well written, and its value is none: other values of its names may give one
};

/// A name that a formula may use and whose value it is given when it is evaluated.
struct FormulaInput {
  std::string name;
  Type type;               ///< scalar, or vector: as long as x
  bool of_sample = false;  ///< true: another value for each sample (x); false: a parameter
};

/// One operation of a formula. Its operands are nodes before it.
struct Node {
  Operation operation;
  Type type;
  std::size_t at;  ///< where it stands in the text: of an operator the operator, of a function its name
  std::array<int, 3> operands = {-1, -1, -1};
  double constant = 0;  ///< Operation::constant: its value
  int index = 0;        ///< input: which; element: which component, from 0; whole_power: the exponent
};

/// A formula as a typed tree whose equal sub-expressions are one node, so that nothing is computed twice. Operands come
/// before what uses them; constant sub-expressions are folded.
struct Expression {
  std::vector<FormulaInput> inputs;
  std::vector<Node> nodes;
  int root = 0;

  const Node& node(int i) const { return nodes[static_cast<std::size_t>(i)]; }
  Type type() const { return node(root).type; }
  /// The operands of a node, as many as it has.
  std::vector<int> operands(int i) const;
};

/// The formula in one fixed spelling: the same text for the same tree, whatever blanks, parentheses and names of
/// constants were written. Part of the identity of a job. Reading it gives the tree again.
std::string canonical_text(const Expression& expression);

/// For each node whether it depends on an input for which `wanted` holds.
template <class Wanted>
std::vector<bool> depends(const Expression& expression, Wanted wanted) {
  std::vector<bool> result(expression.nodes.size(), false);
  for (std::size_t i = 0; i < result.size(); ++i) {
    const Node& node = expression.nodes[i];
    bool any = node.operation == Operation::input && wanted(static_cast<std::size_t>(node.index));
    for (const int operand : node.operands) any = any || (operand >= 0 && result[static_cast<std::size_t>(operand)]);
    result[i] = any;
  }
  return result;
}

/// The largest i of an element v[i], at least 1: vectors must be as long.
int least_length(const Expression& expression);

}  // namespace moerate
