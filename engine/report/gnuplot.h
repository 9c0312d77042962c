#pragma once

#include <filesystem>
#include <string>

namespace moerate {

/// Draws name.svg from name.gp in `folder` by the program gnuplot, run there without a shell; the picture appears whole
/// or not at all. Returns why it was not drawn (not installed, or gnuplot's own words), empty when it was.
std::string draw(const std::filesystem::path& folder, const std::string& name);

}  // namespace moerate
