#include "engine/data/spread.h"
#include "engine/data/transform.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

/// Mean and deviation, with n - 1; a column without spread keeps its unit.
MaybeProblem fit(TransformStep& step, const Table& table, std::string_view target) {
  if (auto problem = name_columns(step, table, target)) return problem;
  for (TransformStep::Column& column : step.columns) {
    if (column.numbers.size() == 2 && column.numbers[1] != 0) continue;
    if (!column.numbers.empty()) {
      return TransformProblem{
          fmt::format("standardise takes two numbers for {}, a centre and a scale that is not 0", column.name),
          "write them, or the name of the column alone"};
    }
    const auto values = table.values.col(*table.column(column.name));
    const double n = static_cast<double>(values.size());
    const Spread spread = spread_of(values);
    const double deviation = spread.deviation * std::sqrt(n / std::max(1.0, n - 1));
    column.numbers = {spread.mean, deviation > 0 ? deviation : 1};
  }
  return std::nullopt;
}

MaybeProblem apply(const TransformStep& step, Table& table) {
  for (const TransformStep::Column& column : step.columns) {
    if (column.numbers[1] == 0) {
      return TransformProblem{fmt::format("standardise: the scale of {} is 0", column.name), "write another number"};
    }
    auto values = table.values.col(*table.column(column.name)).array();
    values = (values - column.numbers[0]) / column.numbers[1];
  }
  return std::nullopt;
}

double undo(const TransformStep::Column& column, double after) {
  return column.numbers[0] + column.numbers[1] * after;
}

}  // namespace

Transform standardise_transform() {
  return {"standardise",
          "columns less their mean, divided by their deviation (n - 1); all inputs where none is named",
          "standardise",
          TransformTakes::numbers,
          2,
          true,
          fit,
          apply,
          undo};
}

}  // namespace moerate
