#pragma once

#include "dsl/commands/fit_request.h"
#include "dsl/compile/data_file.h"
#include "engine/fit/data_fit.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace moerate {

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
