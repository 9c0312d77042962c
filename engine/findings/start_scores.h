#pragma once

#include "engine/run/plan.h"

#include <string>
#include <vector>

namespace moerate {

/// A run of the solver has reached the lowest objective when its sum of squares misses it by at most this many residual
/// variances; one parameter's worth of noise is about 1.
inline constexpr double reached_within = 0.1;

/// How one start of one estimator fared against all runs on the same data.
struct StartScore {
  std::size_t estimator;
  std::string start;  ///< describe() of its choice
  Index runs = 0;
  Index failed = 0;   ///< runs without a result
  Index reached = 0;  ///< runs that reached the lowest sum of squares found on the same data
  double median_miss = absent, largest_miss = absent;  ///< over runs that did not fail, in residual variances;
                                                       ///< absent where the lowest objective is 0
};

/// Every start of every estimator whose runs have rivals: others of the same fit, or fits of another estimator of the
/// plan with the same data, model, k and bounds but another start. Empty when no fit has any.
std::vector<StartScore> score_starts(const Plan& plan, const std::vector<Row>& rows);

/// How the estimates of one estimator compare with those of the first estimator of the plan that minimises the same
/// objective on the same data from another start.
struct StartAgreement {
  std::size_t estimator, beside;
  Index fits = 0;           ///< pairs of fits that did not fail
  Index agree = 0;          ///< aligned totals within 1% of each other
  double median_ratio = 1;  ///< aligned total over that of `beside`
  /// Fits whose router vectors point elsewhere, direction above 1, at an objective no higher than the truth's: measures
  /// that give the same function, as reflections do under the cosine router when d >= k.
  Index elsewhere = 0;
};

/// Every estimator that has such a first one, in the order of the plan.
std::vector<StartAgreement> compare_starts(const Plan& plan, const std::vector<Row>& rows);

}  // namespace moerate
