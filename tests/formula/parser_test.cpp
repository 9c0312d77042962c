// What formulas mean, what they are called by, and what is said of those that mean nothing.
#include "dsl/formula/parser.h"

#include "tests/formula/random_formula.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

const Scope scope{{{"tau", 0.1}}, random_inputs()};

std::string spelled(const std::string& text) {
  const auto result = parse_formula(text, scope);
  if (const auto* error = std::get_if<FormulaError>(&result)) return error->message;
  return canonical_text(std::get<Expression>(result));
}

/// "column: message; remedy", the column from 1.
std::string wrong(const std::string& text) {
  const auto result = parse_formula(text, scope);
  const auto* error = std::get_if<FormulaError>(&result);
  return error == nullptr ? "no error" : fmt::format("{}: {}; {}", error->at + 1, error->message, error->remedy);
}

}  // namespace

TEST_CASE("equal formulas have one spelling") {
  CHECK(spelled(" x/(norm( x )+tau) ") == "x / (norm(x) + 0.1)");
  CHECK(spelled("((b)) + (c*2)") == "b + c * 2");
  CHECK(spelled("b - (c - b)") == "b - (c - b)");
  CHECK(spelled("b - c - b") == "b - c - b");
  CHECK(spelled("-(b + c)^2") == "-(b + c)^2");
  CHECK(spelled("(-b)^2") == "(-b)^2");
  CHECK(spelled("b^c^2") == "b ^ (c^2)");
  CHECK(spelled("2^3^2 * b") == "512 * b");
  CHECK(spelled("b * -3") == "b * (-3)");
  CHECK(spelled("if(b < c, a, x)[2]") == "if(b < c, a, x)[2]");
  CHECK(spelled("if(1 < 2, b, c)") == "b");
  CHECK(spelled("exp(0) + sqrt(4) * tau") == "1.2");
  CHECK(spelled("b^0.5") == "sqrt(b)");
  CHECK(spelled("+b") == "b");
}

TEST_CASE("reading a spelling gives the same spelling") {
  constexpr unsigned seed = 11;
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  RandomFormula random(generator);
  for (int trial = 0; trial < 500; ++trial) {
    const std::string text = spelled(random.scalar(5));
    CHECK(spelled(text) == text);
  }
}

TEST_CASE("a mistake of types names both types and its column") {
  CHECK(wrong("a + b") == "3: + between a vector and a scalar; both must be scalars, or both vectors");
  CHECK(wrong("sum(a * x)") == "7: * between a vector and a vector; write dot(u, v) for the inner product");
  CHECK(wrong("b / x") == "3: / between a scalar and a vector; divide by a scalar, such as norm(x)");
  CHECK(wrong("b ^ a") == "3: ^ between a scalar and a vector; an exponent is a scalar");
  CHECK(wrong("if(x > b, b, c)") == "6: > between a vector and a scalar; compare scalars, such as x[1] or norm(x)");
  CHECK(wrong("b < c < b") == "7: < between a condition and a scalar; compare scalars, such as x[1] or norm(x)");
  CHECK(wrong("(b < c) * b") == "9: * between a condition and a scalar; conditions belong into if(condition, a, b)");
  CHECK(wrong("-(b < c)") == "1: - of a condition; write if(condition, a, b)");
  CHECK(wrong("dot(a, b)") ==
        "8: dot: its second argument must be a vector, not a scalar; write * for the product with a scalar");
  CHECK(wrong("norm(b)") == "6: norm: its argument must be a vector, not a scalar; write abs(...) for a scalar");
  CHECK(wrong("sum(dot(a, x))") == "5: sum: its argument must be a vector, not a scalar; give a vector");
  CHECK(wrong("exp(b < c)") ==
        "7: exp: its argument must be a scalar, not a condition; conditions belong into if(condition, a, b)");
  CHECK(wrong("max(a, b)") == "1: max of a vector and a scalar; both must be scalars, or both vectors");
  CHECK(wrong("if(b, b, c)") ==
        "4: if: its first argument must be a condition, not a scalar; write a comparison, such as x[1] > 0");
  CHECK(wrong("if(b > 0, a, c)") ==
        "14: if chooses between a vector and a scalar; both must be scalars, or both vectors");
  CHECK(wrong("b[1]") == "2: an element of a scalar; only a vector has elements");
}

TEST_CASE("what cannot be read says where and why") {
  CHECK(wrong("x[0]") == "3: the number of an element is a constant whole number, from 1; write x[1] for the first");
  CHECK(wrong("x[b]") == "3: the number of an element is a constant whole number, from 1; write x[1] for the first");
  CHECK(wrong("x[1") == "4: expected ]; close the bracket");
  CHECK(wrong("dot(a)") == "1: dot takes 2 arguments, not 1; inner product of two vectors");
  CHECK(wrong("exp(b, c)") == "1: exp takes 1 argument, not 2; e^u");
  CHECK(wrong("exp") == "4: expected ( after exp; write exp(...)");
  CHECK(wrong("tanhh(b)") == "1: 'tanhh' is not a number or a name known here; did you mean 'tanh'?");
  CHECK(wrong("b * weight") ==
        "5: 'weight' is not a number or a name known here; known here: x, a, b, c, tau, pi, and "
        "functions such as exp(...)");
  CHECK(wrong("b + (c") == "7: expected ); close the parenthesis");
  CHECK(wrong("b c") == "3: expected an operator; join numbers by + - * / ^");
  CHECK(wrong("b +") == "4: the expression ends too early; write a number or a name here");
  CHECK(wrong("") == "1: the expression ends too early; write a number or a name here");
  CHECK(wrong("b / (1 - 1)") == "5: division by zero; divide by something else");
  CHECK(wrong("b + log(0 - 1)") == "5: the value is not finite; write a finite number");
  CHECK(wrong("b = c") == "3: '=' joins nothing here; write == for a comparison");
  CHECK(wrong("b * ?") == "5: '?' does not begin a number; write a number or a name here");
  CHECK(wrong(std::string(1000, '(')).find("nested too deeply") != std::string::npos);
  CHECK(wrong(std::string(1000, '-') + "b") == "no error");
  std::string text = "b";
  for (int i = 0; i < 3000; ++i) text += fmt::format(" + {}", i);
  CHECK(wrong(text).find("the expression is too long") != std::string::npos);
}
