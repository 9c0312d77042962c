#pragma once

#include "engine/fit/least_squares.h"
#include "engine/fit/solver.h"

#include <deque>
#include <memory>
#include <vector>

namespace moerate {

/// The least squares objective of several outputs as Ceres sees it: one block of parameters for the gate and one for
/// the experts of each output, and a residual block for each output, which sees the gate and its own experts alone.
/// Given the gate the outputs are independent, so that Ceres eliminates the experts' blocks (DENSE_SCHUR) and its
/// systems grow with the outputs instead of with their cube.
///
/// As in Cost, the residuals of an output are the p + 1 of its triangular root in place of n, and residuals and
/// parameters are in units of the start: |r| of all outputs is 1 there, and every column of J has length 1.
class OutputCosts {
 public:
  /// Evaluates the objective at the start, in the order of pack(). References are kept.
  OutputCosts(const Mixture& mixture, const Samples& samples, const Vector& start, Index k);
  OutputCosts(const OutputCosts&) = delete;
  OutputCosts& operator=(const OutputCosts&) = delete;
  ~OutputCosts();

  /// What a parameter of Ceres is multiplied by to be one of the objective, p numbers > 0 in the order of pack().
  const Vector& units() const { return units_; }
  /// Points evaluated, the most of any output.
  int points() const;
  bool met_non_finite() const;
  /// r'r / 2 of all outputs where a search stands, as Ceres knows it: what was evaluated last may be a point that it
  /// did not take.
  double value(const ceres::IterationSummary& iteration) const {
    return iteration.cost * residual_unit_ * residual_unit_;
  }
  /// [J r]'[J r] at some parameters, in the objective's units; and r'r / 2 of it.
  Matrix gram(ConstVectorRef parameters) { return whole_.gram(parameters); }
  static double value_at_end(const Matrix& gram) { return 0.5 * gram(gram.rows() - 1, gram.cols() - 1); }

  /// From `at`, in units() and in the order of pack() as the box is, to where Ceres ends.
  ceres::Solver::Summary solve(Vector& at, const Box& box, const ceres::Solver::Options& options);

 private:
  class OfOutput;

  LeastSquares whole_;
  Vector units_;
  double residual_unit_ = 1;
  std::vector<std::unique_ptr<OfOutput>> outputs_;
  std::vector<Index> gate_;                  ///< where its parameters stand in pack()
  std::vector<std::vector<Index>> experts_;  ///< of each output
};

}  // namespace moerate
