#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace moerate {

/// Why an expression has no value, and where in it (bytes from 0).
struct FormulaError {
  std::size_t at;
  std::string message, remedy;
};

/// The value of an expression wherever a number stands: numbers, + - * / ^, parentheses, sqrt exp log abs, pi and the
/// given names (the lexeme `k*` is one name: `k* + 1`). The value is finite.
std::variant<double, FormulaError> evaluate_number(std::string_view expression,
                                                   const std::map<std::string, double>& names);

}  // namespace moerate
