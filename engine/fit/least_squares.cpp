#include "engine/fit/least_squares.h"

#include "engine/model/outputs.h"

namespace moerate {

LeastSquares::LeastSquares(const Mixture& mixture, const Samples& samples, Index k, Index first_output)
    : mixture_(mixture),
      samples_(samples),
      k_(k),
      first_output_(first_output),
      of_one_(of_output(mixture)),
      workspace_(of_one_, k),
      columns_(block_rows, of_one_.columns(k) + 1),
      gram_(of_one_.columns(k) + 1, input_grid(of_one_, k)) {}

double LeastSquares::sum_of_squares(ConstVectorRef parameters) {
  const Measure measure = unpack(parameters, k_, mixture_.d, mixture_.q());
  const Matrix v = router_weights(mixture_.router, measure);
  double sum = 0;
  for (Index output = 0; output < mixture_.outputs; ++output) {
    const Measure own = of_output(mixture_, measure, output);
    for (Index block = 0; block < samples_.blocks(); ++block) {
      evaluate(of_one_, own, v, samples_.x(block), workspace_);
      const Index rows = samples_.rows(block);
      sum += (workspace_.f.head(rows) - samples_.y(block, first_output_ + output).head(rows)).square().sum();
    }
  }
  return sum;
}

Matrix LeastSquares::gram_of_output(const Measure& own, const Matrix& v, Index output) {
  const Index p = of_one_.parameters(k_), count = of_one_.columns(k_);
  gram_.clear();
  for (Index block = 0; block < samples_.blocks(); ++block) {
    differentiate(of_one_, own, v, samples_.x(block), workspace_, columns_.leftCols(count));
    columns_.col(count) = workspace_.f - samples_.y(block, first_output_ + output);
    columns_.bottomRows(block_rows - samples_.rows(block)).setZero();
    gram_.add(columns_);
  }
  const Matrix gram = gram_.matrix();
  // From derivatives in v to derivatives in the parameters, on both sides.
  const Matrix half = in_parameters(of_one_, own, gram.leftCols(count));  // (count + 1) x p
  Matrix result(p + 1, p + 1);
  result.topLeftCorner(p, p) = in_parameters(of_one_, own, half.topRows(count).transpose());
  result.row(p).head(p) = half.row(count);
  result.col(p).head(p) = half.row(count).transpose();
  result(p, p) = gram(count, count);
  return result;
}

Matrix LeastSquares::gram(ConstVectorRef parameters) {
  const Measure measure = unpack(parameters, k_, mixture_.d, mixture_.q());
  const Matrix v = router_weights(mixture_.router, measure);
  if (mixture_.outputs == 1) return gram_of_output(measure, v, 0);
  const Index p = mixture_.parameters(k_);
  Matrix result = Matrix::Zero(p + 1, p + 1);
  for (Index output = 0; output < mixture_.outputs; ++output) {
    std::vector<Index> places = places_of_output(mixture_, k_, output);
    places.push_back(p);
    result(places, places) += gram_of_output(of_output(mixture_, measure, output), v, output);
  }
  return result;
}

Objective objective_of(LeastSquares& least_squares) {
  return {.sum_of_squares = [&](ConstVectorRef parameters) { return least_squares.sum_of_squares(parameters); },
          .gram = [&](ConstVectorRef parameters) { return least_squares.gram(parameters); }};
}

}  // namespace moerate
