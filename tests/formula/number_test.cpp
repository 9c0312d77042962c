#include "dsl/formula/parser.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numbers>

using namespace moerate;

TEST_CASE("numbers are computed with the usual precedence") {
  const std::map<std::string, double> names{{"k*", 3}};
  const auto value = [&names](const char* text) { return std::get<double>(evaluate_number(text, names)); };
  CHECK(value("k* + 1") == 4);
  CHECK(value("2 * k*") == 6);
  CHECK(value("k**2") == 6);
  CHECK(value("-2^2") == -4);
  CHECK(value("2^3^2") == 512);
  CHECK(value("0.05 / sqrt(2)") == 0.05 / std::sqrt(2.0));
  CHECK(value("(1e3 + 1) * 2") == 2002);
  CHECK(value("if(k* > 2, 1e-3, 1e-2)") == 1e-3);
  CHECK(value("max(k*, 5) * pi") == 5 * std::numbers::pi);
}

TEST_CASE("what cannot be computed says where and why") {
  const auto error = [](const char* text) { return std::get<FormulaError>(evaluate_number(text, {{"k*", 3}})); };
  CHECK(error("1 / 0").message == "division by zero");
  CHECK(error("2 + sqt(2)").at == 4);
  CHECK(error("2 + sqt(2)").remedy == "did you mean 'sqrt'?");
  CHECK(error("1 +").message == "the expression ends too early");
  CHECK(error("1 2").message == "expected an operator");
  CHECK(error("log(-1)").message == "the value is not finite");
  CHECK(error("k* > 2").message == "a number must be a scalar, not a condition");
  CHECK(error(std::string(1000, '(').c_str()).message == "the expression is nested too deeply");
}
