#include "engine/data/table_source.h"

#include "engine/data/content_hash.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <numeric>
#include <utility>

namespace moerate {

namespace {

/// The bytes of numbers.
std::string bytes_of(const Matrix& values) {
  return {reinterpret_cast<const char*>(values.data()), static_cast<std::size_t>(values.size()) * sizeof(double)};
}

/// All names and values of a table, field by field, so that equal text means an equal table.
std::string text_of(const Table& table) {
  std::string text = fmt::format("{} rows", table.n());
  for (const std::string& name : table.order) {
    text += '\0' + name + '\0';
    if (const auto column = table.column(name)) {
      text += bytes_of(table.values.col(*column));
      continue;
    }
    const Category& category = *table.category(name);
    for (const std::string& level : category.levels) text += level + '\0';
    for (const int code : category.codes) text += fmt::format("{} ", code);
  }
  return text;
}

std::string text_of(const std::vector<TransformStep>& steps) {
  std::string text;
  for (const TransformStep& step : steps) {
    text += '\0' + step.transform + fmt::format(" {} {}", step.components, bytes_of(step.axes));
    for (const TransformStep::Column& column : step.columns) {
      text += '\0' + column.name + fmt::format("({})", fmt::join(column.numbers, " "));
      for (const std::string& level : column.levels) text += '\0' + level;
    }
  }
  return text;
}

/// Whether what a step does hangs on the rows that it is fitted to.
bool depends_on_rows(const TransformStep& step) {
  const TransformTakes takes = transform_named(step.transform)->takes;
  return takes != TransformTakes::levels && takes != TransformTakes::columns;
}

/// The observations of a table after all steps.
Samples observations_of(const Table& table, const TableSource& source) {
  std::vector<Index> inputs;
  for (const std::string& name : source.inputs) inputs.push_back(*table.column(name));
  return observations(table, inputs, *table.column(source.target));
}

/// 0, ..., count - 1 in random order (Fisher and Yates).
std::vector<Index> permutation(Index count, Stream stream) {
  std::vector<Index> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), Index{0});
  for (std::size_t i = order.size(); i > 1; --i) {
    std::swap(order[i - 1], order[static_cast<std::size_t>(stream.below(static_cast<Index>(i)))]);
  }
  return order;
}

/// Of v folds the first N mod v are one longer.
Index fold_rows(const TableSource& source, Index fold) {
  return source.n() / source.folds + (fold < source.n() % source.folds ? 1 : 0);
}

Index share_of_rows(const TableSource& source) {
  // 0.1 * 30 is a little more than 3.
  constexpr double rounding = 1e-9;
  return static_cast<Index>(std::ceil(source.held_out * static_cast<double>(source.n()) - rounding));
}

}  // namespace

MaybeProblem make_table_source(Table table, const std::string& target, const std::vector<TransformStep>& steps,
                               TableSource& source) {
  source.target = target;
  source.rows = content_hash(bytes_of(table.values.col(*table.column(target))));
  Table tried = table;
  FittedTransforms fitted;
  if (auto problem = fit_transforms(steps, target, tried, fitted)) return problem;
  source.predicted = target_in_words(fitted);
  source.inputs = fitted.inputs;
  source.content = content_hash(text_of(table) + text_of(fitted.written) + target);
  // The first steps are done once and for all, as far as they take nothing from the rows.
  source.done = 0;
  while (source.done < fitted.written.size() && !depends_on_rows(fitted.written[source.done])) {
    const TransformStep& step = fitted.steps[source.done];
    if (auto problem = transform_named(step.transform)->apply(step, table)) return problem;
    ++source.done;
  }
  source.steps = std::move(fitted.written);
  source.table = std::move(table);
  return std::nullopt;
}

Index held_out_rows(const TableSource& source, Index replication) {
  return source.folds > 0 ? fold_rows(source, replication % source.folds) : share_of_rows(source);
}

Index most_training_rows(const TableSource& source) {
  return source.n() - held_out_rows(source, 0);
}

RowSplit split_rows(const TableSource& source, std::uint64_t seed, Index n, Index replication) {
  const bool folded = source.folds > 0;
  const Index size = folded ? 0 : n, pass = folded ? replication / source.folds : replication;
  const std::vector<Index> order =
      permutation(source.n(), Stream(seed, "rows " + source.rows, static_cast<std::uint64_t>(size),
                                     static_cast<std::uint64_t>(pass), Purpose::split));
  Index first = 0;
  for (Index fold = 0; folded && fold < replication % source.folds; ++fold) first += fold_rows(source, fold);
  const Index held_out = held_out_rows(source, replication);
  // The rest follows the rows that are held out, and goes on from the beginning.
  const auto at = [&](Index i) { return order[static_cast<std::size_t>((first + i) % source.n())]; };
  RowSplit split;
  for (Index i = 0; i < held_out; ++i) split.held_out.push_back(at(i));
  for (Index i = held_out; i < held_out + n; ++i) split.training.push_back(at(i));
  return split;
}

SplitSamples draw(const TableSource& source, std::uint64_t seed, Index n, Index replication) {
  const RowSplit split = split_rows(source, seed, n, replication);
  Table training = rows_of(source.table, split.training), held_out = rows_of(source.table, split.held_out);
  FittedTransforms fitted;
  const std::vector<TransformStep> left(source.steps.begin() + static_cast<std::ptrdiff_t>(source.done),
                                        source.steps.end());
  auto problem = fit_transforms(left, source.target, training, fitted);
  if (!problem) problem = apply_transforms(fitted, held_out);
  if (problem || fitted.inputs != source.inputs) {
    return {Samples(0, source.d()), Samples(0, source.d()),
            problem ? problem->message : "these rows do not give the inputs that all rows give"};
  }
  return {observations_of(training, source), observations_of(held_out, source)};
}

}  // namespace moerate
