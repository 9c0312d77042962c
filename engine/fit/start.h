#pragma once

#include "engine/data/dataset.h"
#include "engine/data/samples.h"
#include "engine/data/stream.h"
#include "engine/fit/settings.h"

#include <functional>
#include <string>
#include <vector>

namespace moerate {

/// What a start is made for. References are kept for one call.
struct StartInput {
  const Dataset& dataset;  ///< of a table, which knows no truth, d alone
  const Mixture& mixture;
  Index k;
  const Bounds& bounds;
  const Samples& samples;  ///< that are fitted
};

/// A measure from which the solver begins, and the start it comes from.
struct StartingMeasure {
  std::string start;  ///< describe() of the choice
  Measure measure;    ///< k atoms
  bool in_units;      ///< Start::in_units
};

/// Where the solver begins.
struct Start {
  /// The measures to start from, with k atoms each; the best fit of them is the estimate.
  std::function<std::vector<Measure>(const StartInput& from, Stream& stream)> measures;
  /// Of starts at the truth: the deviation of every parameter around it.
  std::optional<double> spread_around_truth = std::nullopt;
  /// True: knows nothing of the truth.
  bool blind = false;
  /// True: the measures are in the units of the samples; else they are for data of order 1.
  bool in_units = false;
};

/// The measures of a choice of start; a best-of list gives those of all its parts, one part after the other.
std::vector<StartingMeasure> starting_measures(const Choice& choice, const StartInput& from, Stream& stream);

/// Whether a choice of start, or one of its parts, knows nothing of the truth.
bool is_blind(const Choice& start);

/// True atoms as a start holds them: which of them each of k fitted atoms comes from. Every true atom has one, the
/// surplus is dealt at random. Precondition: k >= truth.atoms().
std::vector<Index> dealt_atoms(const Measure& truth, Index k, Stream& stream);

/// Every parameter moved by its own normal of deviation `spread`.
Measure jittered(const Measure& measure, double spread, Stream& stream);

/// All starts the program knows.
const std::vector<Entry<Start>>& starts();

}  // namespace moerate
