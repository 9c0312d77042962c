#pragma once

#include "engine/data/table.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace moerate {

/// Whether a field is a number as this program reads it, with this decimal mark.
bool is_number(std::string_view field, char decimal);

/// A text in a message: cut where it is long.
std::string shown(std::string_view text);

/// A column while its file is read. Whether it is one of numbers or of text is known at the end alone, so that both are
/// kept on the way.
struct ColumnReader {
  std::string name;
  bool asked = true;                             ///< false: its fields are passed over
  std::vector<double> numbers = {};              ///< one per row; 0 where the field is none
  std::size_t count = 0;                         ///< fields that are numbers
  std::vector<TableProblem> problems = {};       ///< of its fields, should the column be one of numbers
  std::vector<TableProblem> text_problems = {};  ///< likewise: texts that are no number in any notation
  std::size_t further = 0;
  std::vector<Index> missing = {};         ///< rows without a value
  std::vector<Index> quoted_missing = {};  ///< rows with "NA" and the like in quotes: a level of a column of text
  int missing_line = 0;                    ///< of the first of them

  /// Fields that are numbers in one other notation: the first of them, and how many there are.
  struct Others {
    int line, column;
    std::string text, number;
    std::size_t count = 0;
  };
  std::map<std::string, Others> notations = {};  ///< by what is said of the notation
  std::size_t infinite = 0, texts = 0, truth_values = 0, dates = 0;
  std::optional<std::string> unit = {};  ///< behind the number of every text so far; empty where one has none
  bool units_differ = false;
  std::optional<CsvField> first_text = {};

  /// The levels of a column of text, by their first appearance; given up when there are too many.
  std::unordered_map<std::string, int> levels = {};
  std::vector<int> codes = {};  ///< one per row; -1: no text
  bool too_many_levels = false;

  /// Takes the field of the next row; `missing_texts` stand for a missing value beside the usual ones.
  void add(const CsvField& field, char decimal, const std::vector<std::string>& missing_texts);

  /// Whether no field holds anything.
  bool is_empty() const { return count + infinite + texts == 0 && notations.empty(); }

  /// Whether the column is one of numbers, well written or not.
  bool is_numeric() const;

  /// What is missing, once it is known what the column is.
  void settle_missing();

  /// Turns what was noted of notations into problems, one each.
  void report_notations(bool ambiguous_comma);

  /// The column as one of text, in the rows that are kept. Precondition: it is not one of numbers, and holds something
  /// in each of them.
  Category category(const std::vector<Index>& kept) const;

  // For add().

  /// Precondition: the row's number is there already.
  void add_level(const std::string& text);
  /// Whether a field of text is a number in another notation, which is then noted.
  bool add_notation(const CsvField& field);
  void add_problem(std::vector<TableProblem>& to, const CsvField& field, std::string message, std::string remedy);
};

}  // namespace moerate
