#pragma once

#include "engine/data/dialect.h"
#include "engine/data/samples.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// A column of text: one of a few levels in each row.
struct Category {
  std::string name;
  std::vector<std::string> levels;  ///< sorted; empty where there are more than most_levels
  std::vector<int> codes;           ///< of each row, the index of its level
  std::string dates = {};           ///< the first field where all fields are dates or times

  static constexpr std::size_t most_levels = 1000;
};

/// The columns of a data file that were asked for; row = observation.
struct Table {
  std::vector<std::string> names;    ///< of the columns of numbers, in the order of the file
  Matrix values;                     ///< n x names.size(), all finite
  std::vector<Category> categories;  ///< the columns of text, likewise
  std::vector<std::string> order;    ///< the names of both kinds as the file has them
  std::vector<std::string> empty;    ///< columns that hold nothing and are left out
  std::vector<std::string> others;   ///< columns that nobody asked for; they were not read
  TableDialect dialect;
  std::vector<Index> rows;     ///< where rows were dropped: which of the file's were kept, from 0; else empty
  Index dropped = 0;           ///< rows with a missing value that were dropped
  int preamble = 0;            ///< lines before the names of the columns that were passed over: they begin with # or %
  int blank_lines = 0;         ///< lines with nothing but separators above the last row, likewise
  std::string total_row = {};  ///< what names the last row a sum of the others: "Total"; else empty

  Index n() const { return values.rows(); }
  std::optional<Index> column(std::string_view name) const;
  const Category* category(std::string_view name) const;
  /// Whether the file has a column of that name, of whatever kind.
  bool has(std::string_view name) const;
};

/// What can be wrong with a data file.
enum class TableFault {
  quotes,        ///< a quote that is not closed, or text after a closed one
  header,        ///< the first row does not name the columns, or gives two one name
  empty,         ///< no text, no rows, or no column of numbers
  ragged,        ///< a row with more or fewer fields than the header
  missing,       ///< fields without a value
  not_a_number,  ///< text, NaN or an infinity in a column of numbers
};

/// One fault, where it stands (line and column from 1, in bytes; 0: the file as a whole) and what to do about it.
struct TableProblem {
  TableFault fault;
  int line, column;
  std::string message, remedy;
};

/// A data file as it was read.
struct TableReading {
  Table table;  ///< whole when there is no problem, else meaningless
  std::vector<TableProblem> problems;
  std::size_t further_problems = 0;  ///< beyond those that are kept
};

/// What of a file is to be read, and how.
struct TableRequest {
  std::optional<std::vector<std::string>> columns = {};  ///< these alone; nothing: all
  std::vector<std::string> but = {};                     ///< not these
  bool drop_missing = false;                             ///< rows with a missing value are left out, and counted
  std::vector<std::string> missing = {};  ///< texts that stand for a missing value, beside the usual ones
  std::optional<char> decimal = {};       ///< '.' or ','; nothing: as the file's numbers show
};

/// Whether a column of that name is to be read.
bool is_asked(const TableRequest& request, const std::string& name);

/// Reads records whose first one names the columns; lines before it that begin with # or % are passed over. The
/// separator and the decimal mark are found from the first records (find_dialect). A column is one of numbers when at
/// least one of its fields is a number: then all must be finite ones. A number in another notation (1.25D+00, 1 000,
/// 10%, or "5 kg" in every row) makes a column one of numbers, too, and is a fault. Of the others, each distinct text
/// is a level. Missing values (nothing, NA, ., and others) are one fault for the whole file, or their rows are dropped;
/// in a column of text, NA in quotes is a level. Blanks around fields do not count. Lines may end in LF, CR LF or CR;
/// lines with nothing in them are passed over. Of each kind of fault at most five messages that differ are kept.
TableReading read_table(std::string_view text, const TableRequest& request = {});

/// The observations of a table: x from the columns `inputs` in this order, y from the column `target`.
/// Precondition: at least one row.
Samples observations(const Table& table, const std::vector<Index>& inputs, Index target);

/// The same with the responses of several outputs, n x m, in place of the target.
Samples observations(const Table& table, const std::vector<Index>& inputs, const Matrix& responses);

}  // namespace moerate
