#pragma once

#include "dsl/study/diagnostics.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace moerate {

/// The bytes of a file that a user named, or nothing and an error of Code::unreadable that says why. `file`: its number
/// among the files of the diagnostics.
std::optional<std::string> read_source(const std::string& path, Diagnostics& diagnostics, int file = 0);

/// Whether a text is UTF-8, as everything must be that may come back in a message, a table or JSON; reports the first
/// byte that is not. `text` is the source of the file in the diagnostics.
bool is_utf8(std::string_view text, Diagnostics& diagnostics, int file = 0);

/// Whether a file that a study names is there, seen from the study's folder; a message at `place` where it is not.
bool is_there(Diagnostics& diagnostics, Place place, const std::string& name, const std::filesystem::path& folder);

}  // namespace moerate
