#pragma once

#include "dsl/commands/command.h"
#include "dsl/compile/measure_file.h"
#include "engine/fit/best_fit.h"
#include "engine/fit/settings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// What the command line of `fit` asks for.
struct FitRequest {
  MixtureChoice model;
  std::optional<MeasureFile> start;  ///< nothing: random starts
  Choice random;
  Index k = 1;
  std::optional<double> tolerance;     ///< nothing: 1e-8, or what rounding allows
  std::optional<int> max_evaluations;  ///< nothing: 1000 from each start, 10000 more from the best one
  Bounds bounds{100, 1e9, 1e9};
  std::uint64_t seed = 1;
  Index bootstrap = 0;  ///< resamples; 0: errors from curvature
};

/// Everything but what needs the data; nothing after messages, whose exit code is then in `code`.
std::optional<FitRequest> read_request(const Arguments& arguments, ExitCode& code);

/// The settings of a fit of n observations; nothing, and a message, when the tolerance is below rounding.
std::optional<FitSettings> settings_for(const FitRequest& request, Index n);

/// How the best of the fits goes on: as far as rounding allows, where the user gave no tolerance.
GoingOn going_on(const FitRequest& request, Index n);

/// Brings the start's inputs into the order of the data's, where both have names; false, and a message, when they are
/// not the same inputs.
bool take_inputs_by_name(FitRequest& request, const std::vector<std::string>& names);

/// Whether the start has the shape that d inputs and the request's model and k ask for; messages when it has not.
bool start_fits(const FitRequest& request, Index d);

}  // namespace moerate
