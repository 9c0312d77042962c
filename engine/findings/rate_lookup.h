#pragma once

#include "engine/findings/summary.h"

#include <map>
#include <tuple>
#include <vector>

namespace moerate {

/// Finds the rate of a quantity of an estimator among many. Refers to the rates it was made from.
class RateLookup {
 public:
  explicit RateLookup(const std::vector<EstimatorRate>& rates) {
    for (const auto& rate : rates)
      found_.emplace(key(rate.estimator, rate.quantity, rate.alignment, rate.statistic), &rate);
  }

  /// Null where the rate was not taken, e.g. of shared cells in an exact fit. The excess risk knows no alignment.
  const Rate* find(std::size_t estimator, Quantity quantity, Alignment alignment, Statistic statistic) const {
    const auto at = found_.find(key(estimator, quantity, alignment, statistic));
    return at == found_.end() ? nullptr : &at->second->rate;
  }

 private:
  using Key = std::tuple<std::size_t, Quantity, Alignment, Statistic>;
  static Key key(std::size_t estimator, Quantity quantity, Alignment alignment, Statistic statistic) {
    return {estimator, quantity, quantity == Quantity::excess_risk ? Alignment::raw : alignment, statistic};
  }

  std::map<Key, const EstimatorRate*> found_;
};

}  // namespace moerate
