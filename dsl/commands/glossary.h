#pragma once

#include "engine/base/texts.h"

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// Which studies have a table or a column: all, those with a truth, or those on a table.
enum class OfData { any, truth, table };

/// A column of a table of results.
struct TableColumn {
  std::string name, meaning;
  OfData of = OfData::any;
};

/// A CSV table of the results with every column but those of the study's axes, which come first where it has them.
struct ResultTable {
  std::string file;  ///< "losses.csv"
  std::string row;   ///< "one row per fit"
  std::vector<TableColumn> columns;
  OfData of = OfData::any;
  bool has_axes = true;  ///< false: its rows are of no estimator
};

/// Every table that a report writes; the text is texts/tables.txt.
const std::vector<ResultTable>& result_tables();

/// A table, column by column.
std::string explained(const ResultTable& table);

/// The words of reports, tables and warnings that are no key, piece or code, each with its meaning; the first name of
/// a section is the usual one. The text is texts/glossary.txt.
const std::vector<TextSection>& glossary();

/// What the glossary and the tables know of a word, a column or a table: of the name that is spelled like it, else of
/// one that differs in capitals, or in blanks, hyphens and underscores; nothing when they do not.
std::optional<std::string> explained_word(const std::string& word);

/// Every word that explained_word knows.
std::vector<std::string> explained_words();

}  // namespace moerate
