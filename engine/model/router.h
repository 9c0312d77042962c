#pragma once

#include "engine/model/block.h"
#include "engine/model/registry.h"

#include <functional>
#include <optional>
#include <vector>

namespace moerate {

/// How a router's scores behave when one t in R^d is added to every weight v_i: under the softmax gate f_G does not
/// change, so a fitted measure is known only up to t.
struct Shift {
  std::function<Vector(ConstVectorRef v)> beta1;  ///< the inverse of Router::weight: the beta1 whose weight is v
  double norm_limit;                              ///< weights must keep |v| below this (infinity: no limit)
};

/// A router scores atom i as  v(beta1_i) . z(x) + beta0_i : two maps and their derivatives. Gates and experts know
/// nothing of it.
///
/// | name             | z(x)           | v(beta1)                 | softmax gate: also leaves f_G unchanged        |
/// |------------------|----------------|--------------------------|------------------------------------------------|
/// | linear           | x              | beta1                    | beta1_i + t for all atoms                      |
/// | cosine           | x/|x|          | beta1/|beta1|            | beta1_i -> s_i beta1_i, s_i > 0 (any gate);    |
/// |                  |                |                          | reflections when d >= k                        |
/// | perturbed-cosine | x/(|x| + tau2) | beta1/(|beta1| + tau1)   | v_i + t for all atoms while all |v_i + t| < 1  |
struct Router {
  /// z of a block: x is block_rows x d, z likewise (z is written whole). Empty: z = x, and nothing is copied.
  std::function<void(ConstBlockRef x, BlockRef z)> feature;
  /// v(beta1), length d.
  std::function<Vector(ConstVectorRef beta1)> weight;
  /// dv/dbeta1, d x d, row = component of v.
  std::function<Matrix(ConstVectorRef beta1)> weight_derivative;
  /// Set when a common shift of all v is an invariance under the softmax gate and v has an inverse.
  std::optional<Shift> shift;
};

/// All routers the program knows, in the order `moerate list` prints them.
const std::vector<Entry<Router>>& routers();

}  // namespace moerate
