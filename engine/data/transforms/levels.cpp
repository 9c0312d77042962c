#include "engine/base/words.h"
#include "engine/data/transform.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

namespace moerate {

namespace {

constexpr std::size_t most_coded = 50;  // levels that are coded without being written out

/// The text of a column's values, row by row.
std::vector<std::string> texts_of(const Table& table, const std::string& name) {
  std::vector<std::string> texts;
  if (const Category* category = table.category(name)) {
    for (const int code : category->codes) texts.push_back(category->levels[static_cast<std::size_t>(code)]);
  } else {
    for (const double value : table.values.col(*table.column(name))) texts.push_back(fmt::format("{}", value));
  }
  return texts;
}

MaybeProblem too_many(const std::string& name, std::string_view count) {
  return TransformProblem{
      fmt::format("column '{}' is text with {} levels: that many inputs are not made of one column", name, count),
      fmt::format("leave it out: --ignore {} (in a study `ignore: [{}]`)", name, name)};
}

/// The columns that a step means; the levels, where it does not say them, are those of the table, sorted.
MaybeProblem name_levels(TransformStep& step, const Table& table) {
  if (step.columns.empty()) {
    for (const Category& category : table.categories) step.columns.push_back({category.name});
  }
  for (TransformStep::Column& column : step.columns) {
    const Category* category = table.category(column.name);
    if (category == nullptr && !table.column(column.name)) {
      return TransformProblem{fmt::format("{}: there is no column '{}'", step.transform, column.name),
                              fmt::format("the columns are {}", fmt::join(table.order, ", "))};
    }
    if (!column.levels.empty()) continue;
    if (category != nullptr && !category->dates.empty()) {
      return TransformProblem{
          fmt::format("column '{}' holds dates, such as {}", column.name, category->dates),
          fmt::format("make a number of it (days, hours), or leave it out: --ignore {}", column.name)};
    }
    if (category != nullptr) {
      const auto n = static_cast<std::size_t>(table.n());
      if (category->levels.size() > 2 && 2 * category->levels.size() > n) {
        return TransformProblem{
            fmt::format("column '{}' is text with {} levels in {}: labels, no category", column.name,
                        category->levels.size(), counted(table.n(), "row")),
            fmt::format("leave it out: --ignore {} (in a study `ignore: [{}]`)", column.name, column.name)};
      }
      if (category->levels.empty()) return too_many(column.name, fmt::format("more than {}", Category::most_levels));
      column.levels = category->levels;
    } else {
      const auto values = table.values.col(*table.column(column.name));
      for (const double value : std::set<double>(values.begin(), values.end())) {
        column.levels.push_back(fmt::format("{}", value));
        if (column.levels.size() > most_coded) break;
      }
    }
    if (column.levels.size() > most_coded) return too_many(column.name, std::to_string(column.levels.size()));
  }
  return std::nullopt;
}

/// For each row, the index of its level.
MaybeProblem code(const TransformStep& step, const TransformStep::Column& column, const Table& table,
                  std::vector<Index>& codes) {
  std::map<std::string, Index, std::less<>> index;
  for (std::size_t l = 0; l < column.levels.size(); ++l) index.emplace(column.levels[l], static_cast<Index>(l));
  const Category* category = table.category(column.name);
  if (category != nullptr && category->levels.empty()) {
    return TransformProblem{fmt::format("{}: column '{}' has more than {} levels, not {}", step.transform, column.name,
                                        Category::most_levels, column.levels.size()),
                            "check the column"};
  }
  for (const std::string& text : texts_of(table, column.name)) {
    const auto found = index.find(text);
    if (found == index.end()) {
      return TransformProblem{fmt::format("{}: {} is '{}' in row {}, none of {}", step.transform, column.name, text,
                                          codes.size() + 1, fmt::join(column.levels, ", ")),
                              "leave these rows out, or fit with data that hold this level"};
    }
    codes.push_back(found->second);
  }
  return std::nullopt;
}

MaybeProblem fit(TransformStep& step, const Table& table, std::string_view) {
  return name_levels(step, table);
}

/// The first level is the reference: all inputs of the column are 0 there.
MaybeProblem apply(const TransformStep& step, Table& table) {
  for (const TransformStep::Column& column : step.columns) {
    std::vector<Index> codes;
    if (auto problem = code(step, column, table, codes)) return problem;
    const auto count = static_cast<Index>(column.levels.size());
    Matrix values = Matrix::Zero(static_cast<Index>(codes.size()), count - 1);
    for (std::size_t i = 0; i < codes.size(); ++i) {
      if (codes[i] > 0) values(static_cast<Index>(i), codes[i] - 1) = 1;
    }
    std::vector<std::string> names;
    for (std::size_t l = 1; l < column.levels.size(); ++l) names.push_back(column.name + "=" + column.levels[l]);
    replace_column(table, column.name, names, values);
  }
  return std::nullopt;
}

MaybeProblem fit_ordered(TransformStep& step, const Table& table, std::string_view) {
  const bool written = !step.columns.empty() && std::all_of(step.columns.begin(), step.columns.end(),
                                                            [](const auto& c) { return c.levels.size() > 1; });
  if (!written) {
    return TransformProblem{"ordered does not say the order of the levels",
                            "write {ordered: {cut: [Fair, Good, Ideal]}}, the least first"};
  }
  return name_levels(step, table);
}

MaybeProblem apply_ordered(const TransformStep& step, Table& table) {
  for (const TransformStep::Column& column : step.columns) {
    std::vector<Index> codes;
    if (auto problem = code(step, column, table, codes)) return problem;
    Matrix values(static_cast<Index>(codes.size()), 1);
    for (std::size_t i = 0; i < codes.size(); ++i) values(static_cast<Index>(i), 0) = static_cast<double>(codes[i] + 1);
    replace_column(table, column.name, {column.name}, values);
  }
  return std::nullopt;
}

}  // namespace

Transform levels_transform() {
  return {"levels",
          "an input of 0 and 1 for every level of a column but the first, the reference; all columns of text",
          "{levels: {cut: [Fair, Good, Ideal]}}",
          TransformTakes::levels,
          0,
          false,
          fit,
          apply,
          nullptr};
}

Transform ordered_transform() {
  return {"ordered",
          "the place of a level in an order, from 1",
          "{ordered: {cut: [Fair, Good, Ideal]}}",
          TransformTakes::levels,
          0,
          false,
          fit_ordered,
          apply_ordered,
          nullptr};
}

}  // namespace moerate
