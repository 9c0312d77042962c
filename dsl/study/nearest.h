#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// The word of `words` nearest to `typed` by edit distance, when that is at most max(2, length/3) and below the length;
/// the first of equals.
std::optional<std::string> nearest(std::string_view typed, const std::vector<std::string>& words);

}  // namespace moerate
