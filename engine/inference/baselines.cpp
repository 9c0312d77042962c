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

/// x as n x d, and y.
struct Plain {
  Matrix x;
  Vector y;
};

Plain plain(const Samples& samples) {
  Plain all{inputs_of(samples), Vector(samples.n())};
  for (Index b = 0; b < samples.blocks(); ++b) {
    const Index rows = samples.rows(b);
    all.y.segment(b * block_rows, rows) = samples.y(b).head(rows).matrix();
  }
  return all;
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

double constant_risk(const Samples& training, const Samples& held_out) {
  return (plain(held_out).y.array() - plain(training).y.mean()).square().mean();
}

double linear_risk(const Samples& training, const Samples& held_out) {
  const Plain from = plain(training), to = plain(held_out);
  const Scale scale = scale_of(from.x);
  const Index d = from.x.cols();
  Matrix both(from.x.rows(), d + 2);
  both.col(0).setOnes();
  both.middleCols(1, d) = scaled(from.x, scale);
  both.col(d + 1) = from.y;
  const Matrix r = Qr(both).r();
  const Index rows = std::min(r.rows(), d + 1);
  const Svd svd = large_svd(r.topLeftCorner(rows, d + 1));
  Vector coefficients = Vector::Zero(d + 1);
  constexpr double rank_tolerance = 1e-10;
  for (Index c = 0; c < svd.values.size(); ++c) {
    if (svd.values(c) <= rank_tolerance * svd.values(0)) continue;
    coefficients += svd.v.col(c) * (svd.u.col(c).dot(r.col(d + 1).head(rows)) / svd.values(c));
  }
  const Vector f = (scaled(to.x, scale) * coefficients.tail(d)).array() + coefficients(0);
  return (to.y - f).squaredNorm() / static_cast<double>(to.y.size());
}

double nearest_risk(const Samples& training, const Samples& held_out, Index neighbours) {
  const Plain from = plain(training), to = plain(held_out);
  const Scale scale = scale_of(from.x);
  const Matrix by_column = scaled(from.x, scale).transpose(), points = scaled(to.x, scale).transpose();
  double squares = 0;
  for (Index i = 0; i < points.cols(); ++i) {
    double sum = 0;
    for (const auto& [distance, row] : nearest_rows(by_column, points.col(i), neighbours, -1)) sum += from.y(row);
    squares += std::pow(to.y(i) - sum / static_cast<double>(neighbours), 2);
  }
  return squares / static_cast<double>(points.cols());
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
    double sum = 0;
    std::size_t tried = 0;
    for (std::size_t i = 0; i < nearest.size(); ++i) {
      sum += from.y(nearest[i].second);
      if (static_cast<Index>(i) + 1 != neighbours_tried[tried]) continue;
      squares[tried++] += std::pow(from.y(row) - sum / static_cast<double>(i + 1), 2);
    }
  }
  const auto tried = std::count_if(std::begin(neighbours_tried), std::end(neighbours_tried),
                                   [most](Index neighbours) { return neighbours <= most; });
  return neighbours_tried[std::min_element(squares.begin(), squares.begin() + tried) - squares.begin()];
}

}  // namespace moerate
