#pragma once

#include "dsl/study/diagnostics.h"
#include "engine/data/transform.h"

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// A data file with its text, which predictions repeat row by row.
struct DataFile {
  std::string text;
  Table table;
};

/// The bytes of a file, unpacked where it is compressed by gzip, or nothing and the reason in `diagnostics`.
std::optional<std::string> read_unpacked(const std::string& path, Diagnostics& diagnostics, int file = 0);

/// A data file, compressed by gzip or not, or nothing and the reasons in `diagnostics`. `file`: its number among the
/// files of the diagnostics.
std::optional<DataFile> read_data(const std::string& path, Diagnostics& diagnostics, const TableRequest& request = {},
                                  int file = 0);
std::optional<Table> table_from_text(std::string_view text, Diagnostics& diagnostics, const TableRequest& request = {},
                                     int file = 0);

/// Which column of a table is predicted and which are the inputs: all others, in the order of the file.
struct Columns {
  std::vector<Index> inputs;
  Index target;
};

/// Whether a table has a column of numbers to predict, and another column; a message when it has not.
bool has_target(const Table& table, const std::string& target, Diagnostics& diagnostics);

/// Does steps to a table whose target is known, and codes its columns of text; nothing, and a message, when a step
/// cannot be done.
std::optional<FittedTransforms> transformed(Table& table, const std::string& target,
                                            const std::vector<TransformStep>& steps, Diagnostics& diagnostics);

/// The columns of a transformed table.
Columns columns_of(const Table& table, const FittedTransforms& transforms);

/// How the file was read where that is not plain: separators, decimal commas, lines, columns and rows that were passed
/// over.
std::vector<std::string> notes_on(const Table& table);

/// What of the transforms the user did not write: how columns of text were coded.
std::vector<std::string> notes_on(const FittedTransforms& transforms, const std::vector<TransformStep>& written);

/// The names of columns.
std::vector<std::string> names_of(const Table& table, const std::vector<Index>& columns);

}  // namespace moerate
