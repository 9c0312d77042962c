#include "engine/findings/summary.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

Plan one_claim(Claim claim = Claim::exponent) {
  Plan plan;
  plan.estimators.resize(1);
  plan.expectations.resize(1);
  plan.expectations[0].estimators = {0};
  plan.expectations[0].claim = claim;
  plan.expectations[0].value = -0.5;
  return plan;
}

std::vector<Row> rows_with_bounds(Index fits, Index on_bounds) {
  std::vector<Row> rows;
  for (Index r = 0; r < fits; ++r) {
    Row row{0, 100, r, "", {}, {}, 0};
    row.fit.termination = Termination::converged;
    row.fit.at_bound = r < on_bounds ? 2 : 0;
    rows.push_back(row);
  }
  return rows;
}

Findings laws_with(const char* best, double lead) {
  EstimatorLaws laws{0, Quantity::total, Alignment::aligned, {}};
  LawSet set{100, {}};
  for (const auto& entry : moerate::laws()) {
    LawFit fit;
    fit.law = entry.name;
    fit.aicc = entry.name == best ? 0 : lead;
    fit.difference = fit.aicc;
    set.fits.push_back(fit);
  }
  laws.laws.sets = {set};
  Findings findings;
  findings.laws = {laws};
  return findings;
}

}  // namespace

TEST_CASE("many fits on bounds, a law that is no power, a late onset: each is said beside the verdict") {
  const Plan plan = one_claim();
  EstimatorRate rate{0, Quantity::total, Alignment::aligned, Statistic::mean, {}};
  const Verdict verdict{0, 0, Outcome::fails, &rate};
  CHECK(qualifiers(plan, rows_with_bounds(10, 1), {}, verdict).empty());
  CHECK(qualifiers(plan, rows_with_bounds(25, 13), {}, verdict) == std::vector<std::string>{"52% of fits on bounds"});
  CHECK(qualifiers(plan, {}, laws_with("log", 4.5), verdict) == std::vector<std::string>{"log preferred by AICc"});
  CHECK(qualifiers(plan, {}, laws_with("floor", 3.5), verdict).empty());
  CHECK(qualifiers(plan, {}, laws_with("power-log", 9), verdict).empty());
  const Plan of_law = one_claim(Claim::law);
  CHECK(qualifiers(of_law, {}, laws_with("log", 9), verdict).empty());

  for (const auto& [n, value] : {std::pair<Index, double>{100, 1}, {1000, 0.1}, {10000, 0.1}}) {
    rate.rate.points.push_back({n, 5, 0, value, 0.01, absent});
  }
  rate.rate.onset = 100;
  CHECK(qualifiers(plan, {}, {}, verdict).empty());
  rate.rate.onset = 1000;
  REQUIRE(qualifiers(plan, {}, {}, verdict).size() == 1);
  CHECK(qualifiers(plan, {}, {}, verdict)[0].ends_with("0.000 from n = 1000 on"));
}
