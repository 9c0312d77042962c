#pragma once

#include "engine/rate/law.h"
#include "engine/rate/rate.h"

#include <string>
#include <vector>

namespace moerate {

/// One law fitted to all losses of one quantity (fit_curve says what is minimised).
struct LawFit {
  std::string law;
  std::string undefined;               ///< why there is no fit (too few sizes), or empty
  std::vector<double> theta;           ///< as Law::parameters; logarithms of positive ones
  std::vector<double> standard_error;  ///< of theta
  double scale = absent;               ///< of the errors of log losses
  double degrees = absent;             ///< of freedom of Student's t
  double log_likelihood = absent;
  double aicc = absent;          ///< Akaike's criterion with the correction for small samples; scale and degrees count
  double difference = absent;    ///< aicc minus the least aicc of the set
  double weight = absent;        ///< Akaike's weight: the weights of a set sum to 1
  double lack_of_fit = absent;   ///< p-value of an F test against a free location at every size, with the
                                 ///< likelihood ratio in place of the sums of squares: close for about
                                 ///< normal errors; absent without a size to spare
  double predicted = absent;     ///< largest n, from the others: predicted over observed location
  double prediction_z = absent;  ///< log of that over its standard error
};

/// All laws on the sizes from `from_n` on, in the order of the registry.
struct LawSet {
  Index from_n;
  std::vector<LawFit> fits;

  /// The one with the least aicc; null when no law has a fit.
  const LawFit* best() const;
  /// Null where there is no law of that name.
  const LawFit* find(std::string_view law) const;
};

/// What laws say of one quantity of one estimator.
struct LawComparison {
  std::string undefined;  ///< why no law can be fitted, or empty
  /// From the smallest n, then with the smallest dropped in turn while four are left; at most 20 of these, evenly
  /// spaced.
  std::vector<LawSet> sets;
};

/// A difference of aicc from which on a law is taken to be excluded by another. Of two laws with one parameter between
/// them the true, smaller one is this much worse in 1.4% of data sets: chi-square of one degree above 6.
inline constexpr double excluding_difference = 4;

/// Fits all laws to all losses of each n. Equal inputs give equal bytes, in whatever order the losses come. Sizes in
/// increasing order.
LawComparison compare_laws(const std::vector<Replications>& sizes);

/// Whether a law becomes another for some parameters (every law contains itself).
bool contains(const Law& law, const std::string& law_name, std::string_view other);

/// "C = 2.96, a = 0.493": the parameters of a fit with three digits.
std::string parameters_text(const LawFit& fit);

/// "power 71%, floor 21%, power-log 8%": the weights of a set, those of at least 1%, largest first.
std::string weights_text(const LawSet& set);

}  // namespace moerate
