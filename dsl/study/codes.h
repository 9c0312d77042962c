#pragma once

#include <string>
#include <vector>

namespace moerate {

/// The kinds of error of studies, measure files and data files. The number of a code never changes its meaning.
enum class Code {
  unreadable = 1,       ///< the file cannot be read
  syntax = 2,           ///< not YAML
  duplicate_key = 3,    ///< a key stands twice in one map
  unknown_key = 4,      ///< a key that does not exist here
  missing_key = 5,      ///< a key that has no default is not there
  wrong_type = 6,       ///< another kind of value is wanted
  out_of_range = 7,     ///< the value is not allowed
  unknown_name = 8,     ///< no such router, expert, axis, label, ...
  wrong_length = 9,     ///< a list of another length is wanted
  bad_expression = 10,  ///< an expression that cannot be computed
  empty = 11,           ///< an empty axis, list, selection or table
  conflict = 12,        ///< values that do not fit together
  bad_quotes = 13,      ///< CSV: a quote that is not closed, or text after a closed one
  bad_header = 14,      ///< CSV: the first row does not name the columns
  ragged_row = 15,      ///< CSV: a row with more or fewer fields than the header
  missing_value = 16,   ///< CSV: a field without a value in a column of numbers
  not_a_number = 17,    ///< CSV: text, NaN or an infinity in a column of numbers
  encoding = 18,        ///< a byte that is not UTF-8
};

/// What the examples of a code are.
enum class ExampleKind { path, study, data };

/// A code with the shortest file that has this error and no other, and the same file without it.
struct CodeEntry {
  Code code;
  std::string meaning;  ///< one line
  ExampleKind kind;
  std::string wrong, right;
};

/// Every code, by number. `moerate explain E007` prints an entry, with the message that its wrong example gives.
const std::vector<CodeEntry>& codes();

/// "E007".
std::string name(Code code);

}  // namespace moerate
