#pragma once

#include "engine/findings/summary.h"
#include "engine/identify/identifiability.h"
#include "engine/rate/verdict.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// What theory and the numerical identifiability of its truth say of an estimator before a fit.
enum class Identified {
  exactly,              ///< k = k*: every null direction is one that fitted measures are moved along
  strongly,             ///< k > k*: and every split of an atom is seen at second order
  homogeneous_expert,   ///< k > k*: atoms split without a trace, by the expert's homogeneity
  twice_the_atoms,      ///< k >= 2 k*: every atom splits without a trace, whatever the expert
  not_at_first_order,   ///< there are null directions beyond those that fitted measures are moved along
  not_at_second_order,  ///< k > k*: kappa is 0 up to rounding
  undecided,            ///< k > k*: kappa lies between what is seen and what is not
  beyond_second_order,  ///< k > k*: there is no kappa; the reason says why
  outside,              ///< misspecified, no noise, a truth that moves, f that jumps: the reason says which
};

/// "strongly identifiable", "not identified at first order", ...
std::string_view name(Identified kind);

/// A claim on the exponent of one aligned quantity, as an expectation that no study wrote.
struct PredictedExponent {
  Quantity quantity;
  bool slower;      ///< the exponent is above -1/2 by more than prediction_margin; else it is `exponent`
  double exponent;  ///< when not slower
};

/// Measured exponents may be off a predicted one by so much, as expectations usually may.
inline constexpr double prediction_margin = 0.1;

struct Prediction {
  std::size_t estimator;
  Identified kind;
  std::string reason;  ///< in words; with what starts can hide
  std::string source;  ///< of the exponents: a paper, or what they are derived from; may be empty
  /// What it rests on, shared by estimators of the same data set; null where nothing is predicted.
  std::shared_ptr<const Identifiability> basis;
  std::vector<PredictedExponent> exponents;  ///< those that can be said; by Quantity
};

/// One for every estimator of the plan, in its order; computed in parallel. A truth that is redrawn stands for all with
/// that of replication 0.
std::vector<Prediction> predict(const Plan& plan);

/// "-0.5", "slower than n^-0.4": a whole prediction_margin above -1/2.
std::string claim_text(const PredictedExponent& predicted);

/// A predicted exponent beside the measured one.
struct PredictionCheck {
  std::size_t prediction;  ///< index
  PredictedExponent predicted;
  const Rate* rate;  ///< by the main statistic of the plan
  Outcome outcome;
};

/// What was predicted, and what became of it. Checks point into the rates they were made from.
struct Predictions {
  std::vector<Prediction> all;          ///< of every estimator, in the order of the plan
  std::vector<PredictionCheck> checks;  ///< every predicted exponent that was measured
};

/// Predictions beside the rates of a run.
Predictions compare_predictions(const Plan& plan, std::vector<Prediction> predictions,
                                const std::vector<EstimatorRate>& rates);

}  // namespace moerate
