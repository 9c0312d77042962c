#pragma once

#include "engine/data/stream.h"
#include "engine/data/units.h"
#include "engine/fit/best_fit.h"

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// What a fit of observations gave of which no truth is known.
struct FitResult {
  FitRecord record;             ///< of the best start, in the user's units; `starts` holds all of them
  int evaluations;              ///< over all starts; those of the record are of the best one
  std::size_t starts, reached;  ///< how many there were, and how many came to the best one's objective
  OwnUnits units;               ///< those in which the fit was made, and the bounds hold
  Bounds bounds;                ///< as they were in these units
  Measure own;                  ///< the estimate in these units; empty when failed
  bool moved;                   ///< false: the gradient is zero at the start, and the reason says so
  bool gate_moved;              ///< false: eta moved, but beta0 and beta1 of all atoms are where they started
  double reproduced;            ///< relative difference of the objective of the estimate, taken in the user's units
  /// Whether digits are lost on the way from the units of the fit to the user's.
  bool loses_digits() const { return reproduced > lost_digits; }
  static constexpr double lost_digits = 1e-6;

  std::vector<std::string> widened = {};  ///< bounds that were widened to hold the start: "beta0 from 100 to 338"
};

/// The least squares fit of observations in the user's units, made in units of their own (units.h) and in an order of
/// the inputs that the data decide (input_order.h), so that neither the units of a file nor the order of its columns
/// matter. It begins at the measures that the blind start of `settings` draws from `stream`, or at `given`, a measure
/// in the user's units: the bounds are then widened to hold it, and the result is never worse. Nothing when patience is
/// over. `threads`: as in best_fit.
std::optional<FitResult> fit_data(const Mixture& mixture, const Samples& samples, Index k, const FitSettings& settings,
                                  const GoingOn& on, Stream stream, const std::optional<Measure>& given,
                                  const Patience& patience, int threads = 0);

}  // namespace moerate
