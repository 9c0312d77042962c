#include "engine/fit/normal_equations.h"

#include "engine/fit/gram.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace moerate {

LeastSquares::LeastSquares(const Mixture& mixture, const Samples& samples, Index k)
    : mixture_(mixture),
      samples_(samples),
      k_(k),
      q_(mixture.q()),
      workspace_(mixture, k),
      columns_(block_rows, mixture.columns(k) + 1) {}

double LeastSquares::sum_of_squares(ConstVectorRef parameters) {
  const Measure measure = unpack(parameters, k_, mixture_.d, q_);
  const Matrix v = router_weights(mixture_.router, measure);
  double sum = 0;
  for (Index block = 0; block < samples_.blocks(); ++block) {
    evaluate(mixture_, measure, v, samples_.x(block), workspace_);
    const Index rows = samples_.rows(block);
    sum += (workspace_.f.head(rows) - samples_.y(block).head(rows)).square().sum();
  }
  return sum;
}

Matrix LeastSquares::gram(ConstVectorRef parameters) {
  const Measure measure = unpack(parameters, k_, mixture_.d, q_);
  const Matrix v = router_weights(mixture_.router, measure);
  const Index p = this->parameters(), count = mixture_.columns(k_);
  Matrix gram = Matrix::Zero(count + 1, count + 1);
  for (Index block = 0; block < samples_.blocks(); ++block) {
    differentiate(mixture_, measure, v, samples_.x(block), workspace_, columns_.leftCols(count));
    columns_.col(count) = workspace_.f - samples_.y(block);
    columns_.bottomRows(block_rows - samples_.rows(block)).setZero();
    accumulate_gram(columns_, gram);
  }
  gram.triangularView<Eigen::StrictlyUpper>() = gram.transpose();
  // From derivatives in v to derivatives in the parameters, on both sides.
  const Matrix half = in_parameters(mixture_, measure, gram.leftCols(count));  // (count + 1) x p
  Matrix result(p + 1, p + 1);
  result.topLeftCorner(p, p) = in_parameters(mixture_, measure, half.topRows(count).transpose());
  result.row(p).head(p) = half.row(count);
  result.col(p).head(p) = half.row(count).transpose();
  result(p, p) = gram(count, count);
  return result;
}

Matrix pivoted_factor(const Matrix& gram) {
  const Index p = gram.rows() - 1;
  // Columns are scaled to unit norm first, so that the rank does not depend on the units of a parameter.
  Vector scale = gram.diagonal().cwiseMax(0).cwiseSqrt();
  Vector inverse(p + 1);
  for (Index j = 0; j <= p; ++j) inverse(j) = scale(j) > 0 ? 1 / scale(j) : 0;
  Matrix remainder = inverse.asDiagonal() * gram * inverse.asDiagonal();

  Matrix factor = Matrix::Zero(p + 1, p + 1);
  std::vector<bool> used(static_cast<std::size_t>(p), false);
  const double threshold = static_cast<double>(p) * std::numeric_limits<double>::epsilon();
  for (Index row = 0; row < p; ++row) {
    Index pivot = -1;
    double largest = threshold;
    for (Index j = 0; j < p; ++j) {
      if (!used[static_cast<std::size_t>(j)] && remainder(j, j) > largest) {
        largest = remainder(j, j);
        pivot = j;
      }
    }
    if (pivot < 0) break;
    used[static_cast<std::size_t>(pivot)] = true;
    const double root = std::sqrt(largest);
    for (Index j = 0; j <= p; ++j) {
      const bool active = j == p || j == pivot || !used[static_cast<std::size_t>(j)];
      factor(row, j) = active ? remainder(pivot, j) / root : 0;
    }
    factor(row, pivot) = root;
    remainder.noalias() -= factor.row(row).transpose() * factor.row(row);
  }
  factor(p, p) = std::sqrt(std::max(0.0, 1 - factor.col(p).head(p).squaredNorm()));
  return factor * scale.asDiagonal();
}

}  // namespace moerate
