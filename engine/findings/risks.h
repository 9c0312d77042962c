#pragma once

#include "engine/rate/law_comparison.h"
#include "engine/rate/paired.h"
#include "engine/run/baselines.h"
#include "engine/run/plan.h"

#include <vector>

namespace moerate {

/// The held-out risk of one estimator at one n.
struct HeldOutRisk {
  std::size_t estimator;
  Index n;
  Index count = 0, failed = 0;
  double mean = absent;
  double standard_error = absent;  ///< resampled_error
  double accuracy = absent;        ///< of classes, the mean over replications
  /// Of the estimators that are split alike and have this n: the one of least mean, and the difference to it.
  std::size_t best;
  PairedDifference to_best;
};

/// Those of every estimator at every n, in this order; none of estimators whose data come from a truth.
std::vector<HeldOutRisk> held_out_risks(const Plan& plan, const std::vector<Row>& rows);

/// The held-out risk of a simple model at one n of one table.
struct BaselineRisk {
  Baseline model;
  std::size_t estimator;  ///< the first one on this table
  Index n;
  Index count = 0;
  double mean = absent;
  double standard_error = absent;  ///< resampled_error
  double error_rate = absent;      ///< of classes, the mean over replications
  double neighbours = absent;      ///< of the nearest: the mean over replications
  /// Of the estimators that are split alike and have this n: the one of least mean, and the difference to it.
  std::size_t best;
  PairedDifference to_best;
};

/// By table, model and n, in this order.
std::vector<BaselineRisk> baseline_risks(const Plan& plan, const std::vector<Row>& rows,
                                         const std::vector<SplitBaselines>& baselines);

/// The held-out risk or error rate of an estimator minus that of another at one n. Precondition: they are paired.
PairedDifference risk_difference(const Plan& plan, const std::vector<Row>& rows, Quantity quantity,
                                 std::size_t estimator, std::size_t other, Index n, double confidence);

/// The law c + C n^-a of a risk where its floor is seen: the standard error of c is below c. Null where it is not.
const LawFit* law_with_floor(const LawComparison& laws);

/// How an estimator shares the rows held out among its experts at its largest n: means over replications.
struct UsageSummary {
  std::size_t estimator;
  Index n;
  double least_share = absent, effective = absent;
  double rare = absent;  ///< experts whose share is below rare_share
  Index with_rare = 0;   ///< replications with one
  Index fits = 0;        ///< that did not fail
};
std::vector<UsageSummary> summarise_usage(const Plan& plan, const std::vector<Row>& rows);

}  // namespace moerate
