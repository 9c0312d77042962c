#include "engine/base/quantile.h"
#include "engine/data/transform.h"

#include <fmt/format.h>

namespace moerate {

namespace {

/// One number is a share, the same on both sides, from which the two bounds follow.
MaybeProblem fit(TransformStep& step, const Table& table, std::string_view target) {
  if (step.columns.empty()) {
    return TransformProblem{"clip names no column", "write {clip: {x1: [0, 10]}}, or {clip: {x1: 0.01}} for quantiles"};
  }
  if (auto problem = name_columns(step, table, target)) return problem;
  for (TransformStep::Column& column : step.columns) {
    if (column.numbers.size() == 1 && column.numbers[0] >= 0 && column.numbers[0] < 0.5) {
      const auto values = table.values.col(*table.column(column.name));
      std::vector<double> sorted(values.begin(), values.end());
      std::sort(sorted.begin(), sorted.end());
      column.numbers = {quantile(sorted, column.numbers[0]), quantile(sorted, 1 - column.numbers[0])};
    }
    if (column.numbers.size() == 2 && column.numbers[0] <= column.numbers[1]) continue;
    return TransformProblem{
        fmt::format("clip takes two bounds for {}, the smaller first, or a share below 0.5", column.name),
        fmt::format("write {{clip: {{{}: [0, 10]}}}}", column.name)};
  }
  return std::nullopt;
}

MaybeProblem apply(const TransformStep& step, Table& table) {
  for (const TransformStep::Column& column : step.columns) {
    auto values = table.values.col(*table.column(column.name)).array();
    values = values.max(column.numbers[0]).min(column.numbers[1]).eval();
  }
  return std::nullopt;
}

}  // namespace

Transform clip_transform() {
  return {"clip",
          "columns held between two bounds, or between the quantiles of a share and of 1 less it",
          "{clip: {x1: [0, 10], x2: 0.01}}",
          TransformTakes::numbers,
          2,
          false,
          fit,
          apply,
          nullptr};
}

}  // namespace moerate
