#include "engine/inference/baselines.h"

#include "engine/data/spread.h"
#include "engine/model/linalg.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace moerate {

namespace {

/// x as n x d, and y as n x m.
struct Plain {
  Matrix x, y;
};

Plain plain(const Samples& samples) {
  Plain all{inputs_of(samples), Matrix(samples.n(), samples.outputs())};
  for (Index output = 0; output < samples.outputs(); ++output) {
    for (Index b = 0; b < samples.blocks(); ++b) {
      const Index rows = samples.rows(b);
      all.y.col(output).segment(b * block_rows, rows) = samples.y(b, output).head(rows).matrix();
    }
  }
  return all;
}

/// Of predictions, a row for each of the observations y.
HeldOutError error_of(const Matrix& predicted, const Matrix& y) {
  const auto n = static_cast<double>(y.rows());
  HeldOutError error{(predicted - y).squaredNorm() / n, absent};
  if (y.cols() == 1) return error;
  Index wrong = 0;
  for (Index row = 0; row < y.rows(); ++row) {
    Index largest = 0, of_y = 0;
    predicted.row(row).maxCoeff(&largest);
    y.row(row).maxCoeff(&of_y);
    if (largest != of_y) ++wrong;
  }
  error.error_rate = static_cast<double>(wrong) / n;
  return error;
}

/// Means and deviations of the training inputs; a column without spread has 1.
struct Scale {
  Vector mean, deviation;
};

Scale scale_of(const Matrix& x) {
  Scale scale{Vector(x.cols()), Vector(x.cols())};
  for (Index j = 0; j < x.cols(); ++j) {
    const Spread spread = spread_of(x.col(j));
    scale.mean(j) = spread.mean;
    scale.deviation(j) = spread.deviation > 0 ? spread.deviation : 1;
  }
  return scale;
}

Matrix scaled(const Matrix& x, const Scale& scale) {
  return (x.rowwise() - scale.mean.transpose()) * scale.deviation.cwiseInverse().asDiagonal();
}

/// The training rows nearest to a point, at most `count`, the nearest first; not the row `left_out` (-1: all).
std::vector<std::pair<double, Index>> nearest_rows(const Matrix& by_column, const Vector& point, Index count,
                                                   Index left_out) {
  std::vector<std::pair<double, Index>> nearest;  // a heap, the farthest at its front
  for (Index i = 0; i < by_column.cols(); ++i) {
    if (i == left_out) continue;
    const double squared = (by_column.col(i) - point).squaredNorm();
    const std::pair<double, Index> here{squared, i};
    if (static_cast<Index>(nearest.size()) < count) {
      nearest.push_back(here);
      std::push_heap(nearest.begin(), nearest.end());
    } else if (here < nearest.front()) {
      std::pop_heap(nearest.begin(), nearest.end());
      nearest.back() = here;
      std::push_heap(nearest.begin(), nearest.end());
    }
  }
  std::sort_heap(nearest.begin(), nearest.end());
  return nearest;
}

constexpr Index neighbours_tried[] = {1, 2, 3, 5, 8, 13, 21, 34, 55};

}  // namespace

std::string_view name(Baseline baseline) {
  return baseline == Baseline::constant ? "constant"
         : baseline == Baseline::linear ? "linear model"
                                        : "nearest neighbours";
}

HeldOutError constant_error(const Samples& training, const Samples& held_out) {
  const Matrix y = plain(held_out).y;
  return error_of(plain(training).y.colwise().mean().replicate(y.rows(), 1), y);
}

HeldOutError linear_error(const Samples& training, const Samples& held_out) {
  const Plain from = plain(training), to = plain(held_out);
  const Scale scale = scale_of(from.x);
  const Index d = from.x.cols(), m = from.y.cols();
  Matrix both(from.x.rows(), d + 1 + m);
  both.col(0).setOnes();
  both.middleCols(1, d) = scaled(from.x, scale);
  both.rightCols(m) = from.y;
  const Matrix r = Qr(both).r();
  const Index rows = std::min(r.rows(), d + 1);
  const Svd svd = large_svd(r.topLeftCorner(rows, d + 1));
  Matrix coefficients = Matrix::Zero(d + 1, m);
  constexpr double rank_tolerance = 1e-10;
  for (Index c = 0; c < svd.values.size(); ++c) {
    if (svd.values(c) <= rank_tolerance * svd.values(0)) continue;
    coefficients += svd.v.col(c) * (svd.u.col(c).transpose() * r.topRightCorner(rows, m)) / svd.values(c);
  }
  const Matrix f = product(scaled(to.x, scale), coefficients.bottomRows(d)).rowwise() + coefficients.row(0);
  return error_of(f, to.y);
}

HeldOutError nearest_error(const Samples& training, const Samples& held_out, Index neighbours) {
  const Plain from = plain(training), to = plain(held_out);
  const Scale scale = scale_of(from.x);
  const Matrix by_column = scaled(from.x, scale).transpose(), points = scaled(to.x, scale).transpose();
  constexpr double most_work = 2e10;  // multiply-adds, some ten seconds
  constexpr Index least_points = 1000;
  const auto within_work = static_cast<Index>(most_work / static_cast<double>(std::max<Index>(by_column.size(), 1)));
  const Index count = std::min(points.cols(), std::max(within_work, least_points));
  Matrix predicted = Matrix::Zero(count, from.y.cols()), y(count, from.y.cols());
  for (Index i = 0; i < count; ++i) {
    const Index row = i * points.cols() / count;
    y.row(i) = to.y.row(row);
    for (const auto& [distance, near] : nearest_rows(by_column, points.col(row), neighbours, -1)) {
      predicted.row(i) += from.y.row(near);
    }
  }
  return error_of(predicted / static_cast<double>(neighbours), y);
}

Index best_neighbours(const Samples& training) {
  const Plain from = plain(training);
  const Matrix by_column = scaled(from.x, scale_of(from.x)).transpose();
  const Index n = by_column.cols(), most = std::min<Index>(n - 1, neighbours_tried[std::size(neighbours_tried) - 1]);
  if (most < 1) return 1;
  constexpr Index most_queries = 2000;
  const Index queries = std::min(n, most_queries);
  std::vector<double> squares(std::size(neighbours_tried), 0.0);
  for (Index q = 0; q < queries; ++q) {
    const Index row = q * n / queries;
    const auto nearest = nearest_rows(by_column, by_column.col(row), most, row);
    Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(from.y.cols());
    std::size_t tried = 0;
    for (std::size_t i = 0; i < nearest.size(); ++i) {
      sum += from.y.row(nearest[i].second);
      if (static_cast<Index>(i) + 1 != neighbours_tried[tried]) continue;
      squares[tried++] += (from.y.row(row) - sum / static_cast<double>(i + 1)).squaredNorm();
    }
  }
  const auto tried = std::count_if(std::begin(neighbours_tried), std::end(neighbours_tried),
                                   [most](Index neighbours) { return neighbours <= most; });
  return neighbours_tried[std::min_element(squares.begin(), squares.begin() + tried) - squares.begin()];
}

BaselineErrors baseline_errors(const Samples& training, const Samples& held_out) {
  const Index neighbours = best_neighbours(training);
  return {{constant_error(training, held_out), linear_error(training, held_out),
           nearest_error(training, held_out, neighbours)},
          neighbours};
}

}  // namespace moerate
