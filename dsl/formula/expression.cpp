#include "dsl/formula/expression.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {

std::string_view in_words(Type type) {
  switch (type) {
    case Type::scalar:
      return "a scalar";
    case Type::vector:
      return "a vector";
    case Type::condition:
      break;
  }
  return "a condition";
}

const std::vector<Function>& functions() {
  static const std::vector<Function> all{
      {"abs", Operation::abs, 1, "|u|"},
      {"cos", Operation::cos, 1, "cosine of radians"},
      {"dot", Operation::dot, 2, "inner product of two vectors"},
      {"erf", Operation::erf, 1, "error function"},
      {"exp", Operation::exp, 1, "e^u"},
      {"gelu", Operation::gelu, 1, "u times the standard normal distribution function at u"},
      {"if", Operation::choose, 3, "if(condition, a, b): a where the condition holds, else b"},
      {"log", Operation::log, 1, "natural logarithm"},
      {"max", Operation::max, 2, "the larger of two"},
      {"min", Operation::min, 2, "the smaller of two"},
      {"norm", Operation::norm, 1, "Euclidean length of a vector; its derivative at 0 is 0"},
      {"relu", Operation::relu, 1, "max(u, 0)"},
      {"sigmoid", Operation::sigmoid, 1, "1 / (1 + exp(-u))"},
      {"sin", Operation::sin, 1, "sine of radians"},
      {"softplus", Operation::softplus, 1, "log(1 + exp(u))"},
      {"sqrt", Operation::sqrt, 1, "square root; its derivative at 0 is 0"},
      {"sum", Operation::sum, 1, "sum of the entries of a vector"},
      {"tanh", Operation::tanh, 1, "hyperbolic tangent"},
  };
  return all;
}

const std::vector<Operator>& operators() {
  static const std::vector<Operator> all{
      {"<=", Operation::at_most, comparison_rank},
      {"<", Operation::less, comparison_rank},
      {">=", Operation::at_least, comparison_rank},
      {">", Operation::more, comparison_rank},
      {"==", Operation::equal, comparison_rank},
      {"!=", Operation::different, comparison_rank},
      {"+", Operation::add, sum_rank},
      {"-", Operation::subtract, sum_rank},
      {"*", Operation::multiply, product_rank},
      {"/", Operation::divide, product_rank},
      {"^", Operation::power, power_rank},
  };
  return all;
}

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
