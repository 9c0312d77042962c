#pragma once

#include "engine/data/samples.h"
#include "engine/fit/record.h"
#include "engine/fit/settings.h"
#include "engine/model/mixture.h"

#include <optional>
#include <string>

namespace moerate {

/// The least squares fit from one start by Ceres' Levenberg-Marquardt method, one thread. `tolerance` bounds the
/// optimisation error in units of the residual variance: Ceres' function_tolerance is tolerance / n.
/// Deterministic. A fit that gives no result is a record with Termination::failed and a reason; only a fit
/// that was given up gives nothing. Precondition: the start has the mixture's d and q; entries outside the bounds are
/// moved onto them.
std::optional<FitRecord> fit(const Mixture& mixture, const Samples& samples, const Measure& start,
                             const FitSettings& settings, const Patience& patience = {});

/// A fit keeps a few matrices of (p + 1)^2 numbers: with more parameters than this they would take gigabytes for every
/// thread.
inline constexpr Index most_fitted_parameters = 5000;

/// What is wrong with p parameters, with the arithmetic.
std::string too_many_parameters(Index p);

/// Half the sum of squared residuals of a measure.
double half_sum_of_squares(const Mixture& mixture, const Samples& samples, const Measure& measure);

}  // namespace moerate
