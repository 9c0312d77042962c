// Formulas against tests/reference/formula_reference.json: 40 digits by mpmath.
#include "dsl/formula/parser.h"
#include "dsl/formula/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace moerate;

TEST_CASE("values and derivatives agree with mpmath") {
  std::ifstream file(std::string(MOERATE_SOURCE_DIR) + "/tests/reference/formula_reference.json");
  const auto cases = nlohmann::json::parse(file).at("cases");
  REQUIRE(cases.size() >= 10);
  const Scope scope{{}, {{"x", Type::vector, true}, {"a", Type::vector}, {"b", Type::scalar}, {"c", Type::scalar}}};
  for (const auto& each : cases) {
    const auto text = each.at("formula").get<std::string>();
    INFO(text);
    const auto parsed = parse_formula(text, scope);
    REQUIRE(std::holds_alternative<Expression>(parsed));
    const auto points = each.at("x").get<std::vector<std::vector<double>>>();
    const auto parameters = each.at("parameters").get<std::vector<double>>();
    const auto d = static_cast<Index>(points.front().size()), q = static_cast<Index>(parameters.size());
    Block x = Block::Zero(block_rows, d);
    for (std::size_t i = 0; i < points.size(); ++i) {
      for (Index j = 0; j < d; ++j) x(static_cast<Index>(i), j) = points[i][static_cast<std::size_t>(j)];
    }
    Column value;
    Block derivative(block_rows, q);
    BlockProgram(std::get<Expression>(parsed))
        .derivative(x, Eigen::Map<const Vector>(parameters.data(), q), Column::Ones(), value, derivative);
    for (std::size_t i = 0; i < points.size(); ++i) {
      const auto row = static_cast<Index>(i);
      CHECK(value(row) == Approx(each.at("values").at(i).get<double>()).epsilon(1e-13).margin(1e-14));
      for (Index l = 0; l < q; ++l) {
        const double expected = each.at("derivatives").at(i).at(static_cast<std::size_t>(l)).get<double>();
        CHECK(derivative(row, l) == Approx(expected).epsilon(1e-12).margin(1e-13));
      }
    }
  }
}
