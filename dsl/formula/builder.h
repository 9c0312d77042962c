#pragma once

#include "dsl/formula/expression.h"

#include <map>
#include <tuple>

namespace moerate {

/// Makes an Expression node by node, operands first. Checks types, folds what is constant, and gives back the node that
/// is already there when an equal one is asked for. Throws FormulaError.
class ExpressionBuilder {
 public:
  explicit ExpressionBuilder(std::vector<FormulaInput> inputs);

  int constant(double value, std::size_t at);
  int input(std::size_t which, std::size_t at);
  /// The element of a vector that `number` counts from 1.
  int element(int vector, int number, std::size_t at);
  int negate(int operand, std::size_t at);
  /// left symbol right; at: of the symbol, right_at: where the right operand begins.
  int binary(const Operator& operation, int left, int right, std::size_t at, std::size_t right_at);
  int call(const Function& function, const std::vector<int>& arguments, std::size_t at);

  /// The value of a node that is a constant.
  std::optional<double> constant_at(int node) const;

  Expression finished(int root) &&;

 private:
  using Identity = std::tuple<Operation, Type, std::array<int, 3>, double, int>;

  const Node& node(int i) const { return expression_.node(i); }
  Type type(int i) const { return node(i).type; }
  /// The node, folded when all its operands are constant.
  int add(Node node);
  int add_power(int base, int exponent, Type type, std::size_t at);

  Expression expression_;
  std::map<Identity, int> known_;
};

}  // namespace moerate
