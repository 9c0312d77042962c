#pragma once

#include "dsl/study/compose.h"

#include <optional>
#include <string>
#include <string_view>

namespace moerate {

/// A study's text in its canonical form: extensions and settings of the command line merged in, every default written
/// out, every piece with all its options, keys in the order of the table. Reading it gives the same jobs. Nothing, and
/// messages, when the study has an error.
std::optional<std::string> resolve_text(std::string_view text, const std::string& name, Diagnostics& diagnostics,
                                        const Surroundings& with = {});

/// The same for a study's file.
std::optional<std::string> resolve_study(const std::string& path, Diagnostics& diagnostics,
                                         const std::vector<std::string>& settings = {});

}  // namespace moerate
