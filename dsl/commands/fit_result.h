#pragma once

#include "dsl/commands/data_file.h"
#include "dsl/commands/fit_request.h"
#include "engine/data/units.h"
#include "engine/fit/record.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// What a fit of a data file gave.
struct FitResult {
  FitRecord record;             ///< of the best start, in the user's units
  std::size_t starts, reached;  ///< how many there were, and how many came to the best one's objective
  OwnUnits units;               ///< those in which the fit was made, and the bounds hold
  Measure own;                  ///< the estimate in these units; empty when failed
  bool moved;                   ///< false: the gradient is zero at the start, and the reason says so
  bool gate_moved;              ///< false: eta moved, but beta0 and beta1 of all atoms are where they started
  double reproduced;            ///< relative difference of the objective of the estimate, taken in the user's units
  /// Whether digits are lost on the way from the units of the fit to the user's.
  bool loses_digits() const { return reproduced > lost_digits; }
  static constexpr double lost_digits = 1e-6;

  std::vector<std::string> widened = {};  ///< bounds that were widened to hold the start: "beta0 from 100 to 338"
};

/// The input or target that is farthest from 0 for its spread, from which digits are lost; nothing where none is far.
std::optional<std::string> farthest_column(const Table& table, const Columns& columns);

/// What a user of these data must be told.
std::vector<std::string> warnings_of(const Table& table, const Columns& columns, const FitRequest& request,
                                     const FitResult& result);

/// The result in a few lines with a table of the atoms. Precondition: the fit did not fail.
std::string describe(const Table& table, const Columns& columns, const FitRequest& request, const FitResult& result);

/// The same for programs.
nlohmann::ordered_json to_json(const Table& table, const Columns& columns, const FitRequest& request,
                               const FitResult& result, const std::vector<std::string>& warnings);

}  // namespace moerate
