#pragma once

#include "engine/findings/summary.h"

#include <string>
#include <vector>

namespace moerate {

/// A record an (estimator, quantity, alignment, from_n, law): the parameters of all laws (a column each, empty where
/// the law has none) with their standard errors (of C and c those of their logarithms), scale and degrees of freedom of
/// the errors, log_likelihood, aicc, difference, weight, lack_of_fit, predicted, prediction_z, onset, undefined
/// (engine/rate/law_comparison.h says what each is). `from_n` is the smallest n that entered; `onset` is that of the
/// main statistic's local slopes (Rate::onset), the same for every law.
std::string laws_csv(const Plan& plan, const std::vector<EstimatorRate>& rates, const std::vector<EstimatorLaws>& laws);

/// For report.md: the weights of the laws of the aligned total and of whatever an expectation says a law of, the best
/// law, whether it fits, how it predicts the largest n, and where the local slopes settle.
std::string law_table(const Plan& plan, const std::vector<EstimatorRate>& rates,
                      const std::vector<EstimatorLaws>& laws);

/// For report.md: the best law and the power law's exponent of the aligned total as the smallest n are dropped in turn.
std::string dropped_sizes_table(const Plan& plan, const std::vector<EstimatorLaws>& laws);

}  // namespace moerate
