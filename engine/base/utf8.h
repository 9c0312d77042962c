#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace moerate {

/// The first byte that belongs to no character of UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above
/// U+10FFFF); nothing when the whole text is UTF-8.
std::optional<std::size_t> first_outside_utf8(std::string_view text);

/// A text without the byte order mark that it may begin with.
std::string_view without_byte_order_mark(std::string_view text);

/// The text with U+FFFD for every byte that is outside UTF-8.
std::string made_utf8(std::string_view text);

}  // namespace moerate
