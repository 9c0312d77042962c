#pragma once

#include "dsl/commands/fit_request.h"
#include "dsl/compile/data_file.h"
#include "engine/fit/data_fit.h"
#include "engine/inference/bootstrap.h"
#include "engine/inference/estimates.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// The input or target that is farthest from 0 for its spread, from which digits are lost; nothing where none is far.
std::optional<std::string> farthest_column(const Table& table, const Columns& columns);

/// What a user of these data must be told. `estimates`: null where the fit failed.
std::vector<std::string> warnings_of(const Table& table, const Columns& columns, const FitRequest& request,
                                     const FitResult& result, const Estimates* estimates);

/// What the estimate says with its errors, for a fit that did not fail; the objective becomes that of its measure.
/// Where digits are lost on the way to canonical form, the measure is the fit's own.
Estimates estimates_of(const Table& table, const Columns& columns, const FitRequest& request, FitResult& result,
                       const Samples& samples);

/// Puts the errors and intervals of resamples in the place of those from curvature; parameters that are not identified
/// keep none. The covariance, from which predict takes the error of f, stays.
void take_errors(const PairsBootstrap& bootstrap, Estimates& estimates);

/// The result in a few lines with a table of the parameters. `target`: what is predicted, with what transforms make of
/// it.
std::string describe(const Table& table, const Columns& columns, const std::string& target, const FitRequest& request,
                     const FitResult& result, const Estimates& estimates);

/// The same for programs. `measure`: the file that would be written; null, as `estimates`, where the fit failed.
nlohmann::ordered_json to_json(const Table& table, const Columns& columns, const FitRequest& request,
                               const FitResult& result, const Estimates* estimates, const MeasureFile* measure,
                               const std::vector<std::string>& notes, const std::vector<std::string>& warnings);

}  // namespace moerate
