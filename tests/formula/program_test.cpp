// Values and derivatives of formulas over blocks: against central differences, against the same formula taken point by
// point, at the places where a derivative does not exist.
#include "dsl/formula/program.h"

#include "dsl/formula/parser.h"
#include "tests/formula/random_formula.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

constexpr unsigned seed = 20240611;

Expression parsed(const std::string& text, std::vector<FormulaInput> inputs = random_inputs()) {
  auto result = parse_formula(text, {{{"tau", 0.5}}, std::move(inputs)});
  if (const auto* error = std::get_if<FormulaError>(&result)) FAIL(text << ": " << error->message);
  return std::get<Expression>(result);
}

Block random_block(Index d, std::mt19937& generator) {
  std::uniform_real_distribution<double> uniform(-2, 2);
  Block x(block_rows, d);
  for (Index i = 0; i < x.size(); ++i) x.data()[i] = uniform(generator);
  return x;
}

Column value_of(const BlockProgram& program, const Block& x, const Vector& parameters) {
  Column value;
  Block out(block_rows, 1);
  program.value(x, parameters, out);
  return out.col(0);
}

/// Derivatives with scale 1.
Block derivative_of(const BlockProgram& program, const Block& x, const Vector& parameters, Column& value) {
  Block derivative = Block::Constant(block_rows, parameters.size(), std::nan(""));
  program.derivative(x, parameters, Column::Ones(), value, derivative);
  return derivative;
}

/// The formula with x as a parameter at one point: another path through the program, by doubles, one by one.
double at_point(const Expression& expression, const Vector& point, const Vector& parameters) {
  Expression fixed = expression;
  fixed.inputs[0].of_sample = false;
  Vector all(point.size() + parameters.size());
  all << point, parameters;
  const Preamble preamble(fixed);
  std::vector<double> values(static_cast<std::size_t>(preamble.rows().at(point.size())));
  preamble.run(all, point.size(), values.data(), nullptr);
  return values[static_cast<std::size_t>(preamble.row(fixed.root).at(point.size()))];
}

}  // namespace

TEST_CASE("values and derivatives of 1000 random formulas") {
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  std::normal_distribution<double> normal;
  RandomFormula random(generator);
  int checked = 0, kinks = 0;
  for (int trial = 0; trial < 1000; ++trial) {
    const std::string text = random.scalar(4);
    const Index d = 2 + trial % 3;
    INFO("trial " << trial << ", d = " << d << ": " << text);
    const Expression expression = parsed(text);
    const BlockProgram program(expression);
    const Block x = random_block(d, generator);
    Vector parameters(d + 2);
    for (double& parameter : parameters) parameter = normal(generator);

    Column value;
    const Block derivative = derivative_of(program, x, parameters, value);
    REQUIRE((value - value_of(program, x, parameters)).abs().maxCoeff() == 0);
    for (Index row = 0; row < block_rows; row += 51) {
      const double expected = at_point(expression, x.row(row).transpose().matrix(), parameters);
      REQUIRE(value(row) == Approx(expected).epsilon(1e-12).margin(1e-12));
    }
    for (Index l = 0; l < parameters.size(); ++l) {
      // Fourth-order differences at two steps: where they disagree a kink or a branch is near, or the formula is steep.
      const auto difference = [&](double step) -> Column {
        const auto at = [&](double by) {
          Vector moved = parameters;
          moved(l) += by;
          return value_of(program, x, moved);
        };
        return (8 * (at(step) - at(-step)) - (at(2 * step) - at(-2 * step))) / (12 * step);
      };
      const Column near = difference(1e-4), far = difference(2e-4);
      for (Index row = 0; row < block_rows; ++row) {
        const double tolerance = 1e-7 * (1 + std::abs(value(row)) + std::abs(derivative(row, l)));
        if (!(std::abs(near(row) - far(row)) < tolerance)) {
          ++kinks;
          continue;
        }
        ++checked;
        if (!(std::abs(derivative(row, l) - near(row)) < 4 * tolerance)) {
          FAIL("parameter " << l << " row " << row << ": " << derivative(row, l) << ", numerically " << near(row));
        }
      }
    }
  }
  CHECK(checked > 1'000'000);
  CHECK(kinks < checked / 100);
}

TEST_CASE("a vector-valued formula fills one column per entry") {
  std::mt19937 generator(seed);
  const Block x = random_block(3, generator);
  Block z(block_rows, 3);
  BlockProgram(parsed("x / (norm(x) + tau)", {{"x", Type::vector, true}})).value(x, Vector(0), z);
  const Column length = x.square().rowwise().sum().sqrt() + 0.5;
  CHECK((z - x.colwise() / length).abs().maxCoeff() < 1e-15);
}

TEST_CASE("the scale multiplies derivatives and leaves the value alone") {
  std::mt19937 generator(seed);
  const Block x = random_block(2, generator);
  const BlockProgram program(parsed("c * sin(dot(a, x) + b) * exp(-dot(a, a) / 10)"));
  const Vector parameters = (Vector(4) << 0.8, -1.9, 0.3, 1.2).finished();
  Column plain, scaled;
  const Block once = derivative_of(program, x, parameters, plain);
  Block twice(block_rows, 4);
  const Column scale = x.col(0);
  program.derivative(x, parameters, scale, scaled, twice);
  CHECK((plain - scaled).abs().maxCoeff() == 0);
  CHECK((twice - once.colwise() * scale).abs().maxCoeff() < 1e-14);
}

TEST_CASE("where a derivative does not exist it is finite, and 0/0 is 0") {
  const Block zero = Block::Zero(block_rows, 2);
  const Vector parameters = Vector::Zero(4);
  for (const char* text :
       {"norm(a)", "norm(x - a)", "sqrt(dot(a, a))", "dot(a, x) / (norm(a) * norm(x))", "sqrt(b^2 + dot(x, a)^2)",
        "abs(b)", "max(b, c)", "if(b > 0, log(b), 0)", "b^0.5", "b^1.5", "relu(b + dot(a, x))", "sum(abs(a))",
        "if(x[1] > 0, 1 / x[1], b) * c", "sum(x / norm(x)) + b"}) {
    INFO(text);
    Column value;
    const Block derivative = derivative_of(BlockProgram(parsed(text)), zero, parameters, value);
    CHECK(value.allFinite());
    CHECK(derivative.allFinite());
    CHECK(value(0) == 0);
  }
}

TEST_CASE("long vectors and long formulas find room") {
  std::mt19937 generator(seed);
  const Index d = 300;
  const Block x = random_block(d, generator);
  std::string text = "tanh(dot(a / norm(a), x))";
  for (int i = 0; i < 40; ++i) text = fmt::format("tanh({} + {} * norm(x - a))", text, i);
  const BlockProgram program(parsed(text));
  Column value;
  const Vector parameters = Vector::Constant(d + 2, 0.01);
  CHECK(derivative_of(program, x, parameters, value).allFinite());
  CHECK(value(7) == Approx(at_point(parsed(text), x.row(7).transpose().matrix(), parameters)).epsilon(1e-12));
}
