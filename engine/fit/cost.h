#pragma once

#include "engine/fit/objective.h"

#include <ceres/cost_function.h>

namespace moerate {

/// An objective as Ceres sees it: one block of p parameters, and p + 1 residuals in place of n. With
/// G = [J r]'[J r] the residuals and their Jacobian are the last and the first p columns of an upper triangular R with
/// R'R = G (triangular_root), so that the cost r'r / 2, its gradient J'r and the normal equations J'J are those of the
/// n residuals, in memory that does not grow with n. Where Ceres asks for no Jacobian, the residuals are (|r|, 0, ...).
///
/// Residuals and parameters are in units of the start, where |r| = 1 and every column of J has length 1: Ceres' method
/// has absolute constants (a floor on the damping, a least step), and a fit must not depend on the units of the data.
///
/// A trial step is evaluated with its derivatives at once, since most are accepted and their Jacobian is asked for
/// next. Where the linear model promises a decrease within the tolerance, which ends the search, only the cost is, and
/// the search along the step gets the model's derivatives: it does not use them where the cost fell enough. Asked for
/// again, as it is where the step is accepted, the Jacobian is the true one.
class Cost final : public ceres::CostFunction {
 public:
  /// Evaluates the objective at the start, p parameters. `tolerance` is the solver's: the relative change of the cost
  /// that ends a search.
  Cost(Objective objective, const Vector& start, double tolerance);

  /// The part of the decrease promised by the slope with which Ceres' search along a step is content; to be given to
  /// it.
  static constexpr double sufficient_decrease = 1e-4;

  /// `parameters` in units(). False where r, or J when it is evaluated, is not finite.
  bool Evaluate(double const* const* parameters, double* residuals, double** jacobians) const override;

  /// What a parameter of Ceres is multiplied by to be one of the objective, p numbers > 0.
  const Vector& units() const { return units_; }
  /// Points evaluated; one that is asked for again counts once.
  int points() const { return points_; }
  bool met_non_finite() const { return met_non_finite_; }
  /// r'r / 2 and G, (p + 1) x (p + 1), in the objective's units, at the last accepted point: where a search stands.
  double value() const { return accepted_.cost; }
  const Matrix& gram() const { return accepted_.gram; }

 private:
  struct Point {
    Vector at;        ///< in units()
    double cost = 0;  ///< r'r / 2; not finite where r, or J when it was evaluated, is not
    Matrix gram;      ///< empty where only the cost was evaluated
    Matrix root;      ///< of the gram, where the objective gives it
  };

  Point evaluated(const Vector& at, bool with_gram) const;
  void complete(Point& point) const;
  /// What the derivatives at the accepted point say of another one.
  struct LinearModel {
    double slope;     ///< of r'r / 2 at the accepted point, along the step to the other one
    double decrease;  ///< of r'r / 2
    Vector gradient;  ///< J'r
  };
  LinearModel linear_model(const Vector& at) const;

  Objective objective_;
  double tolerance_;
  Vector units_;
  double residual_unit_ = 1;
  // Ceres evaluates a cost through a const reference; these say what was evaluated, not what the cost is.
  mutable Point accepted_, trial_;
  mutable int points_ = 0;
  mutable bool met_non_finite_ = false;
};

/// An upper triangular R with R'R = gram, to rounding, for gram = [J r]'[J r]. J'J is singular wherever the mixture has
/// an invariance: it is scaled to a unit diagonal, and 1e-13 is added to that, a tenth of the least damping that the
/// solver uses. The last entry of R is the norm of the part of r that is orthogonal to J.
Matrix triangular_root(const Matrix& gram);

}  // namespace moerate
