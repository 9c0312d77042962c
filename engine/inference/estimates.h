#pragma once

#include "engine/data/units.h"
#include "engine/inference/canonical_form.h"
#include "engine/inference/curvature.h"
#include "engine/rate/usage.h"

#include <string>
#include <vector>

namespace moerate {

/// One parameter of a fitted measure in canonical form.
struct Estimate {
  double value;
  double standard_error;   ///< robust; absent where there is none
  double low, high;        ///< interval of 95%, by Student's t; absent likewise
  double classical_error;  ///< of linear theory with errors of equal variance
  enum class Status {
    estimated,       ///< the data say it
    fixed,           ///< the canonical form fixes it
    not_identified,  ///< f does not see it: its value is one of many
  } status;
};

/// What a fit of a data file says of its parameters and of itself.
struct Estimates {
  Measure own;                       ///< in own units, after the last step
  std::vector<Index> order;          ///< of its atoms in the canonical measure
  Measure measure;                   ///< canonical, in the user's units
  std::vector<Estimate> parameters;  ///< p, in the order of pack(measure)
  Matrix covariance;                 ///< p x p of them, robust; empty where there is trouble
  GateUse use;                       ///< in the order of the atoms
  Index identified;
  double residual_deviation;  ///< sqrt(RSS / (n - identified))
  double r_squared, adjusted_r_squared;
  double log_likelihood, aic, bic;  ///< of normal errors; their variance counts as a parameter, as in R's lm and nls
  double least_curvature, largest_curvature;
  std::string trouble;  ///< why there are no standard errors; empty where there are
  /// The gate is a step: hardly any observation is shared between atoms. beta0 and beta1 have no finite estimate, and
  /// errors are those of the experts with the step where it is.
  bool separated = false;
};

/// Of the least squares estimate `given`, in own units, and a last step of Newton's method from it; `samples` are in
/// them, too. `half_sum_of_squares` is in the user's units. `on_bounds`: parameters lie on bounds, so that there are no
/// errors.
Estimates estimates(const Mixture& mixture, const OwnUnits& units, const Samples& samples, const Measure& given,
                    double half_sum_of_squares, bool on_bounds);

}  // namespace moerate
