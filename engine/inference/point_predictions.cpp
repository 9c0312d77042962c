#include "engine/inference/point_predictions.h"

#include "engine/identify/derivatives.h"
#include "engine/model/linalg.h"
#include "engine/model/outputs.h"

#include <algorithm>
#include <cmath>

namespace moerate {

PointPredictions predict_at(const Mixture& mixture, const Measure& measure, const Matrix& covariance, const Matrix& x) {
  const Index n = x.cols(), m = mixture.outputs;
  PointPredictions all{Vector(n * m), Vector(covariance.size() > 0 ? n * m : 0), {}};
  BlockDerivatives derivatives(mixture, measure);
  BlockValues values(mixture, measure);
  Block block = Block::Zero(block_rows, mixture.d);
  for (Index first = 0; first < n; first += block_rows) {
    const Index rows = std::min(block_rows, n - first);
    block.topRows(rows) = x.middleCols(first, rows).transpose().array();
    for (Index output = 0; output < m; ++output) {
      all.f.segment(output * n + first, rows) = values.at(block, output).head(rows).matrix();
      if (all.standard_error.size() == 0) continue;
      const Matrix j = derivatives.at(block, output).topRows(rows);
      all.standard_error.segment(output * n + first, rows) =
          product(j, covariance).cwiseProduct(j).rowwise().sum().cwiseMax(0).cwiseSqrt();
    }
    for (Index row = 0; row < rows; ++row) {
      Index largest = 0;
      values.weights().row(row).maxCoeff(&largest);
      all.atom.push_back(largest);
    }
  }
  return all;
}

void undo_transforms(const FittedTransforms& transforms, PointPredictions& prediction) {
  for (Index i = 0; i < prediction.f.size(); ++i) {
    const double f = prediction.f(i);
    if (prediction.standard_error.size() > 0) {
      const double step = 1e-6 * (1 + std::abs(f));
      const double slope = (undo_target(transforms, f + step) - undo_target(transforms, f - step)) / (2 * step);
      prediction.standard_error(i) *= std::abs(slope);
    }
    prediction.f(i) = undo_target(transforms, f);
  }
}

OutsidePoints outside(const Matrix& ranges, const Matrix& x) {
  constexpr double rounding = 1e-9;
  OutsidePoints found{0, std::vector<Index>(static_cast<std::size_t>(x.rows()), 0)};
  for (Index i = 0; i < x.cols(); ++i) {
    bool is_outside = false;
    for (Index j = 0; j < x.rows(); ++j) {
      const double slack = rounding * (ranges(1, j) - ranges(0, j));
      if (x(j, i) >= ranges(0, j) - slack && x(j, i) <= ranges(1, j) + slack) continue;
      ++found.by_entry[static_cast<std::size_t>(j)];
      is_outside = true;
    }
    found.points += is_outside ? 1 : 0;
  }
  return found;
}

}  // namespace moerate
