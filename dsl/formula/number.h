#pragma once

#include "dsl/formula/expression.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace moerate {

/// The value of a formula wherever a number stands, with the given names (`k*` is one name: `k* + 1`). It is finite.
std::variant<double, FormulaError> evaluate_number(std::string_view text, const std::map<std::string, double>& names);

}  // namespace moerate
