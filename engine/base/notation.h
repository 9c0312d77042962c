#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace moerate {

/// How a text that this program does not read as a number writes one in another notation.
struct Notation {
  std::string what;    ///< "has a decimal comma", "is a percentage and has a minus sign that is not '-'"
  std::string number;  ///< what to write instead; empty where the text stands for no single number ("<0.5")
};

/// The number that a text stands for in the notation of another program, language or spreadsheet; nothing when it is a
/// number already, or none at all.
///
///     1.25D+00  1.5x10^3  1.25+100  1,5  1 000  1'000  1_000  1.234,5  0x10  10%  (5)  5-  $5  1/2  1.2(3)  <0.5
///
/// times (1:30, 07:12:00, in minutes or seconds), angles (0°30'), TRUE and FALSE, and signs, blanks and digits of
/// Unicode for those of ASCII.
std::optional<Notation> other_notation(std::string_view text);

/// Whether a text is a number as this program writes and reads it: digits, a point, an exponent behind e or E, and a
/// sign; any size.
bool is_plain_number(std::string_view text);

/// The unit behind the number that a text begins with: "kg" of "5 kg"; empty where there is none.
std::string_view behind_number(std::string_view text);

/// The number that stands before behind_number(text), as it is to be written; thousands where k stands behind it, and
/// likewise with M, G and T. Precondition: behind_number(text) is not empty.
std::string without_unit(std::string_view text);

/// Whether a text is a date: 2024-01-31, 31-01-2024, 2024/01/31.
bool is_date(std::string_view text);

/// Whether a text behind a number is a unit of measure or a prefix of one (ms, kg, k, M) rather than part of a name.
bool is_unit(std::string_view text);

}  // namespace moerate
