#pragma once

#include "engine/findings/moduli.h"
#include "engine/findings/prediction.h"

#include <string>

namespace moerate {

/// A record an (estimator, predicted exponent): axes, class, reason, source, kappa (upper), kappa_low, null_directions,
/// canonical (of these, moved along before a loss is taken), quantity, predicted, exponent, low, high, outcome, modulus
/// and modulus_at_n (the exponents of the pointwise modulus at the smallest losses and at the study's n). What
/// was not measured is empty; an estimator of which nothing is predicted has one record without a quantity.
std::string predictions_csv(const Plan& plan, const Predictions& predictions,
                            const std::vector<EstimatorModuli>& moduli);

/// Class, null directions, kappa and reason of every estimator, as Markdown.
std::string prediction_table(const Plan& plan, const Predictions& predictions);

/// Predicted exponents beside measured ones, as Markdown: of total and excess risk all, of others what disagrees.
/// Empty when there is none. Beside them, where the study asks for moduli, their exponents.
std::string prediction_check_table(const Plan& plan, const Predictions& predictions,
                                   const std::vector<EstimatorModuli>& moduli);

/// "Of 12 exponents predicted from identifiability, 10 agree with what was measured, 1 disagrees, 1 is open."
std::string prediction_tally(const Predictions& predictions);

}  // namespace moerate
