#pragma once

#include <filesystem>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// A field of a CSV file: as it is, or in double quotes with quotes doubled where it holds a comma, a quote, CR or LF
/// (RFC 4180).
std::string csv_field(std::string_view text);

/// A number as a field: shortest text that reads back as the same double, whatever the locale; empty when absent (NaN).
std::string csv_field(double value);

/// One record with its '\n'; each field is quoted where it must be.
std::string csv_record(std::span<const std::string> fields);

/// A CSV file in memory.
struct CsvTable {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> records;  ///< each as long as the header

  /// The position of a column; empty when there is none of that name.
  std::optional<std::size_t> column(std::string_view name) const;
};

/// Reads RFC 4180 text; lines may end in "\n" or "\r\n". `origin` names the text in messages. Throws ReportError when
/// the text is empty, a quote is not closed, or a record has more or fewer fields than the header.
CsvTable parse_csv(std::string_view text, const std::filesystem::path& origin);

}  // namespace moerate
