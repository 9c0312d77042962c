#pragma once

#include "tests/folder.h"
#include "tests/report/example.h"

#include <filesystem>
#include <string>

namespace moerate::example {

using test::contents;
using test::Folder;

/// A study small enough to print: two estimators whose labels need quoting, two fits each, one of them failed.
inline Plan small_plan() {
  Plan result = plan({{"router", {"plain", "a \"b\", c"}}});
  for (auto& estimator : result.estimators) {
    estimator.sizes = {100, 1000};
    estimator.replications = 1;
  }
  result.rates.statistics = {Statistic::mean};
  return result;
}

inline std::vector<Row> small_rows(const Plan& plan) {
  std::vector<Row> result;
  for (std::size_t i = 0; i < 2; ++i) {
    for (const Index n : plan.estimators[i].sizes) {
      Row row{i, n, 0, std::to_string(result.size()) + std::string(31, '0'), {}, {}, 0.5};
      row.fit.termination = Termination::converged;
      row.fit.evaluations = 7;
      row.fit.half_sum_of_squares = 0.1;
      row.fit.half_sum_of_squares_truth = 0.125;
      row.fit.gradient = 1e-9;
      row.fit.estimate = plan.estimators[i].dataset.truth;
      row.fit.estimate.beta0 = Vector{{0.0, std::log(3.0)}};
      row.loss.atoms = {{0, 1.4, 0.1, 0.2}, {1, 0.9, 0.1, 0.2}};
      row.loss.raw = {3, 1, 1, 1, 0.5, 0.25, 0.125, absent};
      row.loss.aligned = {1.5, 0.5, 0.5, 0.5, 0.25, 0.125, 1e-300, absent};
      row.loss.excess_risk = 0.1 + 0.2;
      result.push_back(std::move(row));
    }
  }
  result[1].fit.termination = Termination::failed;
  result[1].fit.reason = "step 3: \"not finite\",\nthen nothing";
  result[1].fit.estimate = {};
  result[1].loss.atoms.clear();
  result[2].fit.termination = Termination::evaluations;
  result[2].fit.at_bound = 2;
  result[2].fit.half_sum_of_squares = 0.25;
  result[3].loss.atoms = {{1, 1.4, 0.1, 0.2}, {1, 0.9, 0.1, 0.2}};
  result[3].loss.aligned[static_cast<std::size_t>(Quantity::single)] = absent;
  result[3].loss.aligned[static_cast<std::size_t>(Quantity::shared)] = 0.75;
  return result;
}

/// Rates with numbers that can be checked by eye: exponent -1/2 exactly, and one that is undefined.
inline std::vector<EstimatorRate> small_rates() {
  Rate defined;
  defined.points = {{100, 10, 0, 0.5, 0.05, absent}, {10000, 9, 1, 0.05, 0.01, -0.5}};
  defined.exponent = -0.5;
  defined.intercept = 0;
  defined.standard_error = 0.01;
  defined.low = -0.52;
  defined.high = -0.47;
  defined.half_width = 0.025;
  defined.replications_for_003 = 7;
  defined.exponent_failed_worst = -0.375;
  Rate undefined;
  undefined.points = {{100, 10, 0, 0, 0, absent}, {10000, 10, 0, 1e-17, 1e-17, absent}};
  undefined.undefined = "a value of zero, at n = 100";
  undefined.interval_undefined = undefined.undefined;
  return {{0, Quantity::total, Alignment::aligned, Statistic::mean, defined},
          {1, Quantity::excess_risk, Alignment::raw, Statistic::mean, undefined}};
}

inline std::string golden(const std::string& name) {
  return contents(std::filesystem::path(MOERATE_SOURCE_DIR) / "tests/report/golden" / name);
}

}  // namespace moerate::example
