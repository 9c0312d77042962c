#pragma once

#include "dsl/commands/command.h"
#include "dsl/commands/fit_request.h"
#include "dsl/compile/data_file.h"

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// The data of a fit: a table whose columns were chosen and transformed.
struct FitInput {
  Table table;
  FittedTransforms transforms;
  Columns columns;
  std::vector<std::string> notes;         ///< what was done to the file that the user did not ask for
  Table raw = {};                         ///< before the transforms; empty where it was not asked for
  std::vector<TransformStep> steps = {};  ///< as they are asked for, with that of standardising
};

/// What `fit` reads of a file: --target, --columns, --ignore, --missing, --decimal and --transform, or what the start
/// says. Inputs are standardised where their scales differ by more than 10, nothing was said of transforms, and the
/// model of a request is not the same in other units of one input. Several requests are for one table in folds: they
/// get it raw, too. Nothing after messages, whose exit code is then in `code`.
std::optional<FitInput> read_fit_input(const Arguments& arguments, const std::vector<FitRequest>& requests,
                                       ExitCode& code);

/// --missing and --decimal, for commands that read a data file; false after a message.
bool read_file_options(const Arguments& arguments, TableRequest& request, ExitCode& code);

/// The steps of a fitted measure's file where there are any, else none.
std::optional<FittedTransforms> steps_to_write(const FittedTransforms& transforms);

}  // namespace moerate
