#pragma once

#include "engine/run/plan.h"
#include "engine/run/store.h"

#include <memory>
#include <string>
#include <vector>

namespace moerate {

/// The moduli of one estimator's truth. Estimators that differ in noise, starts or settings share them.
struct EstimatorModuli {
  std::size_t estimator;
  std::string none;  ///< why there are none; empty where there are
  std::shared_ptr<const std::vector<Modulus>> moduli;

  /// Null where the quantity has none: no cell is shared, or nothing was asked.
  const Modulus* find(Quantity quantity, bool uniform) const;
};

/// Those that a study asks for, for every estimator in its order; empty where it asks for none. A truth that is redrawn
/// stands for all with that of replication 0. What `store` holds is not computed again, and what is computed is kept in
/// it at once if it may be written; null: there is none. Computed in parallel; moduli are missing where `gives_up` says
/// so. Throws StoreError.
std::vector<EstimatorModuli> moduli_of(const Plan& plan, Store* store, const SearchProgress& progress = {},
                                       const GivesUp& gives_up = {});

/// The ids under which a store holds the moduli that a study asks for.
std::vector<std::string> modulus_ids(const Plan& plan);

/// How many searches moduli_of makes at most: one for each truth, quantity and way to divide the atoms. Throws
/// StoreError.
std::size_t modulus_searches(const Plan& plan, Store* store);

}  // namespace moerate
