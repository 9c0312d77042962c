#pragma once

#include "engine/report/axes.h"
#include "engine/report/words.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// Text that Markdown shows literally, in a paragraph or a table's cell, on one line.
std::string markdown_text(std::string_view text);

/// A table; the first `text_columns` columns are set left, the others, of numbers, right. Cells are Markdown already.
/// Precondition: rows as long as the header.
std::string markdown_table(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows,
                           std::size_t text_columns);

using Cells = std::vector<std::string>;

/// A Markdown table under construction whose first columns are the axes of the study.
class EstimatorTable {
 public:
  EstimatorTable(const Plan& plan, const Cells& columns) : plan_(plan), axes_(axes(plan)) {
    for (const auto& axis : axes_) header_.push_back(markdown_text(axis.name));
    header_.insert(header_.end(), columns.begin(), columns.end());
  }

  void add(std::size_t estimator, const Cells& cells) {
    Cells row;
    for (const auto& text : labels(plan_.estimators[estimator], axes_)) row.push_back(markdown_text(text));
    row.insert(row.end(), cells.begin(), cells.end());
    rows_.push_back(std::move(row));
  }

  bool empty() const { return rows_.empty(); }
  std::string text(std::size_t text_columns = 0) const {
    return markdown_table(header_, rows_, axes_.size() + text_columns);
  }

 private:
  const Plan& plan_;
  std::vector<Axis> axes_;
  Cells header_;
  std::vector<Cells> rows_;
};

/// An exponent as a cell: the text of a study is in it only where there is none.
inline std::string measured_cell(const Rate* rate) {
  if (rate == nullptr) return "none";
  return std::isnan(rate->low) ? markdown_text(exponent_text(*rate)) : exponent_text(*rate);
}

/// What a verdict was judged on, as a cell.
std::string verdict_cell(const Expectation& expectation, const Verdict& verdict);

/// With a capital letter at its beginning.
std::string capitalised(std::string text);

}  // namespace moerate
