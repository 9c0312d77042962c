#pragma once

#include "dsl/study/tree.h"

#include <optional>
#include <string_view>

namespace moerate {

/// Parses YAML. The traps of yaml-cpp 0.7 end here: equal keys and merge keys are errors, several documents, aliases
/// that multiply, and syntax errors become messages. Nothing when there was an error.
/// `file`: the number of the text among the files of the diagnostics.
std::optional<Tree> parse_yaml(std::string_view text, Diagnostics& diagnostics, int file = 0);

/// The same for a document that must be a map: `what` names it ("a study"), `beginning` is a remedy for one that is
/// not.
std::optional<Tree> parse_map(std::string_view text, std::string_view what, std::string_view beginning,
                              Diagnostics& diagnostics, int file = 0);

}  // namespace moerate
