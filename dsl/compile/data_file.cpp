#include "dsl/compile/data_file.h"

#include "dsl/study/source.h"
#include "engine/base/file.h"
#include "engine/base/gzip.h"
#include "engine/base/nearest.h"
#include "engine/base/utf8.h"
#include "engine/base/words.h"
#include "engine/data/idx.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>

namespace moerate {

namespace {

Code code_of(TableFault fault) {
  switch (fault) {
    case TableFault::quotes:
      return Code::bad_quotes;
    case TableFault::header:
      return Code::bad_header;
    case TableFault::ragged:
      return Code::ragged_row;
    case TableFault::missing:
      return Code::missing_value;
    case TableFault::not_a_number:
      return Code::not_a_number;
    case TableFault::empty:
      break;
  }
  return Code::empty;
}

/// The text with LF where a line ends in CR alone: messages quote lines.
std::string with_line_feeds(std::string_view text) {
  std::string lines(text);
  for (std::size_t at = lines.find('\r'); at != std::string::npos; at = lines.find('\r', at + 1)) {
    if (lines.compare(at, 2, "\r\n") != 0) lines[at] = '\n';
  }
  return lines;
}

std::string column_remedy(const Table& table, const std::string& target) {
  constexpr std::size_t most_named = 12;
  if (table.names.size() <= most_named) {
    return fmt::format("name the column that is predicted with --target: one of {}", fmt::join(table.names, ", "));
  }
  const auto near = nearest(target, table.names);
  return near ? fmt::format("did you mean '--target {}'?", *near) : "name the column that is predicted with --target";
}

/// What a file is that holds no table of text; empty where it may be one.
struct OtherFormat {
  std::string_view begins, what, remedy;
};
constexpr std::array other_formats{
    OtherFormat{"PK\x03\x04", "this is a zip archive, as spreadsheets (.xlsx, .ods) are",
                "open it in the spreadsheet and save the table as CSV"},
    OtherFormat{"\xD0\xCF\x11\xE0", "this is a spreadsheet of an old kind (.xls)", "save the table as CSV"},
    OtherFormat{"\xFF\xFE", "this is UTF-16", "save it as UTF-8; `iconv -f utf-16 -t utf-8 OLD > NEW` does it"},
    OtherFormat{"\xFE\xFF", "this is UTF-16", "save it as UTF-8; `iconv -f utf-16 -t utf-8 OLD > NEW` does it"},
    OtherFormat{"BZh", "this is compressed by bzip2", "unpack it: `bunzip2 FILE`"},
    OtherFormat{"\xFD"
                "7zXZ",
                "this is compressed by xz", "unpack it: `unxz FILE`"},
    OtherFormat{"\x28\xB5\x2F\xFD", "this is compressed by zstd", "unpack it: `unzstd FILE`"},
    OtherFormat{"PAR1", "this is a Parquet file", "write the table as CSV"},
    OtherFormat{"<", "this is HTML or XML", "save the table itself as CSV"},
    OtherFormat{"{\"", "this is JSON", "write the table as CSV, the names of the columns in the first line"},
    OtherFormat{"[{", "this is JSON", "write the table as CSV, the names of the columns in the first line"},
};

bool is_other_format(std::string_view text, Diagnostics& diagnostics, int file) {
  text = without_byte_order_mark(text);
  for (const OtherFormat& format : other_formats) {
    if (!text.starts_with(format.begins)) continue;
    diagnostics.error(Code::bad_header, {0, 0, file}, std::string(format.what), std::string(format.remedy));
    return true;
  }
  if (text.find('\0') == std::string_view::npos) return false;
  diagnostics.error(Code::bad_header, {0, 0, file}, "this is not a text file", "write CSV in UTF-8");
  return true;
}

}  // namespace

std::optional<Table> table_from_text(std::string_view text, Diagnostics& diagnostics, const TableRequest& request,
                                     int file) {
  if (is_other_format(text, diagnostics, file)) return std::nullopt;
  // The text is copied for messages alone: a large file is not held twice.
  const auto quote_text = [&] { diagnostics.set_source(with_line_feeds(without_byte_order_mark(text)), file); };
  if (first_outside_utf8(text)) {
    quote_text();
    is_utf8(with_line_feeds(text), diagnostics, file);
    return std::nullopt;
  }
  TableReading reading = read_table(text, request);
  if (reading.problems.empty()) return std::move(reading.table);
  quote_text();
  for (TableProblem& problem : reading.problems) {
    diagnostics.error(code_of(problem.fault), {problem.line, problem.column, file}, std::move(problem.message),
                      std::move(problem.remedy));
  }
  diagnostics.further(reading.further_problems);
  return std::nullopt;
}

std::optional<std::string> read_unpacked(const std::string& path, Diagnostics& diagnostics, int file) {
  auto text = read_source(path, diagnostics, file);
  constexpr std::string_view gzip_magic = "\x1F\x8B";
  if (!text || !text->starts_with(gzip_magic)) return text;
  try {
    return gunzip(*text, path);
  } catch (const FileError& damage) {
    diagnostics.error(Code::unreadable, {0, 0, file}, damage.reason(), "copy or download it again");
    return std::nullopt;
  }
}

std::optional<DataFile> read_data(const std::string& path, Diagnostics& diagnostics, const TableRequest& request,
                                  int file) {
  auto text = read_unpacked(path, diagnostics, file);
  if (!text) return std::nullopt;
  if (begins_like_idx(*text)) {
    diagnostics.error(Code::bad_header, {0, 0, file}, "this is a file in MNIST's format (IDX)",
                      "in a study, name the images as `file` and their labels as `labels`");
    return std::nullopt;
  }
  const bool is_named_gz = path.ends_with(".gz") && text->find('\0') != std::string::npos;
  if (is_named_gz) {
    diagnostics.error(Code::unreadable, {0, 0, file}, "the file is named .gz, but is not in gzip's format",
                      "copy or download it again");
    return std::nullopt;
  }
  auto table = table_from_text(*text, diagnostics, request, file);
  if (!table) return std::nullopt;
  return DataFile{std::move(*text), std::move(*table)};
}

bool has_target(const Table& table, const std::string& target, Diagnostics& diagnostics) {
  if (!table.column(target)) {
    const Category* text = table.category(target);
    const bool is_left_out = std::find(table.others.begin(), table.others.end(), target) != table.others.end();
    const bool is_empty = std::find(table.empty.begin(), table.empty.end(), target) != table.empty.end();
    diagnostics.error(Code::unknown_name, {},
                      is_empty          ? fmt::format("column '{}' holds nothing and cannot be the target", target)
                      : is_left_out     ? fmt::format("column '{}' is left out and cannot be the target", target)
                      : text != nullptr ? fmt::format("column '{}' holds no number and cannot be the target", target)
                                        : fmt::format("no column is named '{}'", target),
                      column_remedy(table, target) + (text == nullptr || is_left_out
                                                          ? ""
                                                          : "; a study predicts the classes that a column names: "
                                                            "`moerate explain dataset.table.classes`"));
    return false;
  }
  if (table.order.size() > 1) return true;
  diagnostics.error(Code::empty, {},
                    fmt::format("beside the target '{}' there is no column to predict it from", target),
                    "add a column for each coordinate of x");
  return false;
}

std::optional<FittedTransforms> transformed(Table& table, const std::string& target,
                                            const std::vector<TransformStep>& steps, Diagnostics& diagnostics) {
  FittedTransforms fitted;
  auto problem = fit_transforms(steps, target, table, fitted);
  if (!problem && fitted.inputs.empty()) {
    problem = TransformProblem{fmt::format("beside the target '{}' no column varies", target),
                               "add a column for each coordinate of x"};
  }
  if (!problem) return fitted;
  diagnostics.error(Code::wrong_type, {}, std::move(problem->message), std::move(problem->remedy));
  return std::nullopt;
}

Columns columns_of(const Table& table, const FittedTransforms& transforms) {
  Columns columns{{}, *table.column(transforms.target)};
  for (const std::string& name : transforms.inputs) columns.inputs.push_back(*table.column(name));
  return columns;
}

std::vector<std::string> notes_on(const Table& table) {
  std::vector<std::string> notes;
  if (table.preamble > 0) {
    notes.push_back(fmt::format("passed over {} before the names of the columns: {} with # or %",
                                counted(table.preamble, "line"), table.preamble == 1 ? "it begins" : "they begin"));
  }
  if (std::string words = in_words(table.dialect); !words.empty()) notes.push_back(std::move(words));
  if (table.dialect.row_labels) notes.emplace_back("the first column has no name: taken as labels of rows, left out");
  if (!table.empty.empty()) {
    notes.push_back(fmt::format("left out, since {} nothing: {}", table.empty.size() == 1 ? "it holds" : "they hold",
                                fmt::join(table.empty, ", ")));
  }
  if (table.blank_lines > 0) notes.push_back(fmt::format("passed over {}", counted(table.blank_lines, "blank line")));
  if (!table.total_row.empty()) {
    notes.push_back(fmt::format("the last row says '{}': take it out, if it sums up the others", table.total_row));
  }
  if (table.dropped > 0) {
    notes.push_back(fmt::format("{} {} a value and {} passed over; {} remain", counted(table.dropped, "row"),
                                table.dropped == 1 ? "lacks" : "lack", table.dropped == 1 ? "is" : "are", table.n()));
  }
  return notes;
}

std::vector<std::string> notes_on(const FittedTransforms& transforms, const std::vector<TransformStep>& written) {
  std::vector<std::string> notes;
  if (transforms.steps.size() <= written.size()) return notes;
  const TransformStep& last = transforms.steps.back();
  if (transform_named(last.transform)->takes != TransformTakes::levels) return notes;
  for (const TransformStep::Column& column : last.columns) {
    std::map<std::string, std::string> spelled;  // by their small letters
    for (const std::string& level : column.levels) {
      const auto [other, is_new] = spelled.try_emplace(in_small_letters(level), level);
      if (is_new) continue;
      notes.push_back(
          fmt::format("levels of {} that differ in capitals alone: {}, {}", column.name, other->second, level));
    }
    if (column.levels.size() == 1) {
      notes.push_back(fmt::format("column {} is '{}' in every row: left out", column.name, column.levels.front()));
      continue;
    }
    notes.push_back(fmt::format("column {} is text of {}: {} of 0 and 1, the reference level is '{}'", column.name,
                                counted(static_cast<long long>(column.levels.size()), "level"),
                                counted(static_cast<long long>(column.levels.size()) - 1, "input"),
                                column.levels.front()));
  }
  return notes;
}

std::vector<std::string> names_of(const Table& table, const std::vector<Index>& columns) {
  std::vector<std::string> names;
  for (const Index column : columns) names.push_back(table.names[static_cast<std::size_t>(column)]);
  return names;
}

}  // namespace moerate
