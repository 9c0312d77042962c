#include "engine/data/table.h"

#include "engine/base/csv.h"
#include "engine/base/notation.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <set>

namespace moerate {

namespace {

constexpr std::size_t most_problems = 1000;

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

Value value_of(std::string_view content) {
  std::string_view text = without_blanks(content);
  constexpr std::array<std::string_view, 9> missing{"", "NA", "N/A", "na", "n/a", "null", "NULL", "?", "."};
  if (std::find(missing.begin(), missing.end(), text) != missing.end()) return {Kind::missing, 0};
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

/// A text in a message: cut where it is long.
std::string shown(std::string_view text) {
  constexpr std::size_t longest = 40;
  return text.size() <= longest ? std::string(text) : fmt::format("{}...", text.substr(0, longest));
}

constexpr const char* text_remedy =
    "write a number such as 0.05, or take the column out (a column of text alone is left out)";

/// A column while its file is read.
struct TableColumn {
  std::string name;
  std::vector<double> numbers;              ///< one a row; 0 where the field is none
  std::size_t count = 0;                    ///< fields that are numbers
  std::vector<TableProblem> problems = {};  ///< of its fields, should the column be one of numbers
  std::size_t further = 0;

  /// Fields that are numbers in one other notation: the first of them, and how many there are.
  struct Others {
    int line, column;
    std::string text, number;
    std::size_t count = 0;
  };
  std::map<std::string, Others> notations = {};  ///< by what is said of the notation
  std::size_t infinite = 0, texts = 0;
  std::optional<std::string> unit = {};  ///< behind the number of every text so far; empty where one has none
  bool units_differ = false;
  std::optional<CsvField> first_text = {};

  /// Whether a field of text is a number in another notation, which is then noted.
  bool add_notation(const CsvField& field) {
    const std::string text = field.text();
    const auto notation = other_notation(text);
    if (!notation) {
      const std::string_view behind = behind_number(text);
      if (texts++ == 0) {
        unit = behind;
        first_text = field;
      } else if (unit != behind) {
        units_differ = true;
        if (!is_unit(behind) || !is_unit(*unit)) unit = "";
      }
      return false;
    }
    Others& others =
        notations.try_emplace(notation->what, Others{field.line, field.column, text, notation->number}).first->second;
    ++others.count;
    return true;
  }

  /// Whether the column is one of numbers, well written or not.
  bool is_numeric() const {
    const bool with_units = texts > 0 && !unit->empty();
    return count > 0 || !notations.empty() || (infinite > 0 && texts == 0) || with_units;
  }

  /// Turns what was noted of notations into problems, one each.
  void report_notations() {
    const auto so_have = [](std::size_t others) {
      return others > 1 ? fmt::format("; {} more of this column {} so", others - 1, others == 2 ? "is" : "are") : "";
    };
    for (const auto& [what, others] : notations) {
      problems.push_back({TableFault::not_a_number, others.line, others.column,
                          fmt::format("{} is '{}', which {}{}", name, shown(others.text), what, so_have(others.count)),
                          others.number.empty() ? "write a number, or take the rows or the column out"
                                                : fmt::format("write {}, or take the column out", others.number)});
    }
    if (texts == 0 || unit->empty()) return;
    // Every text has this unit: one problem instead of those of its fields.
    std::erase_if(problems, [](const TableProblem& problem) { return problem.remedy == text_remedy; });
    further = 0;
    const std::string text = first_text->text();
    problems.push_back(
        {TableFault::not_a_number, first_text->line, first_text->column,
         fmt::format("{} is '{}', which has '{}' behind the number{}", name, shown(text), shown(*unit), so_have(texts)),
         units_differ ? "write every number in one unit, and without it"
                      : fmt::format("write {}, or take the column out", without_unit(text))});
  }

  void add(const CsvField& field) {
    const Value value = value_of(field.content);
    numbers.push_back(value.number);
    if (value.kind == Kind::infinite) ++infinite;
    if (value.kind == Kind::number) {
      ++count;
    } else if (value.kind == Kind::text && add_notation(field)) {
      return;
    } else if (problems.size() == most_problems) {
      ++further;
    } else if (value.kind == Kind::missing) {
      problems.push_back({TableFault::missing, field.line, field.column,
                          fmt::format("{} has no value in this row", name),
                          "fill it in, or take the row out: least squares needs every value"});
    } else if (value.kind == Kind::infinite) {
      problems.push_back({TableFault::not_a_number, field.line, field.column,
                          fmt::format("{} is {}, which is not finite", name, shown(field.text())),
                          "write a finite number, or take the row out"});
    } else {
      problems.push_back(
          {TableFault::not_a_number, field.line, field.column,
           fmt::format("{} is '{}', not a number, but other rows have numbers there", name, shown(field.text())),
           text_remedy});
    }
  }
};

class TableBuilder {
 public:
  TableBuilder(std::string_view text, const AskedColumns& asked) : reader_(text), asked_(asked) {}

  TableReading read() {
    const std::string_view preamble = reader_.take_preamble();
    last_of_preamble_ = reader_.line() - 1;
    // Blank lines among them do not count.
    for (std::size_t at = 0; at != std::string_view::npos && at < preamble.size();) {
      if (preamble[at] == '#') ++reading_.table.preamble;
      at = preamble.find_first_of("\r\n", at);
      if (at != std::string_view::npos) at = preamble.find_first_not_of("\r\n", at);
    }
    if (reader_.at_end()) {
      add(TableFault::empty, 0, 0, preamble.empty() ? "the file is empty" : "every line begins with #",
          "name the columns in the first line, such as x1,x2,y, and write one observation a line");
    } else if (read_header()) {
      read_rows();
      finish();
    }
    std::vector<TableProblem>& problems = reading_.problems;
    std::stable_sort(problems.begin(), problems.end(), [](const TableProblem& a, const TableProblem& b) {
      return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    if (problems.size() > most_problems) {
      reading_.further_problems += problems.size() - most_problems;
      problems.resize(most_problems);
    }
    return std::move(reading_);
  }

 private:
  void add(TableFault fault, int line, int column, std::string message, std::string remedy) {
    if (++added_ > most_problems) {
      ++reading_.further_problems;
    } else {
      reading_.problems.push_back({fault, line, column, std::move(message), std::move(remedy)});
    }
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
    if (record_.blank()) {
      add(TableFault::header, first.line, first.column, "the first line is blank; it must name the columns",
          "take it out, or write names such as x1,x2,y");
      return false;
    }
    if (first.content.starts_with("sep=") && record_.fields.size() <= 2) {
      add(TableFault::header, first.line, first.column,
          "this line is for spreadsheets; the first must name the columns", "take it out");
      return false;
    }
    if (record_.fields.size() == 1) {
      for (const auto& [separator, words] :
           {std::pair(';', "semicolons"), std::pair('\t', "tabs"), std::pair('|', "pipes (|)")}) {
        const std::size_t at = first.content.find(separator);
        if (first.quoted || at == std::string_view::npos) continue;
        add(TableFault::header, first.line, first.column + static_cast<int>(at),
            fmt::format("the columns are separated by {}", words),
            "write the file with commas between columns and points in numbers");
        return false;
      }
    }
    const auto is_number = [](const CsvField& field) { return value_of(field.content).kind == Kind::number; };
    if (std::all_of(record_.fields.begin(), record_.fields.end(), is_number)) {
      add(TableFault::header, first.line, first.column, "the first row holds numbers, not the names of the columns",
          last_of_preamble_ == 0
              ? "write a first line that names them, such as x1,x2,y"
              : fmt::format("take the # off line {}, if it names them, or write a line that does, such as x1,x2,y",
                            last_of_preamble_));
      return false;
    }
    std::set<std::string> seen;
    for (std::size_t c = 0; c < record_.fields.size(); ++c) {
      const CsvField& field = record_.fields[c];
      std::string name(without_blanks(field.text()));
      if (name.empty()) {
        add(TableFault::header, field.line, field.column, fmt::format("column {} has no name", c + 1),
            "name it, or take the column out (row numbers are no input)");
      } else if (!seen.insert(name).second) {
        add(TableFault::header, field.line, field.column, fmt::format("two columns are named '{}'", shown(name)),
            "give each column a name of its own");
      }
      columns_.push_back({std::move(name), {}});
    }
    return true;
  }

  void read_rows() {
    while (!reader_.at_end()) {
      const int line = reader_.line();
      if (!next()) return;
      if (record_.blank() && (columns_.size() > 1 || reader_.at_end())) {
        blank_lines_.push_back(line);
        continue;
      }
      // Blank lines that were not the last ones.
      for (const int blank : blank_lines_) {
        add(TableFault::ragged, blank, 1, "this line is blank", "take it out");
      }
      blank_lines_.clear();
      if (++rows_ == 1 && has_colons()) return;
      if (record_.fields.size() == columns_.size()) {
        for (std::size_t c = 0; c < columns_.size(); ++c) columns_[c].add(record_.fields[c]);
      } else {
        ragged(line);
      }
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

  void ragged(int line) {
    const std::size_t found = record_.fields.size(), wanted = columns_.size();
    const CsvField& place = record_.fields[std::min(found - 1, wanted)];
    std::vector<std::string> names;
    for (const TableColumn& column : columns_) names.push_back(column.name);
    add(TableFault::ragged, found > wanted ? place.line : line, found > wanted ? place.column : 1,
        fmt::format("this row has {} field{}, the header {}", found, found == 1 ? "" : "s", wanted),
        wanted <= 12 ? fmt::format("write one field for each of {}", fmt::join(names, ", "))
                     : "write one field for each name of the first line");
  }

  void finish() {
    std::vector<const TableColumn*> numeric;
    for (TableColumn& column : columns_) {
      if (!column.is_numeric()) {
        reading_.table.text.push_back(column.name);
        continue;
      }
      column.report_notations();
      if (!is_asked(column.name) && !column.problems.empty()) {
        reading_.table.spared.push_back(column.name);
        continue;
      }
      numeric.push_back(&column);
      std::move(column.problems.begin(), column.problems.end(), std::back_inserter(reading_.problems));
      reading_.further_problems += column.further;
    }
    if (!reading_.problems.empty()) return;
    if (rows_ == 0) {
      add(TableFault::empty, 0, 0, "no row stands beneath the names of the columns", "write one observation a line");
      return;
    }
    if (numeric.empty() && columns_.size() == 1 && columns_.front().name.find(' ') != std::string::npos) {
      add(TableFault::header, 0, 0, "the columns are separated by blanks",
          "write the file with commas between columns");
      return;
    }
    if (numeric.empty() && reading_.table.spared.empty()) {
      add(TableFault::empty, 0, 0, "no column holds a number", "inputs and target are columns of numbers");
      return;
    }
    Table& table = reading_.table;
    table.values.resize(rows_, static_cast<Index>(numeric.size()));
    for (std::size_t c = 0; c < numeric.size(); ++c) {
      table.names.push_back(numeric[c]->name);
      table.values.col(static_cast<Index>(c)) = Eigen::Map<const Vector>(numeric[c]->numbers.data(), rows_);
    }
  }

  bool is_asked(const std::string& name) const {
    if (asked_.but == name) return false;
    return !asked_.names || std::find(asked_.names->begin(), asked_.names->end(), name) != asked_.names->end();
  }

  CsvReader reader_;
  const AskedColumns& asked_;
  CsvRecord record_;
  std::vector<TableColumn> columns_;
  std::vector<int> blank_lines_;
  int last_of_preamble_ = 0;  ///< the line's number; 0 where there is none
  Index rows_ = 0;
  std::size_t added_ = 0;
  TableReading reading_;
};

}  // namespace

std::optional<Index> Table::column(std::string_view name) const {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return found - names.begin();
}

TableReading read_table(std::string_view text, const AskedColumns& asked) {
  return TableBuilder(text, asked).read();
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
