// Baselines against NumPy and scikit-learn (tests/reference/table_reference.py).
#include "engine/inference/baselines.h"
#include "engine/base/file.h"
#include "engine/data/table.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

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
  CHECK(constant_risk(training, held_out) == approx(expected["constant_risk"]));
  CHECK(linear_risk(training, held_out) == approx(expected["linear"]["risk"]));
  CHECK(linear_risk(training, training) == approx(expected["linear"]["training_risk"]));
  CHECK(nearest_risk(training, held_out, 5) == approx(expected["nearest"]["risk"]));
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
  CHECK(linear_risk(training, held_out) < 1e-20);
  CHECK(nearest_risk(training, held_out, 2) < 1e-20);
  CHECK(best_neighbours(training) == 2);
}
