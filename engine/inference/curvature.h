#pragma once

#include "engine/data/samples.h"
#include "engine/model/mixture.h"

#include <string>

namespace moerate {

/// What a least squares fit of n observations says of its p parameters, at a minimum.
struct Uncertainty {
  Index identified = 0;  ///< the rank r of the derivatives J of f: how many parameters the data can tell
  Vector units;          ///< p: steps of the parameters that change f alike
  Matrix null;           ///< p x (p - r), orthonormal, in these units: directions that f does not see at first order
  Matrix covariance;  ///< p x p, robust: V = H^-1 B H^-1 on what is identified, see below; empty where there is trouble
  Matrix classical;   ///< p x p: RSS / (n - r) (J'J)^-1, of linear theory with errors of equal variance
  /// The extreme eigenvalues of H beside J'J, 1 for a linear model: far from 1 the model is curved, or does not fit.
  double least_curvature = 1, largest_curvature = 1;
  Vector newton;  ///< p: the step of Newton's method from the estimate; a solver ends some digits before the minimum
  std::string trouble;  ///< why there is no covariance; empty where there is
};

/// At the least squares estimate `measure`. H is the Hessian of half the sum of squares, by differences of its
/// gradient: with J'J in its place errors are wrong where the model does not hold, as no model of real data does
/// (White, J. Amer. Statist. Assoc. 76 (1981) 419-433). B is the sum of (r_i / (1 - h_i))^2 J_i J_i', h the leverages
/// by J'J (HC3: MacKinnon and White, J. Econometrics 29 (1985) 305-325), which holds for errors of unequal variance.
/// Derivatives are scaled to length 1; directions of singular value below 3e-6 of the largest are not identified. With
/// `experts_alone` the gate is held as it is: of its parameters nothing is identified.
Uncertainty uncertainty(const Mixture& mixture, const Samples& samples, const Measure& measure,
                        bool experts_alone = false);

}  // namespace moerate
