#include "engine/data/table_source.h"

#include "engine/data/content_hash.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
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

/// The observations of some rows of a source, as a table after all steps.
Samples observations_of(const Table& table, const TableSource& source, const std::vector<Index>& rows) {
  std::vector<Index> inputs;
  for (const std::string& name : source.inputs) inputs.push_back(*table.column(name));
  if (source.outputs.empty()) return observations(table, inputs, *table.column(source.target));
  return observations(table, inputs, source.responses(rows, Eigen::all));
}

/// For each row the index of its class.
std::vector<Index> class_codes(const Table& table, const std::string& column) {
  std::vector<Index> codes;
  if (const Category* category = table.category(column)) {
    codes.assign(category->codes.begin(), category->codes.end());
    return codes;
  }
  const auto values = table.values.col(*table.column(column));
  const std::set<double> known(values.begin(), values.end());
  for (const double value : values) codes.push_back(std::distance(known.begin(), known.find(value)));
  return codes;
}

/// Takes the responses of several outputs out of the table, which keeps the first target alone: a column of numbers,
/// for whatever needs one to tell it from the inputs.
void take_responses(const Targets& targets, Table& table, TableSource& source) {
  const std::string& first = targets.columns.front();
  source.target = first;
  source.classes = targets.classes;
  if (targets.classes) {
    source.outputs = classes_of(table, first);
    const std::vector<Index> codes = class_codes(table, first);
    source.responses = Matrix::Zero(static_cast<Index>(codes.size()), static_cast<Index>(source.outputs.size()));
    Matrix numbers(static_cast<Index>(codes.size()), 1);
    for (std::size_t i = 0; i < codes.size(); ++i) {
      source.responses(static_cast<Index>(i), codes[i]) = 1;
      numbers(static_cast<Index>(i), 0) = static_cast<double>(codes[i]);
    }
    replace_column(table, first, {first}, numbers);
    return;
  }
  source.outputs = targets.columns;
  source.responses.resize(table.n(), static_cast<Index>(targets.columns.size()));
  for (std::size_t output = 0; output < targets.columns.size(); ++output) {
    source.responses.col(static_cast<Index>(output)) = table.values.col(*table.column(targets.columns[output]));
  }
  replace_columns(table, {targets.columns.begin() + 1, targets.columns.end()}, {}, Matrix());
}

/// A step that names a target: of several outputs there is none.
MaybeProblem check_steps(const std::vector<TransformStep>& steps, const Targets& targets) {
  for (const TransformStep& step : steps) {
    for (const TransformStep::Column& column : step.columns) {
      const bool is_target =
          std::find(targets.columns.begin(), targets.columns.end(), column.name) != targets.columns.end();
      if (!is_target) continue;
      return TransformProblem{
          fmt::format("{} cannot be done to '{}': several targets, and classes, are taken as they are", step.transform,
                      column.name),
          "take the column out of the step"};
    }
  }
  return std::nullopt;
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

std::vector<std::string> classes_of(const Table& table, const std::string& column) {
  if (const Category* category = table.category(column)) {
    return category->levels.size() > most_classes ? std::vector<std::string>{} : category->levels;
  }
  const auto values = table.values.col(*table.column(column));
  std::set<double> known;
  for (const double value : values) {
    known.insert(value);
    if (known.size() > most_classes) return {};
  }
  std::vector<std::string> classes;
  for (const double value : known) classes.push_back(fmt::format("{}", value));
  return classes;
}

MaybeProblem make_table_source(Table table, const Targets& targets, const std::vector<TransformStep>& steps,
                               TableSource& source) {
  const bool several = targets.classes || targets.columns.size() > 1;
  source.target = targets.columns.front();
  std::string words = source.target;
  if (several) {
    if (auto problem = check_steps(steps, targets)) return problem;
    take_responses(targets, table, source);
    words = targets.classes ? fmt::format("classes of {}", source.target)
                            : fmt::format("{}", fmt::join(targets.columns, ", "));
  }
  const std::string of_responses =
      several ? fmt::format("{}", fmt::join(source.outputs, "\t")) + bytes_of(source.responses) : "";
  source.rows = content_hash(bytes_of(table.values.col(*table.column(source.target))) + of_responses);
  Table tried = table;
  FittedTransforms fitted;
  if (auto problem = fit_transforms(steps, source.target, tried, fitted)) return problem;
  source.predicted = several ? words : target_in_words(fitted);
  source.inputs = fitted.inputs;
  source.content = content_hash(text_of(table) + text_of(fitted.written) + words + of_responses);
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
    return {Samples(0, source.d(), source.m()), Samples(0, source.d(), source.m()),
            problem ? problem->message : "these rows do not give the inputs that all rows give"};
  }
  return {observations_of(training, source, split.training), observations_of(held_out, source, split.held_out)};
}

}  // namespace moerate
