#include "engine/data/units.h"
#include "engine/fit/start.h"
#include "engine/model/outputs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moerate {

namespace {

/// Rows that are clustered, spread among all: more would move no center by much.
constexpr Index most_rows = 2000;
constexpr int lloyd_steps = 30, balancing_steps = 30;

/// Rows of x, each column divided by its root mean square.
Matrix scaled_rows(const Samples& samples) {
  const Index n = samples.n(), rows = std::min(n, most_rows);
  Matrix x(rows, samples.d());
  for (Index i = 0; i < rows; ++i) {
    const Index row = i * n / rows;
    x.row(i) = samples.x(row / block_rows).row(row % block_rows).matrix();
  }
  for (auto column : x.colwise()) {
    const double size = column.norm() / std::sqrt(static_cast<double>(rows));
    if (size > 0 && std::isfinite(size)) column /= size;
  }
  return x;
}

struct Clusters {
  Matrix centers;  ///< d x k
  Vector shares;   ///< of the rows
  double spread;   ///< mean squared distance to the own center, per entry of x
};

/// Lloyd's algorithm from centers that are drawn one after the other by the squared distance to those before them
/// (Arthur and Vassilvitskii, k-means++, SODA 2007).
Clusters cluster(const Matrix& x, Index k, Stream& stream) {
  const Index rows = x.rows();
  Clusters found{Matrix(x.cols(), k), Vector::Zero(k), 0};
  Vector distance = Vector::Constant(rows, std::numeric_limits<double>::infinity());
  for (Index i = 0; i < k; ++i) {
    Index chosen = stream.below(rows);
    if (i > 0 && distance.sum() > 0) {
      double left = stream.uniform() * distance.sum();
      for (chosen = 0; chosen + 1 < rows && left > distance(chosen); ++chosen) left -= distance(chosen);
    }
    found.centers.col(i) = x.row(chosen).transpose();
    distance = distance.cwiseMin((x.rowwise() - x.row(chosen)).rowwise().squaredNorm());
  }
  for (int step = 0; step < lloyd_steps; ++step) {
    Matrix sums = Matrix::Zero(x.cols(), k);
    Vector counts = Vector::Zero(k);
    double squares = 0;
    for (Index row = 0; row < rows; ++row) {
      Index nearest = 0;
      squares += (found.centers.colwise() - x.row(row).transpose()).colwise().squaredNorm().minCoeff(&nearest);
      sums.col(nearest) += x.row(row).transpose();
      counts(nearest) += 1;
    }
    const Matrix before = found.centers;
    for (Index i = 0; i < k; ++i) {
      if (counts(i) > 0) found.centers.col(i) = sums.col(i) / counts(i);
    }
    found.shares = (counts.array() + 1).matrix() / (counts.sum() + static_cast<double>(k));
    found.spread = squares / static_cast<double>(x.size());
    if (found.centers == before) break;
  }
  return found;
}

/// Moves beta0 until every atom has the mean weight of its cluster.
void balance(const Mixture& mixture, const Matrix& x, const Vector& shares, double bound, Measure& measure) {
  for (int step = 0; step < balancing_steps; ++step) {
    BlockValues values(mixture, measure);
    Vector weights = Vector::Zero(measure.atoms());
    Block block = Block::Zero(block_rows, x.cols());
    for (Index first = 0; first < x.rows(); first += block_rows) {
      const Index count = std::min(block_rows, x.rows() - first);
      block.topRows(count) = x.middleRows(first, count).array();
      values.at(block);
      weights += values.weights().topRows(count).colwise().sum().matrix().transpose();
    }
    weights /= static_cast<double>(x.rows());
    constexpr double least = 1e-12;  // of an atom that is active nowhere
    measure.beta0 += (shares.array() / weights.array().max(least)).log().matrix();
    measure.beta0.array() -= measure.beta0.mean();
    measure.beta0 = measure.beta0.cwiseMax(-bound).cwiseMin(bound);
  }
}

std::vector<Measure> clustered_measures(Index starts, const StartInput& from, Stream& stream) {
  const Matrix x = scaled_rows(from.samples);
  const Index d = from.mixture.d, q = from.mixture.q();
  std::vector<Measure> measures;
  for (Index s = 0; s < starts; ++s) {
    const Clusters clusters = cluster(x, from.k, stream);
    Measure measure{Vector::Zero(from.k), Matrix(d, from.k), Matrix(q, from.k), typical_shared(from.mixture.router)};
    for (Index i = 0; i < from.k; ++i) {
      // Of clusters with one spread s^2 the weights are a softmax of c.x / s^2 - |c|^2 / (2 s^2).
      constexpr double no_direction = 1e-8;
      const bool has_direction = clusters.centers.col(i).norm() > no_direction;
      for (Index j = 0; j < d; ++j) {
        measure.beta1(j, i) =
            has_direction ? clusters.centers(j, i) / std::max(clusters.spread, no_direction) : stream.normal();
      }
      for (Index l = 0; l < q; ++l) measure.eta(l, i) = stream.normal();
    }
    if (from.mixture.gate.normalised) balance(from.mixture, x, clusters.shares, from.bounds.beta0, measure);
    measure = in_units_of(from.samples, from.mixture, std::move(measure));
    measure.beta1 = measure.beta1.cwiseMax(-from.bounds.beta1).cwiseMin(from.bounds.beta1);
    measure.eta = measure.eta.cwiseMax(-from.bounds.eta).cwiseMin(from.bounds.eta);
    measures.push_back(std::move(measure));
  }
  return measures;
}

}  // namespace

Entry<Start> k_means_start() {
  return {.name = "k-means",
          .formula =
              "beta1 from the centers of k clusters of x, beta0 from their sizes, experts N(0, 1); the best of several",
          .about = "knows nothing of the truth: a gate that divides the inputs as they lie",
          .options = {{.name = "starts",
                       .meaning = "how many clusterings are tried, each from other rows",
                       .default_value = 10,
                       .range = {.low = 1, .high = 1e5, .whole = true},
                       .words = {}}},
          .make = [](const Choice& choice) {
            const auto starts = static_cast<Index>(choice.number("starts"));
            return Start{.measures = [starts](const StartInput& from,
                                              Stream& stream) { return clustered_measures(starts, from, stream); },
                         .blind = true,
                         .in_units = true};
          }};
}

}  // namespace moerate
