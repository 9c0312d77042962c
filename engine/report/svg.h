#pragma once

#include <string>

namespace moerate {

/// A picture of gnuplot's in fewer words, about half of its bytes: results/ is part of every clone. Elements, colors
/// and coordinates are the same. Attributes that nearly all elements share are given once, marks refer to one of their
/// size, strokes along an axis name one coordinate, and groups and definitions that do nothing are left out. A picture
/// that a gnuplot of another version wrote in another way stays as it is.
std::string compacted(std::string svg);

}  // namespace moerate
