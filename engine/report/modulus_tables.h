#pragma once

#include "engine/findings/moduli.h"

#include <string>
#include <vector>

namespace moerate {

/// One row per point of a curve: axes, quantity, kind (pointwise or uniform), loss, distance (|f_G - f_G*|), seen,
/// exponent (-1/2 over the slope of log distance in log loss from the loss before; empty where it is not seen), n (at
/// which the data of the study resolve the distance), measure (witness_name).
std::string modulus_csv(const Plan& plan, const std::vector<EstimatorModuli>& all);

/// Exponents, onset and witness of every modulus: for the report, as Markdown, and for a terminal; empty when nothing
/// was asked.
std::string modulus_table(const Plan& plan, const std::vector<EstimatorModuli>& all);
std::string modulus_text(const Plan& plan, const std::vector<EstimatorModuli>& all);

/// The name, without ending, of the measure files of a point.
std::string witness_name(std::size_t estimator, const Modulus& modulus, double loss);

/// Where the measures at the smallest loss differ, in words.
std::string witness_words(const Modulus& modulus, const MixtureChoice& model, Index d);

}  // namespace moerate
