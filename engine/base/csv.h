#pragma once

#include <cstddef>
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

/// One field of a CSV text and where it begins: line and column from 1, columns in bytes.
struct CsvField {
  std::string_view content;  ///< between the quotes where there are any; doubled quotes still doubled
  bool quoted;
  int line, column;

  /// The value that the field stands for.
  std::string text() const;
};

/// One record of a CSV text.
struct CsvRecord {
  std::vector<CsvField> fields;
  std::string_view bytes;     ///< as it stands in the text, without the end of its line
  std::string_view line_end;  ///< "\n", "\r\n", "\r", or nothing at the end of the text

  bool blank() const { return bytes.empty(); }
};

/// What is wrong with the quotes of a CSV text.
enum class CsvFault {
  none,
  open_quote,        ///< a quote is not closed
  text_after_quote,  ///< text between a closing quote and the next comma
};

/// Reads RFC 4180 text record by record; lines may end in "\n", "\r\n" or "\r", and a byte order mark is passed over.
/// Fields are views into the text.
class CsvReader {
 public:
  explicit CsvReader(std::string_view text);

  bool at_end() const { return at_ == text_.size(); }
  /// The place of what comes next.
  int line() const { return line_; }
  int column() const { return static_cast<int>(at_ - line_start_) + 1; }

  /// Passes over the lines before the names of the columns that begin with #, and blank ones below them; gives them.
  std::string_view take_preamble();

  /// Reads the next record, or says what is wrong with it: the record then ends where the fault was met, at line() and
  /// column(), and nothing more can be read. Precondition: not at_end().
  CsvFault next(CsvRecord& record);

 private:
  bool take(char wanted);
  bool take_line_end();
  void plain(CsvField& field);
  CsvFault quoted(CsvField& field);

  std::string_view text_;
  std::size_t at_ = 0, line_start_ = 0;
  int line_ = 1;
};

}  // namespace moerate
