#include "dsl/formula/number.h"

#include "dsl/formula/parser.h"

#include <fmt/format.h>

namespace moerate {

std::variant<double, FormulaError> evaluate_number(std::string_view text, const std::map<std::string, double>& names) {
  const auto parsed = parse_formula(text, {names, {}});
  if (const auto* error = std::get_if<FormulaError>(&parsed)) return *error;
  const auto& expression = std::get<Expression>(parsed);
  // Without inputs every sub-expression is a constant and was folded.
  const Node& root = expression.node(expression.root);
  if (root.type == Type::scalar) return root.constant;
  return FormulaError{root.at, fmt::format("a number must be a scalar, not {}", in_words(root.type)),
                      "write if(condition, a, b)"};
}

}  // namespace moerate
