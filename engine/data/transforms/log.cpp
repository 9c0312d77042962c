#include "engine/base/words.h"
#include "engine/data/transform.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

MaybeProblem fit(TransformStep& step, const Table& table, std::string_view target) {
  return name_columns(step, table, target);
}

MaybeProblem apply(const TransformStep& step, Table& table) {
  for (const TransformStep::Column& column : step.columns) {
    auto values = table.values.col(*table.column(column.name));
    const auto is_bad = [](double value) { return !(value > 0); };
    if (const auto bad = std::count_if(values.begin(), values.end(), is_bad); bad > 0) {
      const auto first = std::find_if(values.begin(), values.end(), is_bad) - values.begin();
      return TransformProblem{fmt::format("log: {} is not above 0 in {} of {}, first in row {} ({})", column.name, bad,
                                          counted(table.n(), "row"), first + 1, values(first)),
                              "leave these rows out, or take the log of other columns; an input may be clipped first"};
    }
    values = values.array().log().matrix().eval();
  }
  return std::nullopt;
}

double undo(const TransformStep::Column&, double after) {
  return std::exp(after);
}

}  // namespace

Transform log_transform() {
  return {.name = "log",
          .about = "the natural logarithm of columns above 0",
          .example = "{log: [price, carat]}",
          .takes = TransformTakes::columns,
          .numbers = 0,
          .on_target = true,
          .fit = fit,
          .apply = apply,
          .undo = undo,
          .way_back = "the logarithm of {} was fitted: f is its exponential, the median where errors are symmetric"};
}

}  // namespace moerate
