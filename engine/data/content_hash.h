#pragma once

#include <string>
#include <string_view>

namespace moerate {

/// A hash of bytes (XXH3), as 32 hexadecimal digits.
std::string content_hash(std::string_view content);

}  // namespace moerate
