#pragma once

#include "engine/data/samples.h"
#include "engine/model/mixture.h"

#include <string>

namespace moerate {

/// A measure drawn for inputs and responses of order 1, brought to the units of the samples: entry j of beta1 and of
/// every vector parameter of the expert is divided by the root mean square of x_j, so that beta1.x and a.x keep their
/// order; the parameters of an expert of homogeneous degree p are multiplied by the p-th root of that of y. Columns of
/// zeros count as being of order 1.
Measure in_units_of(const Samples& samples, const Mixture& mixture, Measure measure);

/// How a router takes other units of x.
enum class RouterUnits {
  weights,    ///< scores v.x: v_j times the unit of x_j, and v.centre moves into beta0 (linear, temperature)
  direction,  ///< nothing changes when all x are divided by one number (cosine)
  place,      ///< beta1 lives where x does, and moves with the origin (Laplace)
  none,       ///< scores depend on the unit and the origin of x (perturbed cosine: |x| beside tau2)
};

/// Units and an origin in which a data set is of order 1, as far as the model allows them exactly:
///
///     z = (x - centre) / scale, entry by entry,   u = (y - y_centre) / y_scale, output by output,
///
/// and for every measure G of the user's units one in own units, G' = in_own_units(G), with
///
///     f_G'(z) = (f_G(x) - y_centre) / y_scale   for every x, up to rounding,
///
/// so that a fit in own units is a fit in the user's, its sum of squares times y_scale^2. in_users_units is the
/// inverse.
///
/// | what               | where                                                             | else                 |
/// |--------------------|-------------------------------------------------------------------|----------------------|
/// | centre, scale of x | experts that see x as a.x + b alone, beside routers by weights;   | centre 0, scale 1    |
/// |                    | by direction: centre 0, one scale; by place: scale 1              |                      |
/// | y_centre           | normalised gates, experts with a number that is added to them     | 0                    |
/// | y_scale            | experts that are homogeneous in some of their parameters          | 1                    |
///
/// A column without spread has scale 1, and so have responses without any.
struct OwnUnits {
  RouterUnits router = RouterUnits::none;
  Vector centre, scale;  ///< d numbers each
  Vector y_centre;       ///< of each output
  double y_scale = 1;
  Index added = -1;  ///< the row of each output's eta that is added to h; -1: y is not centred
};

/// The units of a data set: means, deviations from them, the root mean square of y. What the router and the expert are,
/// is found out by trying both on fixed points: a piece that a study defines gets what it allows.
OwnUnits own_units(const Mixture& mixture, const Samples& samples);

/// The same observations in own units.
Samples in_own_units(const OwnUnits& units, const Samples& samples);

/// Measures of the mixture, to and fro. Precondition: d, q and the number of shared parameters are the mixture's.
Measure in_own_units(const OwnUnits& units, const Mixture& mixture, const Measure& measure);
Measure in_users_units(const OwnUnits& units, const Mixture& mixture, const Measure& measure);

/// What was done to x and y, and what was not and why, in a sentence each: "inputs are centred and divided by their
/// deviation; y is centred and divided by its root mean square".
std::string describe(const OwnUnits& units);

}  // namespace moerate
