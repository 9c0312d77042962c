#pragma once

#include "dsl/formula/operations.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// Why a formula has no meaning, and where in it (bytes from 0).
struct FormulaError {
  std::size_t at;
  std::string message, remedy;
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
