#pragma once

#include "dsl/formula/expression.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace moerate {

/// What the names of a formula mean. `k*` is one name.
struct Scope {
  std::map<std::string, double> constants;
  std::vector<FormulaInput> inputs;
};

/// Reads a formula: numbers, pi and the names of the scope, + - * / ^ (right associative), unary minus, comparisons,
/// the functions of functions(), elements v[1] counted from 1, parentheses.
std::variant<Expression, FormulaError> parse_formula(std::string_view text, const Scope& scope);

/// Whether a word already means something in every formula (a function, pi), so that nothing can be named so.
bool is_reserved(std::string_view word);

/// The value of a formula wherever a number stands, with the given names (`k*` is one name: `k* + 1`). It is finite.
std::variant<double, FormulaError> evaluate_number(std::string_view text, const std::map<std::string, double>& names);

}  // namespace moerate
