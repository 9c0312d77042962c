#include "engine/findings/summary.h"

#include "engine/data/stream.h"

#include <omp.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <cstring>

using namespace moerate;

namespace {

constexpr Index replications = 12;

/// Two routers, three sizes, all statistics.
Plan small_plan() {
  Plan plan;
  plan.seed = 2405;
  plan.rates.resamples = 399;
  for (const char* router : {"cosine", "perturbed"}) {
    Estimator estimator;
    estimator.labels = {{"router", router}, {"expert", "tanh"}};
    estimator.sizes = {100, 1000, 10000};
    estimator.replications = replications;
    plan.estimators.push_back(estimator);
  }
  return plan;
}

/// One fit with losses n^-1/2 times noise that depends on the router, n and the replication; no shared cells.
Row fitted(const Plan& plan, std::size_t estimator, Index n, Index replication) {
  Stream stream(1, plan.estimators[estimator].labels[0].second, static_cast<std::uint64_t>(n),
                static_cast<std::uint64_t>(replication), Purpose::noise);
  const double loss = std::exp(0.5 * stream.normal()) / std::sqrt(static_cast<double>(n));
  Row row{estimator, n, replication, "", {}, {}, 0};
  row.fit.termination = Termination::converged;
  row.loss.aligned.fill(loss);
  row.loss.raw.fill(2 * loss);
  row.loss.aligned[static_cast<std::size_t>(Quantity::shared)] = absent;
  row.loss.raw[static_cast<std::size_t>(Quantity::shared)] = absent;
  row.loss.excess_risk = loss * loss;
  return row;
}

std::vector<Row> small_rows(const Plan& plan) {
  std::vector<Row> rows;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    for (const Index n : plan.estimators[e].sizes) {
      for (Index r = 0; r < replications; ++r) rows.push_back(fitted(plan, e, n, r));
    }
  }
  return rows;
}

const Rate& rate_of(const std::vector<EstimatorRate>& rates, std::size_t estimator, Quantity quantity,
                    Alignment alignment = Alignment::aligned, Statistic statistic = Statistic::mean) {
  const auto found = std::find_if(rates.begin(), rates.end(), [&](const EstimatorRate& rate) {
    return rate.estimator == estimator && rate.quantity == quantity && rate.alignment == alignment &&
           rate.statistic == statistic;
  });
  REQUIRE(found != rates.end());
  return found->rate;
}

bool same_bytes(double a, double b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

bool same_bytes(const Rate& a, const Rate& b) {
  return same_bytes(a.exponent, b.exponent) && same_bytes(a.intercept, b.intercept) && same_bytes(a.low, b.low) &&
         same_bytes(a.high, b.high) && same_bytes(a.half_width, b.half_width) &&
         a.replications_for_003 == b.replications_for_003;
}

void check_same_bytes(const std::vector<EstimatorRate>& a, const std::vector<EstimatorRate>& b) {
  REQUIRE(a.size() == b.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    CHECK(a[i].quantity == b[i].quantity);
    CHECK(same_bytes(a[i].rate, b[i].rate));
  }
}

}  // namespace

TEST_CASE("rates come by estimator, quantity, alignment and statistic: what no fit has is left out") {
  const Plan plan = small_plan();
  const auto rates = summarise(plan, small_rows(plan));
  // Seven Voronoi quantities without `shared`, raw and aligned, and one excess risk; three statistics; two estimators.
  REQUIRE(rates.size() == 2 * (7 * 2 + 1) * 3);
  std::size_t i = 0;
  for (std::size_t e = 0; e < 2; ++e) {
    for (const Quantity quantity : quantities) {
      if (quantity == Quantity::shared || is_of_table(quantity)) continue;
      for (const Alignment alignment : {Alignment::raw, Alignment::aligned}) {
        if (quantity == Quantity::excess_risk && alignment == Alignment::aligned) continue;
        for (const Statistic statistic : statistics) {
          CHECK(rates[i].estimator == e);
          CHECK(rates[i].quantity == quantity);
          CHECK(rates[i].alignment == alignment);
          CHECK(rates[i].statistic == statistic);
          ++i;
        }
      }
    }
  }
}

TEST_CASE("each rate is that of its own losses") {
  const Plan plan = small_plan();
  const auto rates = summarise(plan, small_rows(plan));
  for (std::size_t e = 0; e < 2; ++e) {
    std::vector<Replications> sizes;
    for (const Index n : plan.estimators[e].sizes) {
      sizes.push_back({n, {}, 0});
      for (Index r = 0; r < replications; ++r) sizes.back().losses.push_back(fitted(plan, e, n, r).loss.excess_risk);
    }
    const Rate& found = rate_of(rates, e, Quantity::excess_risk, Alignment::raw, Statistic::trimmed);
    CHECK(found.exponent == estimate_rate(sizes, Statistic::trimmed, plan.rates, 1, "").exponent);
    CHECK(rate_of(rates, e, Quantity::total, Alignment::raw).points[0].value ==
          Approx(2 * rate_of(rates, e, Quantity::total).points[0].value));
  }
}

TEST_CASE("one thread and two give the same bytes") {
  const Plan plan = small_plan();
  const auto rows = small_rows(plan);
  const int before = omp_get_max_threads();
  omp_set_num_threads(1);
  const auto alone = summarise(plan, rows);
  omp_set_num_threads(2);
  const auto together = summarise(plan, rows);
  omp_set_num_threads(before);
  check_same_bytes(alone, together);
}

TEST_CASE("a rate does not depend on what stands beside it") {
  const Plan plan = small_plan();
  const auto rates = summarise(plan, small_rows(plan));

  SECTION("the order of the estimators and of the axes") {
    Plan reordered = plan;
    std::reverse(reordered.estimators.begin(), reordered.estimators.end());
    auto rows = small_rows(reordered);
    for (Estimator& estimator : reordered.estimators) std::reverse(estimator.labels.begin(), estimator.labels.end());
    auto again = summarise(reordered, rows);
    std::rotate(again.begin(), again.begin() + static_cast<std::ptrdiff_t>(again.size() / 2), again.end());
    check_same_bytes(rates, again);
  }
  SECTION("other statistics") {
    Plan fewer = plan;
    fewer.rates.statistics = {Statistic::trimmed};
    const auto again = summarise(fewer, small_rows(fewer));
    for (const Quantity quantity : {Quantity::total, Quantity::norm}) {
      CHECK(same_bytes(rate_of(rates, 1, quantity, Alignment::aligned, Statistic::trimmed),
                       rate_of(again, 1, quantity, Alignment::aligned, Statistic::trimmed)));
    }
  }
  SECTION("but on the seed, the estimator, the quantity, the alignment") {
    // Total and router hold equal losses here, raw ones are twice the aligned: only the streams differ.
    CHECK(rate_of(rates, 0, Quantity::total).low != rate_of(rates, 0, Quantity::router).low);
    CHECK(rate_of(rates, 0, Quantity::total).half_width !=
          Approx(rate_of(rates, 0, Quantity::total, Alignment::raw).half_width).epsilon(1e-9));
    Plan other = plan;
    other.seed = 1;
    CHECK(rate_of(summarise(other, small_rows(other)), 0, Quantity::total).low !=
          rate_of(rates, 0, Quantity::total).low);
    other = plan;
    other.estimators[0].labels[1].second = "relu";
    CHECK(rate_of(summarise(other, small_rows(other)), 0, Quantity::total).low !=
          rate_of(rates, 0, Quantity::total).low);
  }
}

TEST_CASE("failed fits are counted, missing ones are not there") {
  const Plan plan = small_plan();
  auto rows = small_rows(plan);
  rows[0].fit.termination = Termination::failed;
  rows[0].loss.aligned.fill(1e9);
  rows.erase(rows.begin() + 1, rows.begin() + 3);
  rows[1].fit.termination = Termination::evaluations;
  const auto rates = summarise(plan, rows);
  const RatePoint& point = rate_of(rates, 0, Quantity::total).points[0];
  CHECK(point.n == 100);
  CHECK(point.count == replications - 3);
  CHECK(point.failed == 1);
  CHECK(point.value < 1);
  CHECK(rate_of(rates, 0, Quantity::total).exponent_failed_worst < rate_of(rates, 0, Quantity::total).exponent);
}

TEST_CASE("an estimator whose every fit failed has rates that say so") {
  const Plan plan = small_plan();
  auto rows = small_rows(plan);
  for (Row& row : rows) {
    if (row.estimator == 0) row.fit.termination = Termination::failed;
  }
  const auto rates = summarise(plan, rows);
  CHECK(rate_of(rates, 0, Quantity::total).undefined == "there is no loss at n = 100");
  CHECK(rate_of(rates, 0, Quantity::total).points[0].failed == replications);
  CHECK(rate_of(rates, 1, Quantity::total).undefined.empty());
}

TEST_CASE("an excess risk that was not asked for has no rate") {
  Plan plan = small_plan();
  plan.losses.excess_risk = false;
  auto rows = small_rows(plan);
  for (Row& row : rows) row.loss.excess_risk = absent;
  for (const EstimatorRate& rate : summarise(plan, rows)) CHECK(rate.quantity != Quantity::excess_risk);
}

TEST_CASE("expectations are judged in the order of the study, each for the estimators it selects") {
  Plan plan = small_plan();
  Expectation half;
  half.estimators = {1, 0};
  half.value = -0.5;
  half.within = 0.4;
  Expectation one = half;
  one.estimators = {0};
  one.of = Quantity::excess_risk;
  one.alignment = Alignment::raw;
  one.statistic = Statistic::median;
  one.value = -1;
  Expectation wrong = half;
  wrong.claim = Claim::flat;
  wrong.within = 0.05;
  Expectation nothing = half;
  nothing.of = Quantity::shared;
  plan.expectations = {one, half, wrong, nothing};
  Findings findings;
  findings.rates = summarise(plan, small_rows(plan));
  const auto verdicts = judge(plan, {}, findings);
  REQUIRE(verdicts.size() == 7);
  CHECK(verdicts[0].expectation == 0);
  CHECK(verdicts[0].outcome == Outcome::holds);
  REQUIRE(verdicts[0].rate != nullptr);
  CHECK(verdicts[0].rate->quantity == Quantity::excess_risk);
  CHECK(verdicts[0].rate->statistic == Statistic::median);
  CHECK(verdicts[1].estimator == 1);
  CHECK(verdicts[2].estimator == 0);
  CHECK(&verdicts[2].rate->rate == &rate_of(findings.rates, 0, Quantity::total));
  CHECK(verdicts[2].outcome == Outcome::holds);
  CHECK(verdicts[3].outcome == Outcome::fails);
  CHECK(verdicts[5].outcome == Outcome::undefined);
  CHECK(verdicts[5].rate == nullptr);
}

TEST_CASE("simultaneous: each exponent that is judged counts once and has a higher confidence, the others do not") {
  Plan plan = small_plan();
  const auto rows = small_rows(plan);
  const auto pointwise = summarise(plan, rows);
  Expectation claim;
  claim.estimators = {0, 1};
  plan.expectations = {claim, claim};  // two claims of the same two exponents
  plan.rates.simultaneous = true;
  CHECK(judged_together(plan) == 2);
  const auto rates = summarise(plan, rows);
  for (std::size_t i = 0; i < rates.size(); ++i) {
    const auto& [estimator, quantity, alignment, statistic, rate] = rates[i];
    const bool judged = quantity == Quantity::total && alignment == Alignment::aligned && statistic == Statistic::mean;
    CHECK(rate.confidence == (judged ? Approx(std::sqrt(0.95)) : Approx(0.95)));
    CHECK((rate.half_width > pointwise[i].rate.half_width) == judged);
    CHECK(same_bytes(rate, moerate::rate_of(plan, rows, estimator, quantity, alignment, statistic)));
  }
}
