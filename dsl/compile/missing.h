#pragma once

#include "dsl/study/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// What becomes of rows that lack a value, as a study or a command line writes it: refuse, drop, or {drop: [-999,
/// none]}, where these texts stand for a missing value, too.
struct MissingValues {
  bool drop = false;
  std::vector<std::string> texts = {};
};

std::optional<MissingValues> read_missing(Reader& reader, const Tree& tree);

}  // namespace moerate
