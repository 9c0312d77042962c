#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
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
  /// Whether there is nothing in it but blanks and separators.
  bool holds_nothing() const;
};

/// What is wrong with the quotes of a CSV text.
enum class CsvFault {
  none,
  open_quote,        ///< a quote is not closed
  text_after_quote,  ///< text between a closing quote and the next comma
};

/// What stands between the fields of a record.
struct CsvDialect {
  char separator = ',';
  bool blanks = false;  ///< any run of blanks and tabs separates instead; those around a record do not count
  friend bool operator==(const CsvDialect&, const CsvDialect&) = default;
};

/// Reads text record by record, as RFC 4180 has it but for the separator; lines may end in "\n", "\r\n" or "\r", and a
/// byte order mark is passed over. Fields are views into the text.
class CsvReader {
 public:
  explicit CsvReader(std::string_view text, CsvDialect dialect = {});

  bool at_end() const { return at_ == text_.size(); }
  /// How much of the text is behind.
  double share_read() const { return static_cast<double>(at_) / static_cast<double>(text_.size()); }
  /// The place of what comes next.
  int line() const { return line_; }
  int column() const { return static_cast<int>(at_ - line_start_) + 1; }

  /// Passes over the lines before the names of the columns that begin with # or %, and blank ones; gives them.
  std::string_view take_preamble();

  /// Reads the next record, or says what is wrong with it: the record then ends where the fault was met, at line() and
  /// column(), and nothing more can be read. Precondition: not at_end().
  CsvFault next(CsvRecord& record);

 private:
  bool take(char wanted);
  bool take_line_end();
  bool take_separator();
  void plain(CsvField& field);
  CsvFault quoted(CsvField& field);

  std::string_view text_;
  CsvDialect dialect_;
  std::size_t at_ = 0, line_start_ = 0;
  int line_ = 1;
};

/// A CSV file in memory.
struct CsvTable {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> records;  ///< each as long as the header

  /// The position of a column; empty when there is none of that name.
  std::optional<std::size_t> column(std::string_view name) const;
};

/// How many significant digits the numbers of a report's tables have. What was estimated from a hundred data sets is
/// known to two or three; losses with all digits would be twice as long.
inline constexpr int table_digits = 6;

/// The same of standard errors, p-values and what only diagnoses: nobody compares them to more.
inline constexpr int error_digits = 4;

/// A number as a field of a report's table, rounded to `digits` significant digits, whatever the locale; empty when
/// absent (NaN). Precondition: digits > 0.
std::string table_field(double value, int digits = table_digits);

/// The number that table_field or csv_field wrote; absent where the field is empty or holds none.
double number_of_field(const std::string& field);

/// Reads RFC 4180 text; lines may end in "\n" or "\r\n". `origin` names the text in messages. Throws FileError when
/// the text is empty, a quote is not closed, or a record has more or fewer fields than the header.
CsvTable parse_csv(std::string_view text, const std::filesystem::path& origin);

}  // namespace moerate
