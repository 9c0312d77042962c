#include "engine/findings/start_scores.h"

#include "engine/rate/statistic.h"
#include "engine/run/jobs.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace moerate {

namespace {

/// What two fits must share for their objectives to be comparable.
using Contest = std::tuple<std::string, Index, Index>;

struct Field {
  double lowest = std::numeric_limits<double>::infinity();
  Index runs = 0;
};

/// The text of everything but the way the minimum was looked for.
std::string objective_text(Estimator estimator, const Dataset& dataset) {
  const FitSettings none;
  estimator.fit.start = {};
  estimator.fit.tolerance = none.tolerance;
  estimator.fit.max_evaluations = none.max_evaluations;
  return canonical_text(estimator, dataset);
}

std::vector<std::string> objectives(const Plan& plan) {
  std::vector<std::string> all;
  for (const Estimator& estimator : plan.estimators) {
    const bool one_truth = !estimator.dataset.redrawn && estimator.dataset.moving.empty();
    if (one_truth) {
      all.push_back(objective_text(estimator, estimator.dataset));
      continue;
    }
    // Truths that move apart may begin as one: they are the same where they are the same at every n.
    std::string text;
    for (const Index n : estimator.sizes) text += objective_text(estimator, dataset_at(estimator.dataset, n, 0)) + '\n';
    all.push_back(std::move(text));
  }
  return all;
}

double aligned(const Row& row, Quantity quantity) {
  return row.loss.aligned[static_cast<std::size_t>(quantity)];
}

double finite_or_absent(double value) {
  return std::isfinite(value) ? value : absent;
}

/// Whether the fit is as good as the truth although its router vectors point elsewhere.
bool points_elsewhere(const Row& row) {
  return aligned(row, Quantity::direction) > 1 && row.fit.half_sum_of_squares <= row.fit.half_sum_of_squares_truth;
}

}  // namespace

std::vector<StartScore> score_starts(const Plan& plan, const std::vector<Row>& rows) {
  const std::vector<std::string> objective = objectives(plan);
  const auto contest = [&](const Row& row) { return Contest{objective[row.estimator], row.n, row.replication}; };

  std::map<Contest, Field> fields;
  for (const Row& row : rows) {
    Field& field = fields[contest(row)];
    for (const StartRecord& run : row.fit.starts) {
      ++field.runs;
      if (run.termination != Termination::failed) field.lowest = std::min(field.lowest, run.half_sum_of_squares);
    }
  }

  std::map<std::pair<std::size_t, std::string>, StartScore> scores;
  std::map<std::pair<std::size_t, std::string>, std::vector<double>> misses;
  for (const Row& row : rows) {
    const Field& field = fields[contest(row)];
    if (field.runs < 2) continue;
    for (const StartRecord& run : row.fit.starts) {
      const std::pair key{row.estimator, run.start};
      StartScore& score = scores.try_emplace(key, StartScore{row.estimator, run.start}).first->second;
      ++score.runs;
      if (run.termination == Termination::failed) {
        ++score.failed;
        continue;
      }
      const double gap = run.half_sum_of_squares - field.lowest;
      const double miss = gap == 0 ? 0 : gap / (field.lowest / static_cast<double>(row.n));
      if (miss <= reached_within) ++score.reached;
      misses[key].push_back(miss);
    }
  }
  std::vector<StartScore> all;
  for (auto& [key, score] : scores) {
    if (const std::vector<double>& of = misses[key]; !of.empty()) {
      score.median_miss = finite_or_absent(estimate(Statistic::median, of).value);
      score.largest_miss = finite_or_absent(*std::max_element(of.begin(), of.end()));
    }
    all.push_back(std::move(score));
  }
  return all;
}

std::vector<StartAgreement> compare_starts(const Plan& plan, const std::vector<Row>& rows) {
  const std::vector<std::string> objective = objectives(plan);
  std::map<std::tuple<std::size_t, Index, Index>, const Row*> by_fit;
  for (const Row& row : rows) by_fit[{row.estimator, row.n, row.replication}] = &row;

  std::vector<StartAgreement> all;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const auto first =
        static_cast<std::size_t>(std::find(objective.begin(), objective.end(), objective[e]) - objective.begin());
    if (first == e || plan.estimators[first].fit.start == plan.estimators[e].fit.start) continue;
    StartAgreement agreement{.estimator = e, .beside = first};
    std::vector<double> ratios;
    for (const Row& row : rows) {
      if (row.estimator != e || row.fit.termination == Termination::failed) continue;
      const auto other = by_fit.find({first, row.n, row.replication});
      if (other == by_fit.end() || other->second->fit.termination == Termination::failed) continue;
      const double ratio = aligned(row, Quantity::total) / aligned(*other->second, Quantity::total);
      ++agreement.fits;
      if (std::abs(ratio - 1) <= 0.01) ++agreement.agree;
      if (points_elsewhere(row)) ++agreement.elsewhere;
      ratios.push_back(ratio);
    }
    if (!ratios.empty()) agreement.median_ratio = finite_or_absent(estimate(Statistic::median, ratios).value);
    all.push_back(agreement);
  }
  return all;
}

}  // namespace moerate
