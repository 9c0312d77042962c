// Baselines against NumPy and scikit-learn (tests/reference/table_reference.py).
#include "engine/inference/baselines.h"
#include "engine/base/file.h"
#include "engine/data/table.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>

using namespace moerate;

namespace {

const std::string folder = std::string(MOERATE_SOURCE_DIR) + "/tests/reference/";

Samples rows_of(const Table& table, Index first, Index count) {
  Table part = table;
  part.values = table.values.middleRows(first, count);
  std::vector<Index> inputs;
  for (Index c = 0; c + 1 < table.values.cols(); ++c) inputs.push_back(c);
  return observations(part, inputs, table.values.cols() - 1);
}

}  // namespace

TEST_CASE("the constant, the linear model and the nearest neighbours have the risk that scikit-learn gives") {
  const auto expected = nlohmann::json::parse(read_file(folder + "table_reference.json"))["prediction"];
  const TableReading reading = read_table(read_file(folder + "table_reference.csv"));
  REQUIRE(reading.problems.empty());
  const Samples training = rows_of(reading.table, 0, 40), held_out = rows_of(reading.table, 40, 20);
  const auto approx = [](const nlohmann::json& value) { return Approx(value.get<double>()).epsilon(1e-9); };
  CHECK(constant_error(training, held_out).risk == approx(expected["constant_risk"]));
  CHECK(linear_error(training, held_out).risk == approx(expected["linear"]["risk"]));
  CHECK(linear_error(training, training).risk == approx(expected["linear"]["training_risk"]));
  CHECK(nearest_error(training, held_out, 5).risk == approx(expected["nearest"]["risk"]));
}

TEST_CASE("baselines with few or dependent inputs: the shortest solution, and as many neighbours as there are") {
  Samples training(6, 2), held_out(2, 2);
  for (Index i = 0; i < 6; ++i) {
    const auto x = static_cast<double>(i);
    training.x(0).row(i) << x, 2 * x + 1;  // one says what the other does
    training.y(0)(i) = 3 * x;
  }
  for (Index i = 0; i < 2; ++i) {
    const auto x = static_cast<double>(i) + 0.5;
    held_out.x(0).row(i) << x, 2 * x + 1;
    held_out.y(0)(i) = 3 * x;
  }
  CHECK(linear_error(training, held_out).risk < 1e-20);
  CHECK(nearest_error(training, held_out, 2).risk < 1e-20);
  CHECK(best_neighbours(training) == 2);
}

TEST_CASE("several outputs are predicted one by one, and the error rate is of the largest") {
  const TableReading reading = read_table(read_file(folder + "table_reference.csv"));
  const Samples training = rows_of(reading.table, 0, 40), held_out = rows_of(reading.table, 40, 20);
  // A second output, which is the first one's negative, and a third that is its square.
  const auto with_three = [](const Samples& one) {
    Samples three(one.n(), one.d(), 3);
    for (Index b = 0; b < one.blocks(); ++b) {
      three.x(b) = one.x(b);
      three.y(b, 0) = one.y(b);
      three.y(b, 1) = -one.y(b);
      three.y(b, 2) = one.y(b).square();
    }
    return three;
  };
  const auto with_square = [](const Samples& one) {
    Samples square(one.n(), one.d());
    for (Index b = 0; b < one.blocks(); ++b) {
      square.x(b) = one.x(b);
      square.y(b) = one.y(b).square();
    }
    return square;
  };
  const Samples train_three = with_three(training), held_three = with_three(held_out);
  const Samples train_square = with_square(training), held_square = with_square(held_out);
  CHECK(
      linear_error(train_three, held_three).risk ==
      Approx(2 * linear_error(training, held_out).risk + linear_error(train_square, held_square).risk).epsilon(1e-10));
  CHECK(nearest_error(train_three, held_three, 5).risk ==
        Approx(2 * nearest_error(training, held_out, 5).risk + nearest_error(train_square, held_square, 5).risk)
            .epsilon(1e-10));
  CHECK(constant_error(train_three, held_three).risk ==
        Approx(2 * constant_error(training, held_out).risk + constant_error(train_square, held_square).risk)
            .epsilon(1e-10));
  CHECK(std::isnan(linear_error(training, held_out).error_rate));
  // Nothing is nearer to an observation than itself.
  CHECK(nearest_error(train_three, train_three, 1).error_rate == 0);
  CHECK(nearest_error(train_three, train_three, 1).risk == 0);
  CHECK(baseline_errors(train_three, held_three)[Baseline::linear].risk == linear_error(train_three, held_three).risk);
}

TEST_CASE("classes that inputs do not tell apart are mistaken as often as the rarer one is seen") {
  Samples samples(10, 1, 2);
  for (Index i = 0; i < 10; ++i) {
    samples.x(0)(i, 0) = 1;
    samples.y(0, 0)(i) = i < 7 ? 1 : 0;
    samples.y(0, 1)(i) = i < 7 ? 0 : 1;
  }
  CHECK(constant_error(samples, samples).error_rate == Approx(0.3));
  CHECK(linear_error(samples, samples).error_rate == Approx(0.3));
  CHECK(constant_error(samples, samples).risk == Approx(2 * 0.21));  // 0.7 * 0.3 of each output
}
