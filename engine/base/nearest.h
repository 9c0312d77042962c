#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// The words of `words` that were meant by `typed`, in their order: those that differ in capitals, hyphens and blanks
/// alone; else one that another name is in use for (gaussian: normal); else the nearest by edit distance, when that is
/// at most max(2, length/3) and below the length; else those that begin like it.
std::vector<std::string> all_nearest(std::string_view typed, const std::vector<std::string>& words);

/// The first of them.
std::optional<std::string> nearest(std::string_view typed, const std::vector<std::string>& words);

}  // namespace moerate
