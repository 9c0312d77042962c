#include "engine/identify/first_order.h"

#include "engine/model/linalg.h"

#include <algorithm>

namespace moerate {

namespace {

constexpr double null_below = 1e-7, spans_above = 1e-9;
/// A column this short beside the longest is 0: a parameter that does nothing.
constexpr double zero_below = 1e-13;

Matrix orthonormal(const Matrix& columns) {
  if (columns.cols() == 0) return columns;
  return Qr(columns).thin_q();
}

}  // namespace

Matrix first_derivatives(const Mixture& mixture, const Measure& measure, const Samples& samples) {
  const Index k = measure.atoms();
  const Matrix weights = router_weights(mixture.router, measure);
  Workspace workspace(mixture, k);
  Block columns(block_rows, mixture.columns(k));
  Matrix all(samples.n(), mixture.parameters(k));
  for (Index b = 0; b < samples.blocks(); ++b) {
    differentiate(mixture, measure, weights, samples.x(b), workspace, columns);
    all.middleRows(b * block_rows, samples.rows(b)) =
        in_parameters(mixture, measure, columns.matrix()).topRows(samples.rows(b));
  }
  return all;
}

FirstOrder first_order(const Matrix& derivatives) {
  const Index n = derivatives.rows(), p = derivatives.cols();
  const Vector lengths = derivatives.colwise().norm();
  // A parameter that does nothing keeps its column of zeros, whose singular value is 0.
  const double zero = zero_below * lengths.maxCoeff();
  const Vector scale = (lengths.array() > zero).select(lengths.array().inverse(), 0.0);
  const Qr qr(derivatives * scale.asDiagonal());
  const Svd svd = large_svd(qr.r());
  const Vector& values = svd.values;
  const Index spanning = (values.array() > spans_above * values(0)).count();
  const Index kept = (values.array() >= null_below * values(0)).count();

  Matrix left = Matrix::Zero(n, spanning);
  left.topRows(svd.u.rows()) = svd.u.leftCols(spanning);
  const Matrix right = svd.v.rightCols(p - kept);
  const Vector back = (lengths.array() > zero).select(scale.array(), 1.0);
  return {qr.q_times(left), orthonormal(back.asDiagonal() * right)};
}

}  // namespace moerate
