// Predicted exponents beside measured ones: what the tables and the line of a run say.
#include "engine/report/prediction_tables.h"

#include "engine/base/csv.h"
#include "tests/report/example.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

/// Two estimators of one truth under the linear router, whose totals go like n^-1/2 and, labelled cosine, not at all.
struct Study {
  Plan plan = example::plan({{"router", {"cosine", "perturbed"}}});
  std::vector<Row> rows = example::rows(plan);
  std::vector<EstimatorRate> rates = example::rates(plan, rows);
  Predictions predictions;

  Study() {
    for (EstimatorRate& each : rates) {  // intervals that decide
      each.rate.low = each.rate.exponent - 0.02;
      each.rate.high = each.rate.exponent + 0.02;
    }
    predictions = compare_predictions(plan, predict(plan), rates);
  }
};

}  // namespace

TEST_CASE("a total that does not fall although it should is a disagreement, in every table") {
  const Study study;
  CHECK(study.predictions.checks.size() == 16);
  CHECK(prediction_tally(study.predictions) ==
        "Of 16 exponents predicted from identifiability, 13 agree with what was measured, 2 disagree, 1 is open.");
  const auto csv = parse_csv(predictions_csv(study.plan, study.predictions, {}), "predictions");
  CHECK(csv.records.size() == 16);
  const auto field = [&](std::size_t record, const char* column) {
    return csv.records[record][csv.column(column).value()];
  };
  CHECK(field(0, "router") == "cosine");
  CHECK(field(0, "class") == "identified");
  CHECK(field(0, "null_directions") == "3");
  CHECK(field(0, "canonical") == "3");
  CHECK(field(0, "quantity") == "total");
  CHECK(field(0, "predicted") == "-0.5");
  CHECK(field(0, "outcome") == "disagrees");
  CHECK(field(8, "outcome") == "agrees");

  const std::string table = prediction_check_table(study.plan, study.predictions, {});
  CHECK(table.find("| aligned total | -0.5 |") != std::string::npos);
  CHECK(table.find("| aligned norm | -0.5 |") != std::string::npos);       // disagrees, so it is shown
  CHECK(table.find("| aligned gate-mass | -0.5 |") == std::string::npos);  // agrees
  CHECK(table.find("| excess risk | -1 |") != std::string::npos);
}

TEST_CASE("what nothing was predicted of has one record, and what was not measured is empty") {
  Study study;
  study.plan.estimators[0].dataset.noise = 0;
  study.predictions = compare_predictions(study.plan, predict(study.plan), {});
  const auto csv = parse_csv(predictions_csv(study.plan, study.predictions, {}), "predictions");
  REQUIRE(csv.records.size() == 1 + 8);
  CHECK(csv.records[0][1] == "no prediction");
  CHECK(csv.records[0].back().empty());
  CHECK(csv.records[1].back().empty());
  CHECK(prediction_tally(study.predictions) == "Nothing is predicted of what was measured.");
  CHECK(prediction_check_table(study.plan, study.predictions, {}).empty());
}
