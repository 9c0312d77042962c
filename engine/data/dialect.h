#pragma once

#include "engine/base/csv.h"

#include <functional>
#include <string>
#include <string_view>

namespace moerate {

/// How a data file writes its records and its numbers.
struct TableDialect {
  CsvDialect csv;
  char decimal = '.';
  std::size_t start = 0;    ///< bytes before the names of the columns: a spreadsheet's line "sep=;"
  bool row_labels = false;  ///< records begin with a label that the line of names has no name for, as R writes them
  bool open_end = false;    ///< records end in a separator with nothing behind it, and the line of names does not
  /// Numbers such as 1,234, and no other with a comma or a point: they may be 1.234 or 1234.
  bool ambiguous_comma = false;
};

/// The dialect of a text, from its line of names and the first records beneath it: a separator that all of them have
/// equally often, of tab, semicolon, pipe, comma and blanks the first that fits; a decimal comma where numbers have one
/// and none has a point, in the columns that are `asked` for.
TableDialect find_dialect(std::string_view text, const std::function<bool(const std::string& name)>& asked);

/// What is not to be taken for granted, for a user to check: "columns are separated by semicolons, numbers have decimal
/// commas"; empty for commas and points.
std::string in_words(const TableDialect& dialect);

}  // namespace moerate
