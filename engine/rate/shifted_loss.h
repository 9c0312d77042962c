#pragma once

#include "engine/model/expert.h"
#include "engine/model/measure.h"
#include "engine/model/mixture.h"
#include "engine/rate/voronoi.h"

#include <utility>
#include <vector>

namespace moerate {

/// For each atom all eta that are the same expert, one a column and its own first: q x (order of the expert's group).
std::vector<Matrix> images_of(const Expert& expert, const Measure& measure);

/// A fitted measure (k atoms) whose router weights v_i may be moved by one common t in R^d, beside the truth (k*
/// atoms): all that the Voronoi loss at t needs and t does not change.
struct ShiftProblem {
  /// Router::weight and its derivative in beta1, and Shift, at the shared parameters of the fitted measure: also for
  /// the truth, which may be of a router that shares others.
  std::function<Vector(ConstVectorRef v)> beta1_of;
  std::function<Vector(ConstVectorRef beta1)> weight_of;
  std::function<Matrix(ConstVectorRef beta1)> weight_derivative;
  double norm_limit;
  VoronoiPowers powers;
  Matrix v, true_v;                     ///< d x k, d x k*: weights of beta1 and beta1*, the fitted ones at t = 0
  Matrix beta1, true_beta1;             ///< d x k at t = 0, d x k*
  Vector mass, true_mass;               ///< k, k*
  Matrix eta_distance_squared;          ///< k x k*: |eta_i - eta*_j|^2, of the nearest image of eta_i
  Matrix expert_single, expert_shared;  ///< k x k*: the eta term of atom i in cell j, by the power of the cell

  Index d() const { return v.rows(); }
  Index atoms() const { return v.cols(); }
  Index true_atoms() const { return true_v.cols(); }
};

/// Precondition: mixture.router.shift is set and `fitted` is of `mixture`; equal d and q; at least one atom on both
/// sides.
ShiftProblem make_shift_problem(const Mixture& mixture, const Measure& fitted, const Measure& truth,
                                const VoronoiPowers& powers);

/// Whether every |v_i + t| is within the router's range (false, too, where t is not finite).
bool within_range(const ShiftProblem& problem, const double* t);

/// The total Voronoi loss as a function of t, with cells, and images of eta, chosen afresh at every t. It
/// jumps where they change. Keeps its own scratch space: one object per thread; a call allocates only in Shift::beta1.
class ShiftedLoss {
 public:
  /// The problem must outlive the object.
  explicit ShiftedLoss(const ShiftProblem& problem);

  /// The loss at t, d numbers; infinity outside the router's range.
  double operator()(const double* t);

 private:
  double loss_of_moved();

  const ShiftProblem& problem_;
  Vector moved_;                  ///< v_i + t
  Matrix beta1_;                  ///< d x k at the last t
  std::vector<Index> cell_;       ///< of each fitted atom
  std::vector<Index> occupants_;  ///< of each cell
  std::vector<double> squared_router_distance_, cell_mass_;
};

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

  /// The fitted atoms at a shift: beta1, the difference to the true one of its cell, and the length of that. A caller
  /// that keeps one reuses its memory: allocations took a quarter of a search.
  struct Moved {
    std::vector<Vector> beta1, apart;
    std::vector<double> distance;
    Vector weight;  ///< space for that of the atom that is moved
  };

  /// Moves them to t. Precondition: within_range(t).
  void move(const double* t, Moved& moved) const;
  /// The loss there.
  double value(const Moved& moved) const;

  /// The loss's first derivatives in t, and the second but for those of the inverse weight: d and d x d. At a point
  /// without a gradient, those of the other terms.
  struct Derivatives {
    Vector gradient;
    Matrix curvature;  ///< left empty where it is not asked for
  };
  Derivatives derivatives(const Moved& moved, bool with_curvature) const;

  /// The loss, and its gradient (d numbers) unless null. Precondition: within_range(t).
  double operator()(const double* t, double* gradient) const;

  /// The direction in which the loss falls most steeply from the shift at which fitted atom i meets its true atom, in
  /// units of its beta1; zero where it grows along every direction. Precondition: that shift is within range.
  Vector descent_where_met(Index i) const;

  /// The shift at which fitted atom i meets its true atom.
  Vector meeting(Index i) const { return problem_.true_v.col(cell_[static_cast<std::size_t>(i)]) - problem_.v.col(i); }

  /// value[c] <= 0 for all c where t leads to these cells, with a margin above rounding: squared distance to the own
  /// true atom minus that to the rival. gradient unless null: constraints() rows of d numbers.
  /// Precondition: within_range(t).
  void constrain(const double* t, double* value, double* gradient) const;

  /// Moves t, d numbers, back between the edges of its cells where a solver left it a little outside: Newton's method
  /// on the constraint most in excess. Returns false, with t unchanged, if t is far outside. Precondition:
  /// within_range(t).
  bool settle(double* t) const;

 private:
  double power_of(Index i) const;
  /// By what the difference of atom i from its true atom, at this distance, is multiplied in the loss's gradient in
  /// beta1_i.
  double pull(Index i, double distance) const;
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
