#include "engine/base/csv_table.h"

#include "engine/base/file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

std::optional<std::size_t> CsvTable::column(std::string_view name) const {
  const auto found = std::find(header.begin(), header.end(), name);
  if (found == header.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.begin());
}

std::string table_field(double value, int digits) {
  return std::isnan(value) ? std::string() : fmt::format("{:.{}g}", value, digits);
}

CsvTable parse_csv(std::string_view text, const std::filesystem::path& origin) {
  const auto fail = [&origin](int line, std::string_view reason) {
    throw FileError(origin, fmt::format("line {}: {}", line, reason));
  };
  CsvReader reader(text);
  if (reader.at_end()) fail(1, "the file is empty");
  CsvTable table;
  CsvRecord record;
  while (!reader.at_end()) {
    const int line = reader.line();
    switch (reader.next(record)) {
      case CsvFault::open_quote:
        fail(reader.line(), "a quote is not closed");
        break;
      case CsvFault::text_after_quote:
        fail(reader.line(), "text after a closing quote");
        break;
      case CsvFault::none:
        break;
    }
    std::vector<std::string> fields;
    for (const CsvField& field : record.fields) fields.push_back(field.text());
    if (table.header.empty()) {
      table.header = std::move(fields);
    } else if (fields.size() == table.header.size()) {
      table.records.push_back(std::move(fields));
    } else {
      fail(line, fmt::format("{} fields where the header has {}", fields.size(), table.header.size()));
    }
  }
  return table;
}

}  // namespace moerate
