#pragma once

#include "engine/data/samples.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// The numeric columns of a data file; row = observation.
struct Table {
  std::vector<std::string> names;  ///< of the columns, in the order of the file
  Matrix values;                   ///< n x names.size(), all finite
  std::vector<std::string> text;   ///< the columns left out: not one of their fields is a number, in any notation
  std::vector<std::string> spared =
      {};            ///< those left out that nobody asked for, since not all their fields are numbers
  int preamble = 0;  ///< lines before the names of the columns that were passed over: they begin with #

  Index n() const { return values.rows(); }
  std::optional<Index> column(std::string_view name) const;
};

/// What can be wrong with a data file.
enum class TableFault {
  quotes,        ///< a quote that is not closed, or text after a closed one
  header,        ///< the first row does not name the columns, or gives two one name
  empty,         ///< no text, no rows, or no column of numbers
  ragged,        ///< a row with more or fewer fields than the header
  missing,       ///< a field without a value in a column of numbers
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
  std::size_t further_problems = 0;  ///< beyond the thousand that are kept
};

/// Which columns of a file must be good ones.
struct AskedColumns {
  std::optional<std::vector<std::string>> names = {};  ///< these alone; nothing: all
  std::optional<std::string> but = {};                 ///< not this one
};

/// Reads RFC 4180 text whose first record names the columns; lines before it that begin with # are passed over. A
/// column is numeric when at least one of its fields is a number: then all must be finite ones. A number in another
/// notation (1.25D+00, 1,5, 10%, or "5 kg" in every row) makes a column numeric, too, and is a fault: it is never left
/// out as text, unless nobody asks for it. Blanks around numbers and names do not count. Lines may end in LF, CR LF or
/// CR; blank lines at the end are passed over.
TableReading read_table(std::string_view text, const AskedColumns& asked = {});

/// The observations of a table: x from the columns `inputs` in this order, y from the column `target`.
/// Precondition: at least one row.
Samples observations(const Table& table, const std::vector<Index>& inputs, Index target);

}  // namespace moerate
