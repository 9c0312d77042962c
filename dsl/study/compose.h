#pragma once

#include "dsl/study/tree.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// What a study is made of beside its own text.
struct Surroundings {
  std::filesystem::path folder = {};       ///< where `extends` looks
  std::vector<std::string> settings = {};  ///< of the command line, as typed: "fit.tolerance=1e-3"
};

/// A study as one tree: its own text over the study that it extends, key by key (sections are merged, anything else is
/// replaced whole, a key without a value takes the other's away), and the settings of the command line over both. Every
/// node keeps its place, in whichever of the files it was written. Nothing, and messages, when there is an error.
std::optional<Tree> compose(std::string_view text, const Surroundings& with, Diagnostics& diagnostics);

/// Whether something below a node was set on the command line.
bool is_set_on_command_line(const Tree& tree, const Diagnostics& diagnostics);

}  // namespace moerate
