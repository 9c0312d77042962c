#pragma once

#include "engine/base/index.h"
#include "engine/rate/quantity.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// How rates are computed from losses.
struct RateSettings {
  std::vector<Statistic> statistics{Statistic::mean, Statistic::median, Statistic::trimmed};
  double confidence = 0.95;
  bool simultaneous = false;  ///< of all intervals together that a study judges: simultaneous.h
  int resamples = 1999;       ///< of the bootstrap; (resamples + 1) confidence should be an integer
};

/// The losses of all replications at one sample size.
struct Replications {
  Index n;
  std::vector<double> losses;  ///< in replication order, without the failed fits
  Index failed = 0;            ///< fits that gave no loss
};

/// One statistic of the replications at one n.
struct RatePoint {
  Index n;
  Index count;            ///< replications that entered
  Index failed;           ///< replications that did not
  double value;           ///< the statistic; absent when no replication entered
  double standard_error;  ///< of the value; absent with fewer than two replications
  double local_slope;     ///< log-log slope from the previous n to this one; absent at the first n and next to a zero
};

/// The log-log law of one quantity of one estimator: value = exp(intercept) n^exponent.
struct Rate {
  std::vector<RatePoint> points;
  std::string undefined;     ///< why there is no exponent (fewer than two sizes, a value of zero), or empty
  double exponent = absent;  ///< least squares slope of log value on log n
  double intercept = absent;
  double standard_error = absent;         ///< of the exponent, by the delta method; absent without an interval
  double confidence = 0.95;               ///< of the interval
  double low = absent, high = absent;     ///< confidence interval, exponent -+ half_width, by the bootstrap
  double half_width = absent;             ///< the bootstrap's critical_value times standard_error
  std::string interval_undefined;         ///< why there is no interval (one replication, no exponent), or empty
  Index replications_for_003 = 0;         ///< about how many at every n would give a half-width of 0.03; 0: unknown
  double exponent_failed_worst = absent;  ///< the exponent with each failed fit at the worst loss seen at its n
  /// The first n from which on every local slope agrees with the interval, each within its own error at the study's
  /// confidence for all of them together; 0: none does, or there is no interval.
  Index onset = 0;
};

/// The rate of one quantity. `scope` names the random stream of the bootstrap together with `seed`; equal inputs give
/// equal bytes, whatever else was computed and in whatever order the losses come. Sizes in increasing order; losses
/// are not negative.
Rate estimate_rate(const std::vector<Replications>& sizes, Statistic statistic, const RateSettings& settings,
                   std::uint64_t seed, std::string_view scope);

/// The settings of one of `family` intervals that are to hold all together with the confidence of `settings`: each is
/// taken at confidence^(1/family) (Sidak, JASA 62 (1967) 626-633). His inequality says that of centred normal vectors,
/// whatever their correlations, independence is the worst case: intervals of one fit's quantities, and of estimators
/// that are fitted to the same data, need no joint resampling, and each stays a function of its own losses. What it
/// costs is width where exponents are nearly one and the same, as a mean and its trimmed mean; the maximum statistic
/// would save that, but needs every replication to have every quantity, and one critical value for heavy and light
/// tails alike.
///
/// Resamples are added until ten of them lie beyond the critical value, at most 99,999 in all.
RateSettings sidak_adjusted(RateSettings settings, Index family);

}  // namespace moerate
