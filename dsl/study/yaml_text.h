#pragma once

#include "dsl/study/tree.h"

#include <string>

namespace moerate {

/// A tree as YAML that parses to the same tree: sections as blocks, what is short and plain in one line.
std::string yaml_text(const Tree& tree);

}  // namespace moerate
