#pragma once

#include "dsl/commands/data_file.h"
#include "dsl/commands/fit_request.h"
#include "engine/fit/record.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace moerate {

/// What a fit of a data file gave.
struct FitResult {
  FitRecord record;             ///< of the best start
  std::size_t starts, reached;  ///< how many there were, and how many came to the best one's objective
};

/// What a user of these data must be told.
std::vector<std::string> warnings_of(const Table& table, const Columns& columns, const FitRequest& request,
                                     const FitResult& result);

/// The result in a few lines with a table of the atoms. Precondition: the fit did not fail.
std::string describe(const Table& table, const Columns& columns, const FitRequest& request, const FitResult& result);

/// The same for programs.
nlohmann::ordered_json to_json(const Table& table, const Columns& columns, const FitRequest& request,
                               const FitResult& result, const std::vector<std::string>& warnings);

}  // namespace moerate
