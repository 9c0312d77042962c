#pragma once

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// A column of a table of results.
struct TableColumn {
  std::string name, meaning;
};

/// A CSV table of the results with every column but those of the study's axes, which come first.
struct ResultTable {
  std::string file;  ///< "losses.csv"
  std::string row;   ///< what a row is
  std::vector<TableColumn> columns;
};

/// Every table that a report writes.
const std::vector<ResultTable>& result_tables();

/// A table, column by column.
std::string explained(const ResultTable& table);

/// The words of reports, tables and warnings that are no key, piece or code, each with its meaning.
struct Term {
  std::vector<std::string> names;  ///< the first is the usual one
  std::string meaning;
};
const std::vector<Term>& glossary();

/// What the glossary and the tables know of a word, a column or a table; nothing when they do not.
std::optional<std::string> explained_word(const std::string& word);

/// Every word that explained_word knows.
std::vector<std::string> explained_words();

}  // namespace moerate
