#pragma once

#include "engine/stage/prediction.h"

#include <string>
#include <vector>

namespace moerate {

/// A record an (estimator, predicted exponent): axes, class, reason, source, kappa (upper), kappa_low, null_directions,
/// canonical (of these, moved along before a loss is taken), quantity, predicted, exponent, low, high, outcome. What
/// was not measured is empty; an estimator of which nothing is predicted has one record without a quantity.
std::string predictions_csv(const Plan& plan, const std::vector<Prediction>& predictions,
                            const std::vector<EstimatorRate>& rates);

/// Class, null directions, kappa and reason of every estimator, as Markdown.
std::string prediction_table(const Plan& plan, const std::vector<Prediction>& predictions);

/// Predicted exponents beside measured ones, as Markdown: of total and excess risk all, of others what disagrees.
/// Empty when there is none.
std::string prediction_check_table(const Plan& plan, const std::vector<Prediction>& predictions,
                                   const std::vector<EstimatorRate>& rates);

/// "agrees", "disagrees", "open" (the interval does both) or "undefined".
std::string_view agreement_text(Outcome outcome);

/// "Of 12 predicted exponents 10 agree with what was measured, 1 disagrees, 1 is open." Empty without one.
std::string prediction_tally(const std::vector<PredictionCheck>& checks);

/// "3: all are moved along", "3: 2 are not moved along", "none".
std::string null_text(const NullDirections& directions);

/// Of the weakest atom: "1.2e-03", or "0 (below 1e-05)"; "-" where there is none or it means nothing.
std::string kappa_text(const Prediction& prediction);

}  // namespace moerate
