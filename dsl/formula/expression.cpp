#include "dsl/formula/expression.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {

std::vector<int> Expression::operands(int i) const {
  std::vector<int> all;
  for (const int operand : node(i).operands) {
    if (operand >= 0) all.push_back(operand);
  }
  return all;
}

namespace {

/// A sub-expression's text and how close its outermost operator binds.
struct Piece {
  std::string text;
  int rank;
};

constexpr int closed_rank = power_rank + 1;

std::string within(const Piece& piece, int least_rank) {
  return piece.rank < least_rank ? fmt::format("({})", piece.text) : piece.text;
}

Piece piece_of(const Expression& expression, int i) {
  const Node& node = expression.node(i);
  const auto operand = [&](std::size_t which) { return piece_of(expression, node.operands[which]); };
  switch (node.operation) {
    case Operation::constant:
      if (node.type == Type::condition) return {node.constant != 0 ? "0 == 0" : "0 != 0", comparison_rank};
      return {fmt::format("{}", node.constant), node.constant < 0 ? sum_rank : closed_rank};
    case Operation::input:
      return {expression.inputs[static_cast<std::size_t>(node.index)].name, closed_rank};
    case Operation::element:
      return {fmt::format("{}[{}]", within(operand(0), closed_rank), node.index + 1), closed_rank};
    case Operation::negate:
      return {fmt::format("-{}", within(operand(0), power_rank)), sum_rank};
    case Operation::whole_power:
      return {fmt::format("{}^{}", within(operand(0), closed_rank), node.index), power_rank};
    default:
      break;
  }
  for (const Operator& each : operators()) {
    if (each.operation != node.operation) continue;
    // A power holds its exponent in parentheses unless it is a name or a number; others associate to the left.
    const bool is_power = each.operation == Operation::power;
    const int left = is_power ? closed_rank : each.rank, right = is_power ? closed_rank : each.rank + 1;
    return {fmt::format("{} {} {}", within(operand(0), left), each.symbol, within(operand(1), right)), each.rank};
  }
  std::string arguments;
  for (std::size_t which = 0; which < expression.operands(i).size(); ++which) {
    arguments += fmt::format("{}{}", which > 0 ? ", " : "", operand(which).text);
  }
  const auto function = std::find_if(functions().begin(), functions().end(),
                                     [&](const Function& f) { return f.operation == node.operation; });
  return {fmt::format("{}({})", function->name, arguments), closed_rank};
}

}  // namespace

std::string canonical_text(const Expression& expression) {
  return piece_of(expression, expression.root).text;
}

int least_length(const Expression& expression) {
  int length = 1;
  for (const Node& node : expression.nodes) {
    if (node.operation == Operation::element) length = std::max(length, node.index + 1);
  }
  return length;
}

}  // namespace moerate
