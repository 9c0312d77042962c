#pragma once

#include "dsl/study/diagnostics.h"
#include "engine/data/table.h"

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// A data file with its text, which predictions repeat row by row.
struct DataFile {
  std::string text;
  Table table;
};

/// A data file, or nothing and the reasons in `diagnostics`. `file`: its number among the files of the diagnostics.
std::optional<DataFile> read_data(const std::string& path, Diagnostics& diagnostics, const AskedColumns& asked = {},
                                  int file = 0);
std::optional<Table> table_from_text(std::string_view text, Diagnostics& diagnostics, const AskedColumns& asked = {},
                                     int file = 0);

/// Which column of a table is predicted and which are the inputs: all others, in the order of the file.
struct Columns {
  std::vector<Index> inputs;
  Index target;
};

/// The column named `target` and the rest; nothing, and a message, when there is no such column or nothing else.
std::optional<Columns> columns_of(const Table& table, const std::string& target, Diagnostics& diagnostics);

/// "passed over 2 lines before the names of the columns: they begin with #". Precondition: there are such lines.
std::string preamble_passed_over(const Table& table);

/// The names of columns.
std::vector<std::string> names_of(const Table& table, const std::vector<Index>& columns);

}  // namespace moerate
