#pragma once

#include "engine/data/inputs.h"
#include "engine/model/mixture.h"

namespace moerate {

/// The mean of |f_G(x) - f_G*(x)|^2, the sum over all outputs, over `count` fresh inputs drawn from the stream: the
/// excess risk of the least squares estimate G (arXiv:2405.14131, the L2(mu) distance squared). The two mixtures may
/// differ in router, gate and expert. Precondition: equal d and outputs, count > 0. Equal arguments give equal bytes.
double excess_risk(const Mixture& mixture, const Measure& fitted, const Mixture& true_mixture, const Measure& truth,
                   const Inputs& inputs, Stream stream, Index count);

/// How far the functions of two measures are apart, over points that are uniform within ranges.
struct FunctionDistance {
  double distance;   ///< root mean square of f_G - f_G'
  double deviation;  ///< standard deviation of f_G'
};
/// `ranges` is 2 x d: least and largest of each entry. Equal arguments give equal bytes. Preconditions as above.
FunctionDistance distance_within(const Matrix& ranges, const Mixture& mixture, const Measure& measure,
                                 const Mixture& other_mixture, const Measure& other);

}  // namespace moerate
