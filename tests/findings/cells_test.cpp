#include "engine/findings/cells.h"

#include "engine/findings/start_scores.h"
#include "engine/findings/truth_slopes.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace moerate;

namespace {

Estimator two_atoms(Index k) {
  Estimator estimator;
  estimator.model = {{"linear", {}, {}}, {"softmax", {}, {}}, {"constant", {}, {}}};
  estimator.dataset = {1,
                       {"uniform", {{"low", -1.0}, {"high", 1.0}}, {}},
                       0.1,
                       estimator.model,
                       {Vector{{0.0, std::log(2.0)}}, Matrix{{1.0, -1.0}}, Matrix{{0.5, -0.5}}}};
  estimator.k = k;
  estimator.sizes = {100};
  estimator.replications = 3;
  return estimator;
}

Row row_of(std::size_t estimator, Index replication, std::vector<AtomPlace> atoms) {
  Row row{estimator, 100, replication, "job", {}, {}, 0};
  row.fit.termination = Termination::converged;
  row.loss.atoms = std::move(atoms);
  return row;
}

}  // namespace

TEST_CASE("cells: by hand, one shared, one empty, one failed fit") {
  Plan plan;
  plan.estimators = {two_atoms(3)};
  std::vector<Row> rows{row_of(0, 0, {{0, 1.0, 0.1, 0.2}, {1, 0.5, 0.3, 0.4}, {1, 1.5, 0.1, 0.0}}),
                        row_of(0, 1, {{1, 1.0, 0.1, 0.1}, {1, 1.0, 0.2, 0.3}, {1, 0.0005, 4.0, 4.0}}),
                        row_of(0, 2, {})};
  rows[2].fit.termination = Termination::failed;
  const std::vector<CellSummary> cells = summarise_cells(plan, rows);
  REQUIRE(cells.size() == 2);
  CHECK(cells[0].empty == 1);
  CHECK(cells[0].alone == 1);
  CHECK(cells[0].mean_atoms == Approx(0.5));
  CHECK(cells[0].mean_mass_error == Approx(0.5));  // |1 - 1| and |0 - 1|
  CHECK(cells[0].router_alone == 0.1);
  CHECK(std::isnan(cells[0].router_shared));
  CHECK(cells[1].shared == 2);
  CHECK(cells[1].mean_atoms == Approx(2.5));
  CHECK(cells[1].mean_mass_error == Approx(0.5 * (0 + 0.0005)));
  const double first = (0.5 * 0.3 + 1.5 * 0.1) / 2, second = (0.1 + 0.2 + 0.0005 * 4) / 2.0005;
  CHECK(cells[1].router_shared == Approx(0.5 * (first + second)));

  const std::vector<SurplusSummary> surplus = summarise_surplus(plan, rows);
  REQUIRE(surplus.size() == 1);
  CHECK(surplus[0].fits == 2);
  CHECK(surplus[0].split == 1);
  CHECK(surplus[0].vanished == 1);
  CHECK(surplus[0].empty == 0);
  plan.estimators = {two_atoms(2)};
  CHECK(summarise_surplus(plan, rows).empty());
}

TEST_CASE("starts are scored against all runs on the same data, whatever their estimator") {
  Plan plan;
  plan.estimators = {two_atoms(3), two_atoms(3), two_atoms(3)};
  plan.estimators[1].fit.start = {"split", {}, {}};
  plan.estimators[2].dataset.noise = 0.2;  // other data
  std::vector<Row> rows{row_of(0, 0, {}), row_of(1, 0, {}), row_of(2, 0, {})};
  rows[0].fit.starts = {{"near", Termination::converged, 5, 50.0}, {"far", Termination::failed, 1, 0}};
  rows[1].fit.starts = {{"split", Termination::converged, 5, 51.0}};
  rows[2].fit.starts = {{"near", Termination::converged, 5, 10.0}};
  const std::vector<StartScore> scores = score_starts(plan, rows);
  REQUIRE(scores.size() == 3);
  CHECK(scores[0].start == "far");
  CHECK(scores[0].failed == 1);
  CHECK(std::isnan(scores[0].median_miss));
  CHECK(scores[1].start == "near");
  CHECK(scores[1].reached == 1);
  CHECK(scores[2].start == "split");
  CHECK(scores[2].reached == 0);
  CHECK(scores[2].median_miss == Approx(2));  // twice 1 in sums of squares, in units of 2 * 50 / 100
}

TEST_CASE("estimates from another start are compared fit by fit with the first estimator's") {
  Plan plan;
  plan.estimators = {two_atoms(2), two_atoms(2), two_atoms(3)};
  plan.estimators[1].fit.start = {"random", {}, {}};
  std::vector<Row> rows{row_of(0, 0, {}), row_of(0, 1, {}), row_of(1, 0, {}), row_of(1, 1, {}), row_of(2, 0, {})};
  const auto set = [](Row& row, double total, double direction) {
    row.loss.aligned[static_cast<std::size_t>(Quantity::total)] = total;
    row.loss.aligned[static_cast<std::size_t>(Quantity::direction)] = direction;
    row.fit.half_sum_of_squares = 1;
    row.fit.half_sum_of_squares_truth = 2;
  };
  set(rows[0], 0.1, 0.1);
  set(rows[1], 0.2, 0.1);
  set(rows[2], 0.1005, 0.1);
  set(rows[3], 0.8, 2.5);
  const std::vector<StartAgreement> all = compare_starts(plan, rows);
  REQUIRE(all.size() == 1);
  CHECK(all[0].estimator == 1);
  CHECK(all[0].beside == 0);
  CHECK(all[0].fits == 2);
  CHECK(all[0].agree == 1);
  CHECK(all[0].elsewhere == 1);
  CHECK(all[0].median_ratio == Approx((1.005 + 4) / 2));
}

TEST_CASE("slopes by truth are least squares lines, one a replication") {
  Plan plan;
  Estimator estimator = two_atoms(2);
  estimator.dataset.redrawn = RandomTruth{};
  estimator.sizes = {100, 1000, 10000};
  plan.estimators = {estimator};
  std::vector<Row> rows;
  for (Index replication = 0; replication < 3; ++replication) {
    for (const Index n : estimator.sizes) {
      Row row = row_of(0, replication, {});
      row.n = n;
      row.loss.aligned[0] = std::pow(static_cast<double>(n), -0.4 - 0.1 * static_cast<double>(replication));
      row.loss.excess_risk = 1.0 / static_cast<double>(n);
      rows.push_back(row);
    }
  }
  const std::vector<TruthSlopes> slopes = slopes_by_truth(plan, rows);
  REQUIRE(slopes.size() == 2);
  CHECK(slopes[0].median == Approx(-0.5));
  CHECK(slopes[0].deviation == Approx(0.1));
  CHECK(slopes[0].expected_deviation == Approx(0).margin(1e-12));
  CHECK(slopes[0].low == Approx(-0.59));
  CHECK(slopes[1].deviation == Approx(0).margin(1e-12));
}
