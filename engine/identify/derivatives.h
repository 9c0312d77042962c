#pragma once

#include "engine/data/samples.h"
#include "engine/model/mixture.h"

#include <vector>

namespace moerate {

/// f at G and its derivatives in all p parameters, in the order of pack(), block by block and output by output. Every
/// gate and router has them. Keeps its own scratch space: one object per thread. References are kept.
class BlockDerivatives {
 public:
  BlockDerivatives(const Mixture& mixture, const Measure& measure);

  /// block_rows x p, of one output and a block of inputs, block_rows x d.
  Matrix at(const Block& x, Index output = 0);
  /// f of that output and block.
  const Column& f() const { return workspace_.f; }

 private:
  const Mixture& mixture_;
  Mixture of_one_;
  std::vector<Measure> own_;                ///< of each output
  std::vector<std::vector<Index>> places_;  ///< of its parameters
  Matrix weights_;
  Workspace workspace_;
  Block columns_;
};

/// The derivatives of f at G in all p parameters, in the order of pack(), at every x of `samples`: n x p for each
/// output, the next output's below.
Matrix first_derivatives(const Mixture& mixture, const Measure& measure, const Samples& samples);

/// What of a matrix of n functions (one a column) is used and what is not. Columns are scaled to length 1 first, so
/// that the units of a parameter do not matter.
struct FirstOrder {
  Matrix basis;  ///< n x rank, orthonormal: spans the columns
  Matrix null;   ///< p x nulls, orthonormal: spans the directions of the parameters along which no function changes
};

/// Singular values below 1e-7 of the largest are nulls, those above 1e-9 span the columns: what lies between is both,
/// so that neither depends on rounding.
FirstOrder first_order(const Matrix& derivatives);

/// The second derivatives of one atom's function under the softmax gate,
///
///     F(theta) = exp(g(x; beta1) + beta0) (h(x; eta) - f*(x)) / D(x),   theta = (beta1, eta),
///
/// with f*, beta0 and D = sum_l exp(g_l + beta0_l) those of the truth: since f_G - f* = sum_i F_i D/D_G, they are what
/// a split of the atom adds to f once first derivatives are absorbed.
struct SecondDerivatives {
  /// n x m (m + 1) / 2 for each output, the next one's below, m = d + q: of (u, v), u <= v, in column index_of(u, v),
  /// theta measured in units.
  Matrix columns;
  /// m entries, equal ones within beta1 and within each of the expert's parameters: the step that changes F by as much
  /// as f* varies, root mean square over x and the entries. With them nothing depends on the units of x, the mass of
  /// the atom or how many others there are.
  Vector units;
  /// By how much halving the step of the differences changes them, relative to the largest column: large where F is not
  /// twice differentiable (experts with a kink).
  double roughness;
};

/// Of every atom of the truth, by central differences of sixth order of the exact first derivatives. `deviation`: of
/// f*(X), positive. Precondition: the gate is softmax.
std::vector<SecondDerivatives> second_derivatives(const Mixture& mixture, const Measure& truth, const Samples& samples,
                                                  double deviation);

}  // namespace moerate
