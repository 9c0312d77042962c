#pragma once

#include "engine/inference/baselines.h"
#include "engine/modulus/modulus.h"
#include "engine/run/plan.h"
#include "engine/run/store.h"

#include <string>
#include <vector>

namespace moerate {

/// The errors of simple models at one split of a study's table, the one at which its estimators were fitted.
struct SplitBaselines {
  std::size_t estimator;  ///< the first one on this table
  Index n, replication;
  BaselineErrors errors;  ///< absent where the split gives no observations
};

/// Those of every table that asks for them (TableSource::baselines), at every n and replication that some estimator has
/// there, in this order. What `store` holds is not computed again, and what is computed is kept in it at once if it may
/// be written; null: there is none. Computed in parallel; splits are missing where `gives_up` says so. Throws
/// StoreError.
std::vector<SplitBaselines> baselines_of(const Plan& plan, Store* store, const SearchProgress& progress = {},
                                         const GivesUp& gives_up = {});

/// How many splits baselines_of computes. Throws StoreError.
std::size_t baseline_splits(const Plan& plan, Store* store);

/// The ids under which a store holds them.
std::vector<std::string> baseline_ids(const Plan& plan);

}  // namespace moerate
