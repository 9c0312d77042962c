#pragma once

#include "engine/rate/shifted_loss.h"

#include <utility>
#include <vector>

namespace moerate {

/// The part of the loss that is known once each fitted atom has its cell, whatever t: gate mass and expert terms.
/// `cell`: for each fitted atom the index of a true atom.
double cost_of_cells(const ShiftProblem& problem, const std::vector<Index>& cell);

/// The mass-weighted least squares shift that brings each fitted weight to the true weight of its cell, length d.
Vector least_squares_shift(const ShiftProblem& problem, const std::vector<Index>& cell);

/// The loss as a function of t with the cells held. It is smooth in t but for the points where a fitted atom meets its
/// true atom, and convex for the linear router; where the constraints hold it is the loss itself.
class CellLoss {
 public:
  /// The problem must outlive the object.
  CellLoss(const ShiftProblem& problem, std::vector<Index> cell);

  /// Whether some t might lead to these cells: false where an atom is always nearer to another of two coinciding
  /// beta1*.
  bool possible() const { return possible_; }
  /// The number of constraints: one for each fitted atom and each true atom that it must not be nearer to.
  Index constraints() const { return static_cast<Index>(rivals_.size()); }

  /// The loss, and its gradient (d numbers) unless null; at a point without gradient, that of the other terms.
  /// Precondition: within_range(t).
  double operator()(const double* t, double* gradient) const;

  /// value[c] <= 0 for all c where t leads to these cells, with a margin above rounding: squared distance to the own
  /// true atom minus that to the rival. gradient unless null: constraints() rows of d numbers.
  /// Precondition: within_range(t).
  void constrain(const double* t, double* value, double* gradient) const;

  /// Moves t, d numbers, back between the edges of its cells where a solver left it a little outside: Newton's method
  /// on the constraint most in excess. Returns false, with t unchanged, if t is far outside. Precondition:
  /// within_range(t).
  bool settle(double* t) const;

 private:
  double power(Index i) const;
  Vector beta1(Index i, const double* t) const;
  /// The gradient in t of a function of beta1_i, from its gradient in beta1_i.
  Vector pull_back(const Vector& beta1, const Vector& gradient) const;

  const ShiftProblem& problem_;
  std::vector<Index> cell_, occupants_;
  std::vector<std::pair<Index, Index>> rivals_;  ///< (fitted atom, true atom of another cell)
  double cost_;
  bool possible_ = true;
};

}  // namespace moerate
