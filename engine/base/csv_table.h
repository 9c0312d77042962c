#pragma once

#include "engine/base/csv.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// A CSV file in memory.
struct CsvTable {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> records;  ///< each as long as the header

  /// The position of a column; empty when there is none of that name.
  std::optional<std::size_t> column(std::string_view name) const;
};

/// How many significant digits the numbers of a report's tables have: What was
/// estimated from a hundred data sets is known to two or three; losses with all digits would be twice as long.
inline constexpr int table_digits = 6;

/// The same of standard errors, p-values and what only diagnoses: nobody compares them to more.
inline constexpr int error_digits = 4;

/// A number as a field of a report's table, rounded to `digits` significant digits, whatever the locale; empty when
/// absent (NaN). Precondition: digits > 0.
std::string table_field(double value, int digits = table_digits);

/// Reads RFC 4180 text; lines may end in "\n" or "\r\n". `origin` names the text in messages. Throws FileError when
/// the text is empty, a quote is not closed, or a record has more or fewer fields than the header.
CsvTable parse_csv(std::string_view text, const std::filesystem::path& origin);

}  // namespace moerate
