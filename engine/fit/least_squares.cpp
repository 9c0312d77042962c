#include "engine/fit/least_squares.h"

namespace moerate {

LeastSquares::LeastSquares(const Mixture& mixture, const Samples& samples, Index k)
    : mixture_(mixture),
      samples_(samples),
      k_(k),
      q_(mixture.q()),
      workspace_(mixture, k),
      columns_(block_rows, mixture.columns(k) + 1),
      gram_(mixture.columns(k) + 1, input_grid(mixture, k)) {}

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
  const Index p = mixture_.parameters(k_), count = mixture_.columns(k_);
  gram_.clear();
  for (Index block = 0; block < samples_.blocks(); ++block) {
    differentiate(mixture_, measure, v, samples_.x(block), workspace_, columns_.leftCols(count));
    columns_.col(count) = workspace_.f - samples_.y(block);
    columns_.bottomRows(block_rows - samples_.rows(block)).setZero();
    gram_.add(columns_);
  }
  const Matrix gram = gram_.matrix();
  // From derivatives in v to derivatives in the parameters, on both sides.
  const Matrix half = in_parameters(mixture_, measure, gram.leftCols(count));  // (count + 1) x p
  Matrix result(p + 1, p + 1);
  result.topLeftCorner(p, p) = in_parameters(mixture_, measure, half.topRows(count).transpose());
  result.row(p).head(p) = half.row(count);
  result.col(p).head(p) = half.row(count).transpose();
  result(p, p) = gram(count, count);
  return result;
}

Objective objective_of(LeastSquares& least_squares) {
  return {.sum_of_squares = [&](ConstVectorRef parameters) { return least_squares.sum_of_squares(parameters); },
          .gram = [&](ConstVectorRef parameters) { return least_squares.gram(parameters); }};
}

}  // namespace moerate
