#include "engine/data/table.h"

#include "engine/base/words.h"
#include "engine/data/column_reader.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

namespace moerate {

namespace {

constexpr std::size_t most_messages = 5;  // that differ, of one fault

/// Whether YAML takes a text as a key and gives it back.
bool can_be_name(std::string_view text) {
  constexpr std::size_t longest = 500;
  const bool controls = std::any_of(text.begin(), text.end(), [](char c) {
    const auto code = static_cast<unsigned char>(c);
    return code == 0x7F || (code < 0x20 && c != '\n' && c != '\t');
  });
  return text.size() <= longest && !controls && text != "<<";
}

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
    if (std::all_of(record_.fields.begin(), record_.fields.end(),
                    [](const CsvField& field) { return is_number(field.content, '.'); })) {
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
      } else if (!name.empty() && !seen.insert(name).second && is_asked(request_, name)) {
        add(TableFault::header, field.line, field.column, fmt::format("two columns are named '{}'", shown(name)),
            "give each column a name of its own");
      }
      const bool asked = !name.empty() && is_asked(request_, name);
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
    for (ColumnReader& column : columns_) {
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
      if (field.content.size() > 16) continue;
      const std::string text = in_small_letters(without_blanks(field.content));
      if (std::find(words.begin(), words.end(), text) != words.end()) reading_.table.total_row = field.text();
    }
  }

  void ragged(int line) {
    const std::size_t found = record_.fields.size(), wanted = columns_.size();
    const CsvField& place = record_.fields[std::min(found - 1, wanted)];
    std::vector<std::string> names;
    for (const ColumnReader& column : columns_) names.push_back(column.name);
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
  bool has_units_row(const std::vector<ColumnReader*>& numeric) const {
    bool any = false;
    for (const ColumnReader* column : numeric) {
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
  void report_missing(const std::vector<const ColumnReader*>& columns, Index rows_with) {
    std::vector<std::string> counts;
    int first = 0;
    constexpr std::size_t most_named = 8;
    for (const ColumnReader* column : columns) {
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
    std::vector<ColumnReader*> numeric;
    std::vector<const ColumnReader*> asked;
    for (ColumnReader& column : columns_) {
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
    for (ColumnReader* column : numeric) {
      column->report_notations(table.dialect.ambiguous_comma);
      std::move(column->text_problems.begin(), column->text_problems.end(), std::back_inserter(reading_.problems));
      std::move(column->problems.begin(), column->problems.end(), std::back_inserter(reading_.problems));
      reading_.further_problems += column->further;
    }
    std::vector<bool> lacks(static_cast<std::size_t>(rows_), false);
    for (const ColumnReader* column : asked) {
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
    for (const ColumnReader* column : asked) table.order.push_back(column->name);
    for (std::size_t c = 0; c < numeric.size(); ++c) {
      table.names.push_back(numeric[c]->name);
      auto values = table.values.col(static_cast<Index>(c));
      // Column by column, so that a large file is never held three times.
      const std::vector<double> numbers = std::move(numeric[c]->numbers);
      for (Index i = 0; i < n; ++i) {
        values(i) = numbers[static_cast<std::size_t>(kept[static_cast<std::size_t>(i)])];
      }
    }
    for (const ColumnReader* column : asked) {
      if (!column->is_numeric()) table.categories.push_back(column->category(kept));
    }
    if (without_value > 0) table.rows = std::move(kept);
  }

  CsvReader reader_;
  const TableRequest& request_;
  CsvRecord record_;
  std::vector<ColumnReader> columns_;
  int blank_lines_ = 0;       ///< since the last row
  int first_line_ = 0;        ///< lines before what the reader sees
  int last_of_preamble_ = 0;  ///< the line's number; 0 where there is none
  int first_row_line_ = 0;
  Index rows_ = 0;
  TableReading reading_;
};

}  // namespace

bool is_asked(const TableRequest& request, const std::string& name) {
  const auto is_in = [&name](const std::vector<std::string>& list) {
    return std::find(list.begin(), list.end(), name) != list.end();
  };
  return !is_in(request.but) && (!request.columns || is_in(*request.columns));
}

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
  const auto asked = [&request](const std::string& name) { return is_asked(request, name); };
  return TableBuilder(text, request, find_dialect(text, asked)).read();
}

Samples observations(const Table& table, const std::vector<Index>& inputs, Index target) {
  return observations(table, inputs, table.values.col(target));
}

Samples observations(const Table& table, const std::vector<Index>& inputs, const Matrix& responses) {
  Samples samples(table.n(), static_cast<Index>(inputs.size()), responses.cols());
  for (Index block = 0; block < samples.blocks(); ++block) {
    const Index first = block * block_rows, rows = samples.rows(block);
    for (std::size_t j = 0; j < inputs.size(); ++j) {
      samples.x(block).col(static_cast<Index>(j)).head(rows) = table.values.col(inputs[j]).segment(first, rows).array();
    }
    for (Index output = 0; output < responses.cols(); ++output) {
      samples.y(block, output).head(rows) = responses.col(output).segment(first, rows).array();
    }
  }
  return samples;
}

}  // namespace moerate
