#pragma once

#include "engine/data/samples.h"
#include "engine/fit/gram.h"
#include "engine/fit/objective.h"
#include "engine/model/mixture.h"

namespace moerate {

/// The least squares objective of one data set in one parametrisation, evaluated block by block: memory does not grow
/// with n. Residuals are r_i = f_G(x_i) - y_i, of every output; parameters are those of pack(). With m outputs the
/// matrices of one output each are put together: m times the work of one, not m^2.
class LeastSquares {
 public:
  /// The samples have the outputs of the mixture from `first_output` on.
  LeastSquares(const Mixture& mixture, const Samples& samples, Index k, Index first_output = 0);

  /// The sum of squared residuals; infinite or NaN when f is.
  double sum_of_squares(ConstVectorRef parameters);

  /// [J r]'[J r], (p + 1) x (p + 1), symmetric: the last row and column belong to r.
  Matrix gram(ConstVectorRef parameters);

 private:
  /// [J r]'[J r] of one output, in its own parameters.
  Matrix gram_of_output(const Measure& own, const Matrix& v, Index output);

  const Mixture& mixture_;
  const Samples& samples_;
  Index k_, first_output_;
  Mixture of_one_;  ///< the mixture of one output
  Workspace workspace_;
  Block columns_;
  Gram gram_;
};

/// The same for Ceres (Cost). `least_squares` must outlive it.
Objective objective_of(LeastSquares& least_squares);

}  // namespace moerate
