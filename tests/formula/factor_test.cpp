// A score that is an inner product of something of beta1 and something of x is found to be one, however it is written.
#include "dsl/formula/factor.h"

#include "dsl/formula/parser.h"
#include "dsl/formula/program.h"

#include <catch2/catch.hpp>

#include <random>

using namespace moerate;

namespace {

constexpr unsigned seed = 20261127;

Expression score_of(const std::string& text) {
  auto parsed = parse_formula(text, {{}, {{"x", Type::vector, true}, {"beta1", Type::vector}, {"tau", Type::scalar}}});
  INFO(text);
  REQUIRE(std::holds_alternative<Expression>(parsed));
  return std::get<Expression>(parsed);
}

}  // namespace

TEST_CASE("feature and weight of a score give it back, at random points") {
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  std::normal_distribution<double> normal;
  for (const std::string text :
       {"dot(beta1, x)", "dot(x, beta1) / (1 + norm(beta1))",
        "2 * dot(beta1 / tau, x / (norm(x) + 0.5)) * exp(-norm(x))", "-dot(beta1, x) / (norm(beta1) * norm(x))",
        "norm(beta1)^2 * dot(3 * x, beta1) / tau / (1 + dot(x, x))", "dot(beta1, x) - dot(beta1, x / (1 + norm(x)))",
        "dot(beta1, x) / norm(x) + dot(tau * beta1, x / norm(x))", "dot(tanh(beta1), sin(x)) * (norm(x) * tau)"}) {
    const Expression score = score_of(text);
    const auto factors = as_inner_product(score);
    INFO(text);
    REQUIRE(factors);
    Vector parameters(4);
    for (double& parameter : parameters) parameter = 0.5 + std::abs(normal(generator));
    Block x(block_rows, 3), feature(block_rows, 3);
    for (Index i = 0; i < x.size(); ++i) x.data()[i] = normal(generator);
    Column value;
    BlockProgram(score).value(x, parameters, value);
    BlockProgram(factors->feature).value(x, Vector(), feature);
    const Vector weight = Preamble(factors->weight).value(parameters, 3);
    const Column product = (feature.matrix() * weight).array();
    CHECK(((product - value).abs() <= 1e-13 * (1 + value.abs())).all());
  }
}

TEST_CASE("what is no inner product by its form is left as it is") {
  for (const std::string text :
       {"-log(1 + dot(beta1 - x, beta1 - x))", "dot(beta1, x) + norm(x)", "dot(beta1, x)^2",
        "dot(beta1, x) * x[1]^beta1[1]", "norm(beta1) * norm(x)", "dot(beta1, x) * dot(beta1, x)", "dot(beta1 + x, x)",
        "dot(beta1, x) + dot(sin(beta1), cos(x))"}) {
    INFO(text);
    CHECK_FALSE(as_inner_product(score_of(text)));
  }
}
