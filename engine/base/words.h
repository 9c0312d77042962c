#pragma once

#include <string>
#include <string_view>

namespace moerate {

/// A number with a fixed count of decimals; never "-0.00"; `none` when absent (NaN).
std::string fixed(double value, int decimals, std::string_view none = "-");

/// A number with three significant digits; `none` when absent (NaN).
std::string rounded(double value, std::string_view none = "-");

/// "1 fit", "2 fits"; `plural` where the plural is not made with an s.
std::string counted(long long count, std::string_view noun, std::string_view plural = {});

/// "12 s", "5 min", "2.5 h".
std::string duration(double seconds);

/// A text without the blanks and tabs around it.
std::string_view without_blanks(std::string_view text);

/// A text with small letters for the capitals of ASCII.
std::string in_small_letters(std::string_view text);

/// The characters of a UTF-8 text: what a terminal shows of it is that many columns wide.
std::size_t width(std::string_view text);

}  // namespace moerate
