#pragma once

#include "engine/data/samples.h"
#include "engine/rate/quantity.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace moerate {

// What a mixture has to be better than: errors at observations that were not used, of models that are fitted to others.
// Outputs are predicted one by one.

enum class Baseline { constant, linear, nearest };
inline constexpr std::array all_baselines{Baseline::constant, Baseline::linear, Baseline::nearest};

/// "constant", "linear model", "nearest neighbours".
std::string_view name(Baseline baseline);

struct HeldOutError {
  double risk = absent;        ///< mean over observations of the squared errors of all outputs
  double error_rate = absent;  ///< of several outputs: the share of which the largest predicted is not the largest y
};

/// Of the mean of y.
HeldOutError constant_error(const Samples& training, const Samples& held_out);

/// Of least squares on an intercept and all inputs; of the shortest solution where inputs are linearly dependent.
HeldOutError linear_error(const Samples& training, const Samples& held_out);

/// Of the mean of y of the `neighbours` nearest training observations, inputs divided by their deviation; of equally
/// near ones those that come first. Where that would take minutes, the error is that at fewer observations, spread
/// among those held out. Precondition: 1 <= neighbours <= training.n().
HeldOutError nearest_error(const Samples& training, const Samples& held_out, Index neighbours);

/// The number of neighbours, of 1, 2, 3, 5, 8, 13, 21, 34 and 55, whose risk is least when each of the training
/// observations, or of 2,000 spread among them, is predicted from the others.
Index best_neighbours(const Samples& training);

/// All of them, with as many neighbours as the training observations choose.
struct BaselineErrors {
  std::array<HeldOutError, all_baselines.size()> errors;  ///< in the order of all_baselines
  Index neighbours = 0;

  const HeldOutError& operator[](Baseline baseline) const { return errors[static_cast<std::size_t>(baseline)]; }
};
BaselineErrors baseline_errors(const Samples& training, const Samples& held_out);

}  // namespace moerate
