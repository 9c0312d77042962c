#pragma once

#include "engine/model/mixture.h"
#include "engine/rate/voronoi.h"

#include <vector>

namespace moerate {

/// A fitted measure (k atoms) whose router weights v_i may be moved by one common t in R^d, beside the truth (k*
/// atoms): all that the Voronoi loss at t needs and t does not change.
struct ShiftProblem {
  /// Router::weight and its derivative in beta1, and Shift, at the shared parameters of the fitted measure: also for
  /// the truth, which may be of a router that shares others.
  std::function<Vector(ConstVectorRef v)> beta1_of;
  std::function<Matrix(ConstVectorRef beta1)> weight_derivative;
  double norm_limit;
  VoronoiPowers powers;
  Matrix v, true_v;                     ///< d x k, d x k*: weights of beta1 and beta1*, the fitted ones at t = 0
  Matrix beta1, true_beta1;             ///< d x k at t = 0, d x k*
  Vector mass, true_mass;               ///< k, k*
  Matrix gap;                           ///< k x k*: |eta_i - eta*_j|^2, of the nearest image of eta_i
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
/// jumps where they change. Keeps its own scratch space: one object a thread; a call allocates only in Shift::beta1.
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

}  // namespace moerate
