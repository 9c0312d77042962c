#include "dsl/formula/operations.h"

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

}  // namespace moerate
