#include "engine/data/table.h"

#include "engine/base/notation.h"
#include "engine/base/words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace moerate {

namespace {

constexpr std::size_t most_problems_of_column = 1000;  // identical ones are listed by their lines
constexpr std::size_t most_messages = 5;               // that differ, of one fault

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view blanks = " \t";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// What a field is to a column of numbers.
enum class Kind { number, missing, infinite, text };

struct Value {
  Kind kind;
  double number;
};

/// The usual marks of a missing value: of programs for statistics, of databases, of spreadsheets.
bool is_missing(std::string_view text) {
  constexpr std::array<std::string_view, 25> missing{
      "",    "NA",   "N/A", "na",  "n/a",  "null", "NULL",   "?",       ".",     "nan",   "NaN",     "-",     "--",
      "NAN", "None", "nil", "\\N", "#N/A", "#NV",  "#NULL!", "#DIV/0!", "#REF!", "#NUM!", "#VALUE!", "#NAME?"};
  if (text.size() > 7) return false;
  const bool of_stata = text.size() == 2 && text[0] == '.' && text[1] >= 'a' && text[1] <= 'z';
  return of_stata || std::find(missing.begin(), missing.end(), text) != missing.end();
}

Value value_with_point(std::string_view text) {
  if (is_missing(text)) return {Kind::missing, 0};
  if (text.size() > 1 && text.front() == '+' && text[1] != '-') text.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (end != text.data() + text.size()) return {Kind::text, 0};
  if (error == std::errc::result_out_of_range) {
    // Too small for a double is zero; too large is no number.
    const std::size_t exponent = text.find_first_of("eE");
    const bool tiny = exponent != std::string_view::npos && text.substr(exponent + 1, 1) == "-";
    return tiny ? Value{Kind::number, 0} : Value{Kind::infinite, 0};
  }
  if (error != std::errc()) return {Kind::text, 0};
  if (std::isnan(number)) return {Kind::missing, 0};
  return std::isinf(number) ? Value{Kind::infinite, 0} : Value{Kind::number, number};
}

Value value_of(std::string_view content, char decimal) {
  const std::string_view text = without_blanks(content);
  const std::size_t comma = decimal == ',' ? text.find(',') : std::string_view::npos;
  if (comma == std::string_view::npos || text.find('.') != std::string_view::npos) return value_with_point(text);
  std::string with_point(text);
  with_point[comma] = '.';
  return value_with_point(with_point);
}

/// Whether YAML takes a text as a key and gives it back.
bool can_be_name(std::string_view text) {
  constexpr std::size_t longest = 500;
  const bool controls = std::any_of(text.begin(), text.end(), [](char c) {
    const auto code = static_cast<unsigned char>(c);
    return code == 0x7F || (code < 0x20 && c != '\n' && c != '\t');
  });
  return text.size() <= longest && !controls && text != "<<";
}

/// A text in a message: cut where it is long.
std::string shown(std::string_view text) {
  constexpr std::size_t longest = 40;
  return text.size() <= longest ? std::string(text) : fmt::format("{}...", text.substr(0, longest));
}

/// The remedy for a text among numbers.
std::string text_remedy(std::string_view text) {
  return fmt::format(
      "write a number such as 0.05, leave the column out with --ignore, or count the text as missing: "
      "--missing '{{drop: [\"{}\"]}}'",
      shown(text));
}

bool is_truth_value(const Notation& notation) {
  return notation.what == "is a truth value";
}

/// A column while its file is read.
struct TableColumn {
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

  void add_level(const std::string& text) {
    if (too_many_levels) return;
    codes.resize(numbers.size() - 1, -1);
    codes.push_back(levels.try_emplace(text, static_cast<int>(levels.size())).first->second);
    if (levels.size() <= Category::most_levels) return;
    too_many_levels = true;
    levels.clear();
    codes.clear();
  }

  /// Whether a field of text is a number in another notation, which is then noted.
  bool add_notation(const CsvField& field) {
    const std::string text(without_blanks(field.text()));
    const auto notation = other_notation(text);
    if (is_date(text)) ++dates;
    if (!notation) {
      const std::string_view behind = behind_number(text);
      if (texts++ == 0) {
        unit = behind;
        first_text = field;
      } else if (unit != behind) {
        units_differ = true;
        if (!is_unit(behind) || !is_unit(*unit)) unit = "";
      }
      add_level(text);
      return false;
    }
    if (is_truth_value(*notation)) {
      ++truth_values;
      add_level(text);
    }
    Others& others =
        notations.try_emplace(notation->what, Others{field.line, field.column, text, notation->number}).first->second;
    ++others.count;
    return true;
  }

  bool is_empty() const { return count + infinite + texts == 0 && notations.empty(); }

  /// Whether the column is one of numbers, well written or not.
  bool is_numeric() const {
    const bool with_units = texts > 0 && !unit->empty();
    const bool other_notations = notations.size() > (truth_values > 0 ? 1U : 0U);
    return count > 0 || other_notations || (infinite > 0 && texts == 0) || with_units;
  }

  /// What is missing, once it is known what the column is.
  void settle_missing() {
    if (!is_numeric()) return;
    missing.insert(missing.end(), quoted_missing.begin(), quoted_missing.end());
  }

  /// Turns what was noted of notations into problems, one each.
  void report_notations(bool ambiguous_comma) {
    const auto so_have = [](std::size_t others) {
      return others > 1 ? fmt::format("; {} more of this column {} so", others - 1, others == 2 ? "is" : "are") : "";
    };
    for (const auto& [what, others] : notations) {
      std::string remedy = others.number.empty() ? "write a number, or take the rows or the column out"
                                                 : fmt::format("write {}, or take the column out", others.number);
      std::string said = what;
      if (ambiguous_comma && others.text.find(',') != std::string::npos) {
        std::string with_point = others.text, without = others.text;
        std::replace(with_point.begin(), with_point.end(), ',', '.');
        without.erase(std::remove(without.begin(), without.end(), ','), without.end());
        said = fmt::format("may be {} or {}", with_point, without);
        remedy = fmt::format("add --decimal comma if it is {}, else write {}", with_point, without);
      }
      problems.push_back({TableFault::not_a_number, others.line, others.column,
                          fmt::format("{} is '{}', which {}{}", name, shown(others.text), said, so_have(others.count)),
                          std::move(remedy)});
    }
    if (texts == 0 || unit->empty()) return;
    // Every text has this unit: one problem instead of those of its fields.
    text_problems.clear();
    further = 0;
    const std::string text = first_text->text();
    problems.push_back(
        {TableFault::not_a_number, first_text->line, first_text->column,
         fmt::format("{} is '{}', which has '{}' behind the number{}", name, shown(text), shown(*unit), so_have(texts)),
         units_differ ? "write every number in one unit, and without it"
                      : fmt::format("write {}, or take the column out", without_unit(text))});
  }

  void add(const CsvField& field, char decimal, const std::vector<std::string>& missing_texts) {
    if (!asked) return;
    Value value = value_of(field.content, decimal);
    if (!missing_texts.empty() &&
        std::find(missing_texts.begin(), missing_texts.end(), without_blanks(field.content)) != missing_texts.end()) {
      value = {Kind::missing, 0};
    }
    numbers.push_back(value.number);
    switch (value.kind) {
      case Kind::number:
        ++count;
        return;
      case Kind::missing:
        if (missing_line == 0) missing_line = field.line;
        if (field.quoted && !without_blanks(field.content).empty()) {
          quoted_missing.push_back(static_cast<Index>(numbers.size()) - 1);
          add_level(field.text());
        } else {
          missing.push_back(static_cast<Index>(numbers.size()) - 1);
        }
        return;
      case Kind::infinite:
        ++infinite;
        add_level(std::string(without_blanks(field.text())));
        add_problem(problems, field, fmt::format("{} is {}, which is not finite", name, shown(field.text())),
                    "write a finite number, or take the row out");
        return;
      case Kind::text:
        if (add_notation(field)) return;
        add_problem(text_problems, field,
                    fmt::format("{} is '{}', not a number, but other rows have numbers there", name,
                                shown(without_blanks(field.text()))),
                    text_remedy(without_blanks(field.text())));
    }
  }

  void add_problem(std::vector<TableProblem>& to, const CsvField& field, std::string message, std::string remedy) {
    if (to.size() == most_problems_of_column) {
      ++further;
    } else {
      to.push_back({TableFault::not_a_number, field.line, field.column, std::move(message), std::move(remedy)});
    }
  }

  Category category(const std::vector<Index>& kept) const {
    Category result{name, {}, {}};
    if (dates == texts && texts > 0) result.dates = first_text->text();
    if (too_many_levels) return result;
    std::vector<std::pair<std::string, int>> sorted(levels.begin(), levels.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<int> position(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
      result.levels.push_back(sorted[i].first);
      position[static_cast<std::size_t>(sorted[i].second)] = static_cast<int>(i);
    }
    for (const Index row : kept) {
      result.codes.push_back(position[static_cast<std::size_t>(codes[static_cast<std::size_t>(row)])]);
    }
    return result;
  }
};

class TableBuilder {
 public:
  TableBuilder(std::string_view text, const TableRequest& request, const TableDialect& dialect)
      : reader_(text.substr(dialect.start), dialect.csv), request_(request) {
    reading_.table.dialect = dialect;
    first_line_ =
        static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(dialect.start), '\n'));
  }

  TableReading read() {
    const std::string_view preamble = reader_.take_preamble();
    last_of_preamble_ = reader_.line() - 1;
    // Blank lines among them do not count.
    for (std::size_t at = 0; at != std::string_view::npos && at < preamble.size();) {
      if (preamble[at] == '#' || preamble[at] == '%') ++reading_.table.preamble;
      at = preamble.find_first_of("\r\n", at);
      if (at != std::string_view::npos) at = preamble.find_first_not_of("\r\n", at);
    }
    if (reader_.at_end()) {
      add(TableFault::empty, 0, 0,
          preamble.empty()               ? "the file is empty"
          : reading_.table.preamble == 0 ? "every line is blank"
                                         : "every line is blank or begins with #",
          "name the columns in the first line, such as x1,x2,y, and write one observation a line");
    } else if (read_header()) {
      read_rows();
      finish();
    }
    keep_few_problems();
    return std::move(reading_);
  }

 private:
  void add(TableFault fault, int line, int column, std::string message, std::string remedy) {
    reading_.problems.push_back({fault, line, column, std::move(message), std::move(remedy)});
  }

  /// Of every kind the first few messages; what repeats one of them stays, since it is only listed by its line.
  void keep_few_problems() {
    std::vector<TableProblem>& problems = reading_.problems;
    for (TableProblem& problem : problems) {
      if (problem.line > 0) problem.line += first_line_;
    }
    std::stable_sort(problems.begin(), problems.end(), [](const TableProblem& a, const TableProblem& b) {
      return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    std::map<TableFault, std::set<std::string>> messages;
    const auto is_one_too_many = [&](const TableProblem& problem) {
      std::set<std::string>& of_kind = messages[problem.fault];
      if (of_kind.contains(problem.message)) return false;
      if (of_kind.size() == most_messages) return true;
      of_kind.insert(problem.message);
      return false;
    };
    const auto end = std::remove_if(problems.begin(), problems.end(), is_one_too_many);
    reading_.further_problems += static_cast<std::size_t>(problems.end() - end);
    problems.erase(end, problems.end());
  }

  bool next() {
    switch (reader_.next(record_)) {
      case CsvFault::open_quote:
        add(TableFault::quotes, reader_.line(), reader_.column(), "this quote is never closed",
            "close it, and double each quote inside: \"5\"\" pipe\"");
        return false;
      case CsvFault::text_after_quote:
        add(TableFault::quotes, reader_.line(), reader_.column(), "text follows a closed quote",
            "put the whole field in quotes, and double each quote inside: \"5\"\" pipe\"");
        return false;
      case CsvFault::none:
        break;
    }
    return true;
  }

  bool read_header() {
    if (!next()) return false;
    const CsvField& first = record_.fields.front();
    const auto is_number = [](const CsvField& field) { return value_of(field.content, '.').kind == Kind::number; };
    if (std::all_of(record_.fields.begin(), record_.fields.end(), is_number)) {
      add(TableFault::header, first.line, first.column, "the first row holds numbers, not the names of the columns",
          last_of_preamble_ == 0
              ? "write a first line that names them, such as x1,x2,y"
              : fmt::format("take the # off line {}, if it names them, or write a line that does, such as x1,x2,y",
                            last_of_preamble_));
      return false;
    }
    const TableDialect& dialect = reading_.table.dialect;
    // What R and pandas write before the rows, and what a separator at the end of all lines leaves behind.
    const bool unnamed_labels = record_.fields.size() > 1 && without_blanks(first.content).empty();
    const bool nothing_at_end = record_.fields.size() > 2 && without_blanks(record_.fields.back().content).empty();
    std::set<std::string> seen;
    if (dialect.row_labels) columns_.push_back({"", false});
    for (std::size_t c = 0; c < record_.fields.size(); ++c) {
      const CsvField& field = record_.fields[c];
      std::string name(without_blanks(field.text()));
      const bool may_lack_name = (c == 0 && unnamed_labels) || (c + 1 == record_.fields.size() && nothing_at_end);
      if (name.empty() && !may_lack_name) {
        add(TableFault::header, field.line, field.column, fmt::format("column {} has no name", c + 1),
            "name it, or take the column out");
      } else if (!name.empty() && !seen.insert(name).second && is_asked(name)) {
        add(TableFault::header, field.line, field.column, fmt::format("two columns are named '{}'", shown(name)),
            "give each column a name of its own");
      }
      const bool asked = !name.empty() && is_asked(name);
      if (asked && !can_be_name(name)) {
        add(TableFault::header, field.line, field.column,
            fmt::format("column {} has a name that no measure file can hold", c + 1),
            "use at most 500 characters, none of them a control character");
      }
      columns_.push_back({std::move(name), asked});
    }
    if (dialect.open_end) columns_.push_back({"", false});
    reading_.table.dialect.row_labels = dialect.row_labels || unnamed_labels;
    return true;
  }

  void read_rows() {
    const char decimal = request_.decimal.value_or(reading_.table.dialect.decimal);
    reading_.table.dialect.decimal = decimal;
    while (!reader_.at_end()) {
      const int line = reader_.line();
      if (!next()) return;
      if (record_.holds_nothing() && (columns_.size() > 1 || reader_.at_end())) {
        ++blank_lines_;
        continue;
      }
      reading_.table.blank_lines += std::exchange(blank_lines_, 0);
      if (++rows_ == 1) {
        first_row_line_ = line;
        if (has_colons()) return;
      }
      const bool lacks_open_end =
          reading_.table.dialect.open_end && record_.fields.size() + 1 == columns_.size();  // the last line, at times
      constexpr Index sampled = 1000;
      if (rows_ == sampled) reserve_rows();
      if (record_.fields.size() == columns_.size() || lacks_open_end) {
        for (std::size_t c = 0; c < record_.fields.size(); ++c) {
          columns_[c].add(record_.fields[c], decimal, request_.missing);
        }
        note_total();
      } else {
        ragged(line);
      }
    }
  }

  /// Makes room for as many rows as the text may hold, by the length of those so far: columns that grow by doubling
  /// would take twice the memory.
  void reserve_rows() {
    const double share = reader_.share_read();
    if (!(share > 0)) return;
    const auto expected = static_cast<std::size_t>(1.02 * static_cast<double>(rows_) / share);
    for (TableColumn& column : columns_) {
      if (column.asked) column.numbers.reserve(expected);
    }
  }

  /// Whether the columns are separated by colons, which is then a problem: a header of one name, and a row of one
  /// field, with as many.
  bool has_colons() {
    if (columns_.size() != 1 || record_.fields.size() != 1) return false;
    const auto colons = [](std::string_view text) { return std::count(text.begin(), text.end(), ':'); };
    const std::string& name = columns_.front().name;
    if (colons(name) == 0 || colons(name) != colons(record_.fields.front().content)) return false;
    add(TableFault::header, 0, 0, "the columns are separated by colons", "write the file with commas between columns");
    return true;
  }

  /// Remembers whether this row says that it sums up the others.
  void note_total() {
    constexpr std::array<std::string_view, 12> words{"total", "totals", "sum",  "summe",   "gesamt",     "somme",
                                                     "suma",  "totale", "mean", "average", "mittelwert", "moyenne"};
    reading_.table.total_row.clear();
    for (const CsvField& field : record_.fields) {
      std::string text(without_blanks(field.content));
      if (text.size() > 12) continue;
      std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
      if (std::find(words.begin(), words.end(), text) != words.end()) reading_.table.total_row = field.text();
    }
  }

  void ragged(int line) {
    const std::size_t found = record_.fields.size(), wanted = columns_.size();
    const CsvField& place = record_.fields[std::min(found - 1, wanted)];
    std::vector<std::string> names;
    for (const TableColumn& column : columns_) names.push_back(column.name);
    add(TableFault::ragged, found > wanted ? place.line : line, found > wanted ? place.column : 1,
        fmt::format("this row has {} field{}, the header {}", found, found == 1 ? "" : "s", wanted),
        fmt::format("{}{}",
                    wanted <= 12 ? fmt::format("write one field for each of {}", fmt::join(names, ", "))
                                 : "write one field for each name of the first line",
                    found > wanted && reading_.table.dialect.csv.separator == ','
                        ? "; numbers with decimal commas need semicolons between columns"
                        : ""));
  }

  /// Whether the first row alone holds text where all other rows have numbers: the units, or names once more.
  bool has_units_row(const std::vector<TableColumn*>& numeric) const {
    bool any = false;
    for (const TableColumn* column : numeric) {
      for (const TableProblem& problem : column->text_problems) {
        if (problem.line != first_row_line_) return false;
        any = true;
      }
      if (!column->problems.empty()) return false;
      if (column->text_problems.empty() && !column->numbers.empty() && column->missing_line != first_row_line_)
        return false;
    }
    return any && rows_ > 1;
  }

  /// One problem for all missing values of the columns that were asked for.
  void report_missing(const std::vector<const TableColumn*>& columns, Index rows_with) {
    std::vector<std::string> counts;
    int first = 0;
    constexpr std::size_t most_named = 8;
    for (const TableColumn* column : columns) {
      if (column->missing.empty()) continue;
      if (first == 0 || column->missing_line < first) first = column->missing_line;
      counts.push_back(fmt::format("{} ({})", column->name, column->missing.size()));
    }
    const std::size_t more = counts.size() > most_named ? counts.size() - most_named : 0;
    counts.resize(counts.size() - more);
    add(TableFault::missing, first, 1,
        fmt::format("{} of {} {} a value, this one first: {}{}", rows_with, counted(rows_, "row"),
                    rows_with == 1 ? "lacks" : "lack", fmt::join(counts, ", "),
                    more > 0 ? fmt::format(" and {} more columns", more) : ""),
        fmt::format("fill them in, or {} with --missing drop; `fit` leaves columns out with --ignore",
                    rows_with == 1 ? "leave this row out" : "leave these rows out"));
  }

  void finish() {
    Table& table = reading_.table;
    std::vector<TableColumn*> numeric;
    std::vector<const TableColumn*> asked;
    for (TableColumn& column : columns_) {
      column.settle_missing();
      if (!column.asked) {
        if (!column.name.empty()) table.others.push_back(column.name);
      } else if (rows_ > 0 && column.is_empty()) {
        table.empty.push_back(column.name);
      } else {
        asked.push_back(&column);
        if (column.is_numeric()) numeric.push_back(&column);
      }
    }
    if (has_units_row(numeric)) {
      add(TableFault::not_a_number, first_row_line_, 1,
          "this row holds text in every column where all others hold numbers", "take it out, if it names the units");
      return;
    }
    for (TableColumn* column : numeric) {
      column->report_notations(table.dialect.ambiguous_comma);
      std::move(column->text_problems.begin(), column->text_problems.end(), std::back_inserter(reading_.problems));
      std::move(column->problems.begin(), column->problems.end(), std::back_inserter(reading_.problems));
      reading_.further_problems += column->further;
    }
    std::vector<bool> lacks(static_cast<std::size_t>(rows_), false);
    for (const TableColumn* column : asked) {
      for (const Index row : column->missing) lacks[static_cast<std::size_t>(row)] = true;
    }
    const auto without_value = static_cast<Index>(std::count(lacks.begin(), lacks.end(), true));
    if (without_value > 0 && !request_.drop_missing) report_missing(asked, without_value);
    if (!reading_.problems.empty()) return;
    if (rows_ == 0) {
      add(TableFault::empty, 0, 0, "no row stands beneath the names of the columns", "write one observation a line");
      return;
    }
    if (numeric.empty() && table.others.empty()) {
      add(TableFault::empty, 0, 0, "no column holds a number", "inputs and target are columns of numbers");
      return;
    }
    if (without_value == rows_) {
      add(TableFault::missing, 0, 0, "every row lacks a value", "leave the columns with gaps out with --ignore");
      return;
    }
    table.dropped = without_value;
    std::vector<Index> kept;
    for (Index row = 0; row < rows_; ++row) {
      if (!lacks[static_cast<std::size_t>(row)]) kept.push_back(row);
    }
    const auto n = static_cast<Index>(kept.size());
    table.values.resize(n, static_cast<Index>(numeric.size()));
    for (const TableColumn* column : asked) table.order.push_back(column->name);
    for (std::size_t c = 0; c < numeric.size(); ++c) {
      table.names.push_back(numeric[c]->name);
      auto values = table.values.col(static_cast<Index>(c));
      // Column by column, so that a large file is never held three times.
      const std::vector<double> numbers = std::move(numeric[c]->numbers);
      for (Index i = 0; i < n; ++i) {
        values(i) = numbers[static_cast<std::size_t>(kept[static_cast<std::size_t>(i)])];
      }
    }
    for (const TableColumn* column : asked) {
      if (!column->is_numeric()) table.categories.push_back(column->category(kept));
    }
    if (without_value > 0) table.rows = std::move(kept);
  }

  bool is_asked(const std::string& name) const {
    const auto names = [&name](const std::vector<std::string>& list) {
      return std::find(list.begin(), list.end(), name) != list.end();
    };
    return !names(request_.but) && (!request_.columns || names(*request_.columns));
  }

  CsvReader reader_;
  const TableRequest& request_;
  CsvRecord record_;
  std::vector<TableColumn> columns_;
  int blank_lines_ = 0;       ///< since the last row
  int first_line_ = 0;        ///< lines before what the reader sees
  int last_of_preamble_ = 0;  ///< the line's number; 0 where there is none
  int first_row_line_ = 0;
  Index rows_ = 0;
  TableReading reading_;
};

}  // namespace

std::optional<Index> Table::column(std::string_view name) const {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return found - names.begin();
}

const Category* Table::category(std::string_view name) const {
  const auto found =
      std::find_if(categories.begin(), categories.end(), [name](const Category& each) { return each.name == name; });
  return found == categories.end() ? nullptr : &*found;
}

bool Table::has(std::string_view name) const {
  for (const std::vector<std::string>* list : {&order, &empty, &others}) {
    if (std::find(list->begin(), list->end(), name) != list->end()) return true;
  }
  return false;
}

TableReading read_table(std::string_view text, const TableRequest& request) {
  const auto names = [](const std::vector<std::string>& list, const std::string& name) {
    return std::find(list.begin(), list.end(), name) != list.end();
  };
  const auto asked = [&](const std::string& name) {
    return !names(request.but, name) && (!request.columns || names(*request.columns, name));
  };
  return TableBuilder(text, request, find_dialect(text, asked)).read();
}

Samples observations(const Table& table, const std::vector<Index>& inputs, Index target) {
  Samples samples(table.n(), static_cast<Index>(inputs.size()));
  for (Index block = 0; block < samples.blocks(); ++block) {
    const Index first = block * block_rows, rows = samples.rows(block);
    for (std::size_t j = 0; j < inputs.size(); ++j) {
      samples.x(block).col(static_cast<Index>(j)).head(rows) = table.values.col(inputs[j]).segment(first, rows).array();
    }
    samples.y(block).head(rows) = table.values.col(target).segment(first, rows).array();
  }
  return samples;
}

}  // namespace moerate
