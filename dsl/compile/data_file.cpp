#include "dsl/compile/data_file.h"

#include "dsl/study/source.h"
#include "engine/base/nearest.h"
#include "engine/base/words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

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

}  // namespace

std::optional<Table> table_from_text(std::string_view text, Diagnostics& diagnostics, const AskedColumns& asked,
                                     int file) {
  if (text.find('\0') != std::string_view::npos) {
    diagnostics.error(Code::bad_header, {0, 0, file}, "this is not a text file", "write CSV in UTF-8");
    return std::nullopt;
  }
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  const std::string source =
      with_line_feeds(text.starts_with(byte_order_mark) ? text.substr(byte_order_mark.size()) : text);
  diagnostics.set_source(source, file);
  if (!is_utf8(source, diagnostics, file)) return std::nullopt;
  TableReading reading = read_table(text, asked);
  if (reading.problems.empty()) return std::move(reading.table);
  for (TableProblem& problem : reading.problems) {
    diagnostics.error(code_of(problem.fault), {problem.line, problem.column, file}, std::move(problem.message),
                      std::move(problem.remedy));
  }
  diagnostics.further(reading.further_problems);
  return std::nullopt;
}

std::optional<DataFile> read_data(const std::string& path, Diagnostics& diagnostics, const AskedColumns& asked,
                                  int file) {
  auto text = read_source(path, diagnostics, file);
  if (!text) return std::nullopt;
  auto table = table_from_text(*text, diagnostics, asked, file);
  if (!table) return std::nullopt;
  return DataFile{std::move(*text), std::move(*table)};
}

std::optional<Columns> columns_of(const Table& table, const std::string& target, Diagnostics& diagnostics) {
  const auto predicted = table.column(target);
  if (!predicted) {
    const bool is_text = std::find(table.text.begin(), table.text.end(), target) != table.text.end();
    diagnostics.error(Code::unknown_name, {},
                      is_text ? fmt::format("column '{}' holds no number and cannot be the target", target)
                              : fmt::format("no column is named '{}'", target),
                      column_remedy(table, target));
    return std::nullopt;
  }
  Columns columns{{}, *predicted};
  for (Index c = 0; c < static_cast<Index>(table.names.size()); ++c) {
    if (c != columns.target) columns.inputs.push_back(c);
  }
  if (columns.inputs.empty()) {
    diagnostics.error(Code::empty, {}, fmt::format("beside the target '{}' no column holds numbers", target),
                      "add a column for each coordinate of x");
    return std::nullopt;
  }
  return columns;
}

std::string preamble_passed_over(const Table& table) {
  return fmt::format("passed over {} before the names of the columns: {} with #", counted(table.preamble, "line"),
                     table.preamble == 1 ? "it begins" : "they begin");
}

std::vector<std::string> names_of(const Table& table, const std::vector<Index>& columns) {
  std::vector<std::string> names;
  for (const Index column : columns) names.push_back(table.names[static_cast<std::size_t>(column)]);
  return names;
}

}  // namespace moerate
