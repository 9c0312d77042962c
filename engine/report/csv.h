#pragma once

#include "engine/data/csv.h"

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

/// Reads RFC 4180 text; lines may end in "\n" or "\r\n". `origin` names the text in messages. Throws ReportError when
/// the text is empty, a quote is not closed, or a record has more or fewer fields than the header.
CsvTable parse_csv(std::string_view text, const std::filesystem::path& origin);

}  // namespace moerate
