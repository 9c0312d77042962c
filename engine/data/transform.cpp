#include "engine/data/transform.h"

#include "engine/base/words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <set>

namespace moerate {

namespace {

/// The part of a step that concerns columns which the table has.
TransformStep without_absent(TransformStep step, const Table& table, const std::string& target) {
  std::erase_if(step.columns, [&](const TransformStep::Column& column) {
    return column.name == target && !table.column(column.name);
  });
  return step;
}

/// What is wrong with a fitted step, or keeps it from a table: a measure file may have been written by hand.
MaybeProblem check(const TransformStep& step, const Table& table, std::string_view target) {
  const Transform& transform = *transform_named(step.transform);
  const bool of_text = transform.takes == TransformTakes::levels;
  std::set<std::string> seen;
  for (const TransformStep::Column& column : step.columns) {
    const auto problem = [&](std::string what, std::string remedy) {
      return TransformProblem{fmt::format("{}: {}", step.transform, what), std::move(remedy)};
    };
    if (!seen.insert(column.name).second) {
      return problem(fmt::format("column '{}' is named twice", column.name), "name it once");
    }
    if (column.name == target && !transform.on_target) {
      return problem(fmt::format("it cannot be done to the target '{}'", target),
                     "the target may take the log, or be standardised");
    }
    const bool is_text = table.category(column.name) != nullptr;
    if (!table.column(column.name) && !(of_text && is_text)) {
      return is_text ? problem(fmt::format("column '{}' is text", column.name),
                               fmt::format("code it first: {{levels: [{}]}}", column.name))
                     : problem(fmt::format("there is no column '{}'", column.name),
                               fmt::format("the columns are {}", fmt::join(table.order, ", ")));
    }
    const bool all_finite =
        std::all_of(column.numbers.begin(), column.numbers.end(), [](double number) { return std::isfinite(number); });
    if (column.numbers.size() != transform.numbers || !all_finite) {
      return problem(transform.numbers == 0 ? fmt::format("it takes no number for column '{}'", column.name)
                                            : fmt::format("column '{}' needs {} that are finite", column.name,
                                                          counted(static_cast<long long>(transform.numbers), "number")),
                     fmt::format("as in {}", transform.example));
    }
    const std::set<std::string> levels(column.levels.begin(), column.levels.end());
    if (of_text && (levels.empty() || levels.size() != column.levels.size())) {
      return problem(fmt::format("the levels of '{}' are none, or one is named twice", column.name),
                     "name each level once");
    }
  }
  if (transform.takes == TransformTakes::components &&
      (step.axes.rows() < 1 || step.axes.cols() != static_cast<Index>(step.columns.size()))) {
    return TransformProblem{fmt::format("{}: the axes do not fit the columns", step.transform),
                            "write the measure with `moerate fit --out`"};
  }
  return std::nullopt;
}

/// Does a fitted step, and sees to it that every column has a name of its own afterwards.
MaybeProblem carry_out(const TransformStep& step, Table& table, std::string_view target) {
  if (auto problem = check(step, table, target)) return problem;
  if (auto problem = transform_named(step.transform)->apply(step, table)) return problem;
  std::set<std::string_view> seen;
  for (const std::string& name : table.order) {
    if (seen.insert(name).second) continue;
    return TransformProblem{fmt::format("{}: a column is named '{}' already", step.transform, name),
                            "give the columns of the file other names"};
  }
  return std::nullopt;
}

void erase_name(std::vector<std::string>& names, std::string_view name) {
  names.erase(std::remove(names.begin(), names.end(), name), names.end());
}

}  // namespace

bool operator==(const TransformStep& a, const TransformStep& b) {
  return a.transform == b.transform && a.columns == b.columns && a.components == b.components &&
         a.axes.rows() == b.axes.rows() && a.axes.cols() == b.axes.cols() && a.axes == b.axes;
}

const Transform* transform_named(std::string_view name) {
  const auto& all = transforms();
  const auto found = std::find_if(all.begin(), all.end(), [name](const Transform& each) { return each.name == name; });
  return found == all.end() ? nullptr : &*found;
}

MaybeProblem fit_transforms(const std::vector<TransformStep>& steps, std::string_view target, Table& table,
                            FittedTransforms& fitted) {
  fitted = {};
  fitted.target = target;
  fitted.columns = table.order;
  erase_name(fitted.columns, target);
  const auto add = [&](TransformStep step) -> MaybeProblem {
    const TransformStep written = step;
    const Transform& transform = *transform_named(step.transform);
    for (const TransformStep::Column& column : step.columns) {
      if (column.name != target || transform.on_target) continue;
      return TransformProblem{fmt::format("{} cannot be done to the target '{}'", transform.name, target),
                              "the target may take the log, or be standardised"};
    }
    if (auto problem = transform.fit(step, table, target)) return problem;
    if (step.columns.empty()) return std::nullopt;
    if (auto problem = carry_out(step, table, target)) return problem;
    fitted.written.push_back(transform.takes == TransformTakes::levels ? step : written);
    fitted.steps.push_back(std::move(step));
    return std::nullopt;
  };
  for (const TransformStep& step : steps) {
    if (auto problem = add(step)) return problem;
  }
  if (!table.categories.empty()) {
    if (auto problem = add({.transform = "levels"})) return problem;
  }
  fitted.inputs = table.order;
  erase_name(fitted.inputs, target);
  return std::nullopt;
}

MaybeProblem apply_transforms(const FittedTransforms& fitted, Table& table) {
  for (const TransformStep& whole : fitted.steps) {
    const Transform& transform = *transform_named(whole.transform);
    if (whole.columns.empty()) {
      return TransformProblem{fmt::format("{}: the step names no column", whole.transform),
                              "write the measure with `moerate fit --out`"};
    }
    // The target need not be there, and yet f is brought back to its units.
    for (const TransformStep::Column& column : whole.columns) {
      if (column.name != fitted.target) continue;
      if (transform.on_target && column.numbers.size() == transform.numbers) continue;
      return TransformProblem{
          fmt::format("{}: it cannot be done to the target '{}' so", whole.transform, fitted.target),
          fmt::format("as in {}", transform.example)};
    }
    const TransformStep step = without_absent(whole, table, fitted.target);
    if (step.columns.empty()) continue;
    if (auto problem = carry_out(step, table, fitted.target)) return problem;
  }
  return std::nullopt;
}

double undo_target(const FittedTransforms& fitted, double value) {
  for (auto step = fitted.steps.rbegin(); step != fitted.steps.rend(); ++step) {
    for (const TransformStep::Column& column : step->columns) {
      if (column.name == fitted.target) value = transform_named(step->transform)->undo(column, value);
    }
  }
  return value;
}

std::vector<std::string> notes_on_way_back(const FittedTransforms& fitted) {
  std::vector<std::string> notes;
  for (const TransformStep& step : fitted.steps) {
    const std::string_view words = transform_named(step.transform)->way_back;
    for (const TransformStep::Column& column : step.columns) {
      if (column.name == fitted.target && !words.empty())
        notes.push_back(fmt::format(fmt::runtime(words), column.name));
    }
  }
  return notes;
}

std::string target_in_words(const FittedTransforms& fitted) {
  std::string words = fitted.target;
  for (const TransformStep& step : fitted.steps) {
    for (const TransformStep::Column& column : step.columns) {
      if (column.name == fitted.target) words = fmt::format("{}({})", step.transform, words);
    }
  }
  return words;
}

Table rows_of(const Table& table, const std::vector<Index>& rows) {
  Table part = table;
  part.values.resize(static_cast<Index>(rows.size()), table.values.cols());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    part.values.row(static_cast<Index>(i)) = table.values.row(rows[i]);
  }
  for (std::size_t c = 0; c < table.categories.size(); ++c) {
    std::vector<int>& codes = part.categories[c].codes;
    codes.clear();
    for (const Index row : rows) codes.push_back(table.categories[c].codes[static_cast<std::size_t>(row)]);
  }
  return part;
}

MaybeProblem name_columns(TransformStep& step, const Table& table, std::string_view target) {
  if (step.columns.empty()) {
    for (const std::string& name : table.names) {
      if (name != target) step.columns.push_back({name});
    }
    return std::nullopt;
  }
  for (const TransformStep::Column& column : step.columns) {
    if (table.column(column.name)) continue;
    if (table.category(column.name) != nullptr) {
      return TransformProblem{fmt::format("{}: column '{}' is text", step.transform, column.name),
                              fmt::format("code it first: {{levels: [{}]}}", column.name)};
    }
    return TransformProblem{fmt::format("{}: there is no column '{}'", step.transform, column.name),
                            fmt::format("the columns are {}", fmt::join(table.order, ", "))};
  }
  return std::nullopt;
}

void replace_column(Table& table, const std::string& name, const std::vector<std::string>& by, const Matrix& values) {
  replace_columns(table, {name}, by, values);
}

void replace_columns(Table& table, const std::vector<std::string>& names, const std::vector<std::string>& by,
                     const Matrix& values) {
  const std::set<std::string_view> replaced(names.begin(), names.end());
  const auto is_replaced = [&replaced](const std::string& name) { return replaced.contains(name); };
  const auto last = std::find(table.order.begin(), table.order.end(), names.back());
  assert(last != table.order.end());
  const auto place = std::count_if(table.order.begin(), last, [&](const auto& name) { return !is_replaced(name); });
  std::erase_if(table.order, is_replaced);
  table.order.insert(table.order.begin() + place, by.begin(), by.end());
  const Index n = table.categories.empty() ? table.n() : static_cast<Index>(table.categories.front().codes.size());
  std::vector<Index> kept;
  std::vector<std::string> kept_names;
  for (std::size_t c = 0; c < table.names.size(); ++c) {
    if (is_replaced(table.names[c])) continue;
    kept.push_back(static_cast<Index>(c));
    kept_names.push_back(table.names[c]);
  }
  Matrix all(n, static_cast<Index>(kept.size() + by.size()));
  for (std::size_t c = 0; c < kept.size(); ++c) all.col(static_cast<Index>(c)) = table.values.col(kept[c]);
  if (!by.empty()) all.rightCols(values.cols()) = values;
  kept_names.insert(kept_names.end(), by.begin(), by.end());
  table.names = std::move(kept_names);
  table.values = std::move(all);
  std::erase_if(table.categories, [&](const Category& each) { return is_replaced(each.name); });
}

}  // namespace moerate
