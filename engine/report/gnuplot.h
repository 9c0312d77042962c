#pragma once

#include <filesystem>
#include <string>

namespace moerate {

enum class PictureKind { svg, pdf };

/// Draws name.svg or name.pdf from name.gp in `folder` by the program gnuplot; the picture appears whole or not at all.
/// gnuplot's PDF is not the same bytes every time. Returns why it was not drawn (not installed, or gnuplot's own
/// words), empty when it was. Precondition: the name is one that a shell reads as it is.
std::string draw(const std::filesystem::path& folder, const std::string& name, PictureKind kind = PictureKind::svg);

/// The SVG that a script draws, which leaves no file in `folder`; empty where it is not drawn. The script draws to the
/// file that its variable `output` names.
std::string drawn(const std::filesystem::path& folder, const std::string& script);

}  // namespace moerate
