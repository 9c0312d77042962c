#pragma once

#include "dsl/study/reader.h"
#include "engine/run/plan.h"

#include <filesystem>

namespace moerate {

/// The `figures:` section into the plan; files are seen from `folder`. Precondition: the plan's rates are there.
void read_figures(Reader& reader, const Tree& study, const std::filesystem::path& folder, Plan& plan);

}  // namespace moerate
