#pragma once

#include "dsl/formula/expression.h"

#include <fmt/format.h>

#include <random>
#include <string>

namespace moerate {

/// Writes random well-typed formulas in x (a vector), a (a vector parameter), b and c (scalar parameters). Arguments of
/// log, sqrt and powers are kept positive, so that every value is finite.
class RandomFormula {
 public:
  explicit RandomFormula(std::mt19937& generator) : generator_(generator) {}

  std::string scalar(int depth) {
    if (depth <= 0) return leaf({"b", "c", "x[1]", "x[2]", "a[1]", "a[2]", "0.7", "pi", "2"});
    const auto s = [&] { return scalar(depth - 1 - below(2)); };
    const auto v = [&] { return vector(depth - 1 - below(2)); };
    switch (below(14)) {
      case 0:
        return fmt::format("{} + {}", s(), s());
      case 1:
        return fmt::format("{} - ({})", s(), s());
      case 2:
        return fmt::format("({}) * ({})", s(), s());
      case 3:
        return fmt::format("({}) / (2 + ({})^2)", s(), s());
      case 4:
        return fmt::format("-({})", s());
      case 5:
        return fmt::format("{}(tanh({}))", leaf({"exp", "sin", "cos", "tanh", "sigmoid", "softplus", "gelu", "erf"}),
                           s());
      case 6:
        return fmt::format("{}({})", leaf({"sin", "cos", "tanh", "sigmoid", "softplus", "relu", "gelu", "erf", "abs"}),
                           s());
      case 7:
        return fmt::format("{}(1 + ({})^2)", leaf({"log", "sqrt"}), s());
      case 8:
        return fmt::format("{}({}, {})", leaf({"min", "max"}), s(), s());
      case 9:
        return fmt::format("dot({}, {})", v(), v());
      case 10:
        return fmt::format("{}({})", leaf({"norm", "sum"}), v());
      case 11:
        return fmt::format("if({} {} {}, {}, {})", s(), leaf({"<", "<=", ">", ">="}), s(), s(), s());
      case 12:
        return fmt::format("(1.5 + tanh({}))^{}", s(), leaf({"2", "3", "-1.5", "0.5", "sin(b)", "tanh(x[1])"}));
      default:
        return fmt::format("({})[{}]", v(), 1 + below(2));
    }
  }

  std::string vector(int depth) {
    if (depth <= 0) return leaf({"x", "a"});
    const auto s = [&] { return scalar(depth - 1 - below(2)); };
    const auto v = [&] { return vector(depth - 1 - below(2)); };
    switch (below(8)) {
      case 0:
        return fmt::format("({} + {})", v(), v());
      case 1:
        return fmt::format("({} - {})", v(), v());
      case 2:
        return fmt::format("({}) * {}", s(), v());
      case 3:
        return fmt::format("{} / (2 + ({})^2)", v(), s());
      case 4:
        return fmt::format("{}({})", leaf({"sin", "tanh", "gelu", "softplus", "relu", "abs"}), v());
      case 5:
        return fmt::format("{}({}, {})", leaf({"min", "max"}), v(), v());
      case 6:
        return fmt::format("if({} > {}, {}, {})", s(), s(), v(), v());
      default:
        return fmt::format("(-{})", v());
    }
  }

 private:
  int below(int count) { return static_cast<int>(generator_() % static_cast<unsigned>(count)); }

  std::string leaf(std::initializer_list<const char*> words) {
    return *(words.begin() + below(static_cast<int>(words.size())));
  }

  std::mt19937& generator_;
};

/// The names RandomFormula uses.
inline std::vector<FormulaInput> random_inputs() {
  return {{"x", Type::vector, true}, {"a", Type::vector}, {"b", Type::scalar}, {"c", Type::scalar}};
}

}  // namespace moerate
