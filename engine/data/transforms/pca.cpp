#include "engine/data/transform.h"
#include "engine/model/linalg.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

Matrix columns_of(const TransformStep& step, const Table& table) {
  Matrix values(table.n(), static_cast<Index>(step.columns.size()));
  for (std::size_t c = 0; c < step.columns.size(); ++c) {
    values.col(static_cast<Index>(c)) = table.values.col(*table.column(step.columns[c].name));
  }
  return values;
}

/// Centres are the means; axes are the eigenvectors of the covariance of largest value, the entry of largest modulus
/// positive.
MaybeProblem fit(TransformStep& step, const Table& table, std::string_view target) {
  if (auto problem = name_columns(step, table, target)) return problem;
  const auto count = static_cast<Index>(step.columns.size());
  if (step.axes.size() > 0) {
    if (step.axes.cols() == count && step.axes.rows() >= 1) return std::nullopt;
    return TransformProblem{fmt::format("pca: an axis needs {} numbers, one for each column", count),
                            "write as many, or leave the axes out"};
  }
  if (step.components < 1 || step.components > count) {
    return TransformProblem{fmt::format("pca: {} of {} columns cannot be had", step.components, count),
                            fmt::format("write {{pca: 2}}, or another number up to {}", count)};
  }
  Matrix values = columns_of(step, table);
  for (Index c = 0; c < count; ++c) {
    const double mean = values.col(c).mean();
    step.columns[static_cast<std::size_t>(c)].numbers = {mean};
    values.col(c).array() -= mean;
  }
  const SymmetricEigen eigen = symmetric_eigen(inner_products(values));
  // What is below is rounding: columns that depend on others, or fewer rows than components.
  constexpr double rank_tolerance = 1e-12;
  const Index rank = (eigen.values.array() > rank_tolerance * eigen.values(count - 1)).count();
  if (step.components > rank) {
    return TransformProblem{
        fmt::format("pca: these rows vary along {} directions alone, and {} are asked for", rank, step.components),
        fmt::format("write {{pca: {}}}, or fewer; or give more rows", std::max<Index>(rank, 1))};
  }
  step.axes.resize(step.components, count);
  for (Index component = 0; component < step.components; ++component) {
    Vector axis = eigen.vectors.col(count - 1 - component);
    Index largest = 0;
    axis.cwiseAbs().maxCoeff(&largest);
    if (axis(largest) < 0) axis = -axis;
    step.axes.row(component) = axis.transpose();
  }
  return std::nullopt;
}

MaybeProblem apply(const TransformStep& step, Table& table) {
  Matrix values = columns_of(step, table);
  for (std::size_t c = 0; c < step.columns.size(); ++c) {
    values.col(static_cast<Index>(c)).array() -= step.columns[c].numbers.front();
  }
  const Matrix scores = product(values, step.axes.transpose());
  std::vector<std::string> names;
  for (Index component = 1; component <= scores.cols(); ++component) names.push_back(fmt::format("pc{}", component));
  std::vector<std::string> replaced;
  for (const TransformStep::Column& column : step.columns) replaced.push_back(column.name);
  replace_columns(table, replaced, names, scores);
  return std::nullopt;
}

}  // namespace

Transform pca_transform() {
  return {
      "pca",      "principal components pc1, pc2, ... instead of columns (all inputs of numbers where none is named)",
      "{pca: 3}", TransformTakes::components,
      1,          false,
      fit,        apply,
      nullptr};
}

}  // namespace moerate
