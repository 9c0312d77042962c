#include "dsl/commands/glossary.h"

#include "dsl/commands/texts/glossary.h"
#include "dsl/commands/texts/tables.h"
#include "engine/base/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace moerate {

namespace {

/// Takes the mark off a line that says which studies have what it is about.
OfData take_mark(std::string_view& line) {
  for (const auto& [mark, of] : {std::pair<std::string_view, OfData>{"(truth) ", OfData::truth},
                                 std::pair<std::string_view, OfData>{"(table) ", OfData::table}}) {
    if (!line.starts_with(mark)) continue;
    line.remove_prefix(mark.size());
    return of;
  }
  return OfData::any;
}

std::string_view in_words(OfData of) {
  return of == OfData::any ? "" : of == OfData::truth ? " (of a study with a truth)" : " (of a study on a table)";
}

/// The first line says what a row is, behind `(no axes)` where it is of no estimator; each further one is
/// `column: meaning`.
ResultTable table_of(const TextSection& section) {
  ResultTable table{section.names.front(), {}, {}};
  std::string_view text = section.text;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    const OfData of = take_mark(line);
    if (table.row.empty()) {
      constexpr std::string_view without_axes = "(no axes) ";
      table.has_axes = !line.starts_with(without_axes);
      if (!table.has_axes) line.remove_prefix(without_axes.size());
      table.row = line;
      table.of = of;
      continue;
    }
    const std::size_t colon = line.find(": ");
    table.columns.push_back({std::string(line.substr(0, colon)), std::string(line.substr(colon + 2)), of});
  }
  return table;
}

/// What is known of a word whose spelling, as `spelled` makes it, is that of a name.
std::optional<std::string> meaning_of(const std::string& word, std::string (*spelled)(const std::string& name)) {
  const std::string wanted = spelled(word);
  for (const TextSection& term : glossary()) {
    for (const std::string& name : term.names) {
      if (spelled(name) != wanted) continue;
      return name == term.names.front() ? fmt::format("{}:\n{}", name, term.text)
                                        : fmt::format("{}: see {}\n{}", name, term.names.front(), term.text);
    }
  }
  std::string text;
  for (const ResultTable& table : result_tables()) {
    const std::string file = spelled(table.file);
    if (file == wanted || file + ".gz" == wanted || file == wanted + ".csv") return explained(table);
    for (const TableColumn& column : table.columns) {
      if (spelled(column.name) == wanted) {
        text += fmt::format("{} in {}: {}\n", column.name, table.file, column.meaning);
      }
    }
  }
  return text.empty() ? std::nullopt : std::optional(text);
}

}  // namespace

const std::vector<ResultTable>& result_tables() {
  static const std::vector<ResultTable> all = [] {
    std::vector<ResultTable> tables;
    for (const TextSection& section : text_sections(tables_text)) tables.push_back(table_of(section));
    return tables;
  }();
  return all;
}

std::string explained(const ResultTable& table) {
  std::string text = fmt::format("{}: {}{}{}\n", table.file, table.row, in_words(table.of),
                                 table.has_axes ? "; its first columns are the axes of the study" : "");
  for (const TableColumn& column : table.columns) {
    text += fmt::format("  {:<26}{}{}\n", column.name, column.meaning, in_words(column.of));
  }
  return text;
}

const std::vector<TextSection>& glossary() {
  static const std::vector<TextSection> all = text_sections(glossary_text);
  return all;
}

std::optional<std::string> explained_word(const std::string& word) {
  if (auto meaning = meaning_of(word, [](const std::string& name) { return name; })) return meaning;
  // Terms are written with hyphens, columns with underscores, and as a page begins a sentence.
  return meaning_of(word, [](const std::string& name) {
    std::string alike = in_small_letters(name);
    std::replace_if(
        alike.begin(), alike.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
    return alike;
  });
}

std::vector<std::string> explained_words() {
  std::vector<std::string> all;
  for (const TextSection& term : glossary()) all.insert(all.end(), term.names.begin(), term.names.end());
  for (const ResultTable& table : result_tables()) {
    all.push_back(table.file);
    for (const TableColumn& column : table.columns) all.push_back(column.name);
  }
  return all;
}

}  // namespace moerate
