#pragma once

#include "dsl/study/diagnostics.h"

#include <optional>
#include <string>

namespace moerate {

/// The bytes of a file that a user named, or nothing and an error of Code::unreadable that says why. `file`: its number
/// among the files of the diagnostics.
std::optional<std::string> read_source(const std::string& path, Diagnostics& diagnostics, int file = 0);

}  // namespace moerate
