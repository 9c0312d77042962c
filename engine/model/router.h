#pragma once

#include "engine/base/registry.h"
#include "engine/model/block.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// Shifts may take |beta1| this far and no farther where |v| is bounded, as for the perturbed cosine router: a limit on
/// |v| alone would rule out the truth itself when tau1 is small, since |v| = |beta1|/(|beta1| + tau1). With tau1 = 0.5
/// it is |v| < 0.999.
inline constexpr double farthest_beta1 = 499.5;

/// How a router's scores behave when one t in R^d is added to every weight v_i: under the softmax gate f_G does not
/// change, so a fitted measure is known only up to t.
struct Shift {
  /// The inverse of Router::weight: the beta1 whose weight is v.
  std::function<Vector(ConstVectorRef v, ConstVectorRef shared)> beta1;
  double norm_limit;  ///< weights must keep |v| below this (infinity: no limit)
  Index only_d = 0;   ///< the length of x for which alone it holds; 0: any
};

/// A parameter that all atoms share and that is estimated with them, e.g. a temperature.
struct SharedParameter {
  std::string name;
  double low, high;  ///< its compact set
  double typical;    ///< where a start without knowledge of the truth begins
};

/// A score that is not linear in a feature of x: g(x; beta1, shared) and its derivatives, block by block.
struct Score {
  /// g of a block, block_rows values. x is block_rows x d.
  std::function<void(ConstBlockRef x, ConstVectorRef beta1, ConstVectorRef shared, ColumnRef g)> value;
  /// scale * dg/dbeta1 into beta1_columns (block_rows x d, written whole), and scale * dg/dshared added to
  /// shared_columns (block_rows x r).
  std::function<void(ConstBlockRef x, ConstVectorRef beta1, ConstVectorRef shared, ConstColumnRef scale,
                     BlockRef beta1_columns, BlockRef shared_columns)>
      derivative;
};

/// A router scores atom i as  v(beta1_i) . z(x) + beta0_i : two maps and their derivatives; or, when `score` is set, as
/// g(x; beta1_i) + beta0_i with any g. Gates and experts know nothing of it.
///
/// | name             | z(x)           | v(beta1)                 | softmax gate: also leaves f_G unchanged        |
/// |------------------|----------------|--------------------------|------------------------------------------------|
/// | linear           | x              | beta1                    | beta1_i + t for all atoms                      |
/// | cosine           | x/|x|          | beta1/|beta1|            | beta1_i -> s_i beta1_i, s_i > 0 (any gate);    |
/// |                  |                |                          | reflections when d >= k                        |
/// | perturbed-cosine | x/(|x| + tau2) | beta1/(|beta1| + tau1)   | v_i + t for all atoms while all |v_i + t| < 1  |
/// | temperature      | x              | beta1/T                  | v_i + t; (beta1_i, T) -> s (beta1_i, T) (any   |
/// |                  |                |                          | gate)                                          |
/// | cosine-          | x/|x|          | beta1/(|beta1| T)        | as cosine; all v_i + s u of one length when    |
/// | temperature      |                |                          | d >= k, so that T changes, too                 |
struct Router {
  /// z of a block: x is block_rows x d, z likewise (z is written whole). Empty: z = x, and nothing is copied.
  std::function<void(ConstBlockRef x, BlockRef z)> feature = {};
  /// True: z is x times a number of the sample, as it is without a feature. The fits are faster for knowing.
  bool feature_along_x = false;
  /// v(beta1, shared), length d.
  std::function<Vector(ConstVectorRef beta1, ConstVectorRef shared)> weight = {};
  /// dv/d(beta1, shared), d x (d + r), row = component of v.
  std::function<Matrix(ConstVectorRef beta1, ConstVectorRef shared)> weight_derivative = {};
  /// Set when a common shift of all v is an invariance under the softmax gate and v has an inverse.
  std::optional<Shift> shift = std::nullopt;
  /// Set instead of feature, weight and their derivatives when the score is not linear in a feature; or beside weight
  /// and shift, where the score is v.z(x) with a z that nobody wrote down, and something that is the same for all
  /// beta1: fits then take the score, and losses are aligned by the weight.
  std::optional<Score> score = std::nullopt;
  /// True: the score is the same for beta1 and s beta1, s > 0, so that the length of beta1 is not identified.
  bool forgets_length = false;
  /// The r parameters that all atoms share. Where the weight has an inverse (`shift`), they say nothing that beta1
  /// could not: a measure is known up to them, under every gate.
  std::vector<SharedParameter> shared = {};
  /// True: the author of the router means that no invariance of it is looked for.
  bool without_invariance = false;
  /// The paper that shows n^-1/2 for strongly identifiable experts under this router and the softmax gate; may be
  /// empty.
  std::string source = {};
};

/// The parameters that all atoms share, where nothing is known of them.
inline Vector typical_shared(const Router& router) {
  Vector shared(static_cast<Index>(router.shared.size()));
  for (Index s = 0; s < shared.size(); ++s) shared(s) = router.shared[static_cast<std::size_t>(s)].typical;
  return shared;
}

/// All routers the program knows, in the order `moerate list` prints them.
const std::vector<Entry<Router>>& routers();

}  // namespace moerate
