// Formulas: of numbers, evaluated; of a router's score, parsed with its types.
#include "dsl/formula/parser.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <variant>

using namespace moerate;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto number = evaluate_number(text, {{"n", 1000.0}, {"k*", 2.0}});
  if (const auto* error = std::get_if<FormulaError>(&number); error != nullptr && error->message.empty()) std::abort();
  const Scope scope{{{"tau", 0.5}}, {{"x", Type::vector, true}, {"beta1", Type::vector}, {"b", Type::scalar}}};
  const auto formula = parse_formula(text, scope);
  if (const auto* error = std::get_if<FormulaError>(&formula); error != nullptr && error->message.empty()) std::abort();
  return 0;
}
