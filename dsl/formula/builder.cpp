#include "dsl/formula/builder.h"

#include "dsl/formula/arithmetic.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

constexpr std::size_t most_nodes = 2000;
constexpr double largest_whole_power = 64;

[[noreturn]] void fail(std::size_t at, std::string message, std::string remedy) {
  throw FormulaError{at, std::move(message), std::move(remedy)};
}

bool is_comparison(Operation operation) {
  return operation >= Operation::less && operation <= Operation::different;
}

/// The type of left symbol right, or nothing when the two do not go together.
std::optional<Type> type_of(Operation operation, Type left, Type right) {
  const bool numbers = left != Type::condition && right != Type::condition;
  const bool scalars = left == Type::scalar && right == Type::scalar;
  if (is_comparison(operation)) return scalars ? std::optional(Type::condition) : std::nullopt;
  switch (operation) {
    case Operation::multiply:
      if (!numbers || (left == Type::vector && right == Type::vector)) return std::nullopt;
      return scalars ? Type::scalar : Type::vector;
    case Operation::divide:
    case Operation::power:
      return numbers && right == Type::scalar ? std::optional(left) : std::nullopt;
    default:  // sums, min and max
      return numbers && left == right ? std::optional(left) : std::nullopt;
  }
}

std::string remedy_for(Operation operation, Type left, Type right) {
  if (is_comparison(operation)) return "compare scalars, such as x[1] or norm(x)";
  if (left == Type::condition || right == Type::condition) return "conditions belong into if(condition, a, b)";
  if (operation == Operation::multiply) return "write dot(u, v) for the inner product";
  if (operation == Operation::divide) return "divide by a scalar, such as norm(x)";
  if (operation == Operation::power) return "an exponent is a scalar";
  return "both must be scalars, or both vectors";
}

/// "first", "second", "third".
std::string_view ordinal(std::size_t which) {
  constexpr std::array<std::string_view, 3> words{"first", "second", "third"};
  return words[which];
}

}  // namespace

ExpressionBuilder::ExpressionBuilder(std::vector<FormulaInput> inputs) {
  expression_.inputs = std::move(inputs);
}

int ExpressionBuilder::add(Node node) {
  const Identity identity{node.operation, node.type, node.operands, node.constant, node.index};
  const auto [found, is_new] = known_.emplace(identity, static_cast<int>(expression_.nodes.size()));
  if (!is_new) return found->second;
  if (expression_.nodes.size() >= most_nodes) fail(node.at, "the expression is too long", "write a shorter one");
  expression_.nodes.push_back(node);
  return found->second;
}

std::optional<double> ExpressionBuilder::constant_at(int i) const {
  if (node(i).operation != Operation::constant) return std::nullopt;
  return node(i).constant;
}

int ExpressionBuilder::constant(double value, std::size_t at) {
  if (!std::isfinite(value)) throw FormulaError{at, "the value is not finite", "write a finite number", true};
  return add({.operation = Operation::constant, .type = Type::scalar, .at = at, .constant = value});
}

int ExpressionBuilder::input(std::size_t which, std::size_t at) {
  return add({.operation = Operation::input,
              .type = expression_.inputs[which].type,
              .at = at,
              .index = static_cast<int>(which)});
}

int ExpressionBuilder::element(int vector, int number, std::size_t at) {
  if (type(vector) != Type::vector) {
    fail(at, fmt::format("an element of {}", in_words(type(vector))), "only a vector has elements");
  }
  const auto value = constant_at(number);
  constexpr double largest_number = 1e6;
  if (!value || *value != std::floor(*value) || *value < 1 || *value > largest_number) {
    fail(node(number).at, "the number of an element is a constant whole number, from 1", "write x[1] for the first");
  }
  return add({.operation = Operation::element,
              .type = Type::scalar,
              .at = at,
              .operands = {vector, -1, -1},
              .index = static_cast<int>(*value) - 1});
}

int ExpressionBuilder::negate(int operand, std::size_t at) {
  if (type(operand) == Type::condition) fail(at, "- of a condition", "write if(condition, a, b)");
  if (const auto value = constant_at(operand)) return constant(-*value, at);
  return add({.operation = Operation::negate, .type = type(operand), .at = at, .operands = {operand, -1, -1}});
}

int ExpressionBuilder::binary(const Operator& operation, int left, int right, std::size_t at, std::size_t right_at) {
  const auto result = type_of(operation.operation, type(left), type(right));
  if (!result) {
    fail(at, fmt::format("{} between {} and {}", operation.symbol, in_words(type(left)), in_words(type(right))),
         remedy_for(operation.operation, type(left), type(right)));
  }
  const auto a = constant_at(left), b = constant_at(right);
  if (operation.operation == Operation::divide && b == 0.0) {
    throw FormulaError{right_at, "division by zero", "divide by something else", true};
  }
  if (operation.operation == Operation::power && !(a && b)) return add_power(left, right, *result, at);
  Node node{.operation = operation.operation, .type = *result, .at = at, .operands = {left, right, -1}};
  if (!a || !b) return add(node);
  const double value = with_arithmetic(node.operation, 0, [&](auto compute) { return compute(*a, *b).value; });
  if (*result == Type::scalar) return constant(value, at);
  return add({.operation = Operation::constant, .type = Type::condition, .at = at, .constant = value});
}

int ExpressionBuilder::add_power(int base, int exponent, Type type, std::size_t at) {
  const auto power = constant_at(exponent);
  if (power == 1.0) return base;
  Node node{.operation = Operation::power, .type = type, .at = at, .operands = {base, exponent, -1}};
  if (power == 0.5) {
    node.operation = Operation::sqrt;
    node.operands[1] = -1;
  } else if (power && *power == std::floor(*power) && *power >= 2 && *power <= largest_whole_power) {
    node.operation = Operation::whole_power;
    node.operands[1] = -1;
    node.index = static_cast<int>(*power);
  }
  return add(node);
}

int ExpressionBuilder::call(const Function& function, const std::vector<int>& arguments, std::size_t at) {
  if (static_cast<int>(arguments.size()) != function.arguments) {
    fail(at,
         fmt::format("{} takes {} argument{}, not {}", function.name, function.arguments,
                     function.arguments == 1 ? "" : "s", arguments.size()),
         std::string(function.meaning));
  }
  const auto must_be = [&](std::size_t which, Type wanted, std::string_view remedy) {
    const int argument = arguments[which];
    if (type(argument) == wanted) return;
    const std::string place = arguments.size() == 1 ? "its argument" : fmt::format("its {} argument", ordinal(which));
    fail(node(argument).at,
         fmt::format("{}: {} must be {}, not {}", function.name, place, in_words(wanted), in_words(type(argument))),
         std::string(remedy));
  };
  Node made{.operation = function.operation, .type = type(arguments[0]), .at = at};
  std::copy(arguments.begin(), arguments.end(), made.operands.begin());

  switch (function.operation) {
    case Operation::dot:
      must_be(0, Type::vector, "write * for the product of scalars");
      must_be(1, Type::vector, "write * for the product with a scalar");
      made.type = Type::scalar;
      return add(made);
    case Operation::norm:
    case Operation::sum:
      must_be(0, Type::vector, function.operation == Operation::norm ? "write abs(...) for a scalar" : "give a vector");
      made.type = Type::scalar;
      return add(made);
    case Operation::choose: {
      must_be(0, Type::condition, "write a comparison, such as x[1] > 0");
      const Type yes = type(arguments[1]), no = type(arguments[2]);
      if (yes == Type::condition || yes != no) {
        fail(node(arguments[2]).at, fmt::format("if chooses between {} and {}", in_words(yes), in_words(no)),
             "both must be scalars, or both vectors");
      }
      if (const auto condition = constant_at(arguments[0])) return arguments[*condition != 0 ? 1 : 2];
      made.type = yes;
      return add(made);
    }
    case Operation::min:
    case Operation::max: {
      const Type left = type(arguments[0]), right = type(arguments[1]);
      if (!type_of(function.operation, left, right)) {
        fail(at, fmt::format("{} of {} and {}", function.name, in_words(left), in_words(right)),
             remedy_for(function.operation, left, right));
      }
      break;
    }
    default:
      if (made.type == Type::condition) must_be(0, Type::scalar, "conditions belong into if(condition, a, b)");
  }
  for (const int argument : arguments) {
    if (!constant_at(argument)) return add(made);
  }
  return constant(
      with_arithmetic(
          made.operation, 0,
          [&](auto compute) { return compute(*constant_at(arguments.front()), *constant_at(arguments.back())).value; }),
      at);
}

Expression ExpressionBuilder::finished(int root) && {
  expression_.root = root;
  return std::move(expression_);
}

}  // namespace moerate
