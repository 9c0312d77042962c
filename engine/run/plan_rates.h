#pragma once

#include "engine/rate/law_comparison.h"
#include "engine/rate/verdict.h"
#include "engine/run/plan.h"

#include <map>
#include <tuple>
#include <vector>

namespace moerate {

/// The rate of one quantity of one estimator of a plan.
struct EstimatorRate {
  std::size_t estimator;
  Quantity quantity;
  Alignment alignment;  ///< raw for risks, which need no alignment
  Statistic statistic;
  Rate rate;
};

/// What laws say of one quantity of one estimator of a plan.
struct EstimatorLaws {
  std::size_t estimator;
  Quantity quantity;
  Alignment alignment;  ///< as in EstimatorRate
  LawComparison laws;
};

/// How many different intervals the expectations of a plan judge: of exponents, and of differences of risks.
Index judged_together(const Plan& plan);

/// The settings of one rate: the plan's, at a higher confidence where it is among several that are judged together.
RateSettings settings_of(const Plan& plan, std::size_t estimator, Quantity quantity, Alignment alignment,
                         Statistic statistic);

/// The rates of every estimator, quantity, alignment and statistic of the plan, in this order. Rows may be those of an
/// unfinished run: missing replications are simply not there. Quantities that no fit has (no shared cells) are left
/// out; an estimator whose every fit failed has undefined rates. Rates are computed in parallel; a rate depends on the
/// seed, the estimator's labels and losses, and on nothing else but, where intervals are simultaneous, how many are
/// judged.
std::vector<EstimatorRate> summarise(const Plan& plan, const std::vector<Row>& rows);

/// One of them alone, the same to the last bit; `rows` may hold those of other estimators. Without a loss its points
/// are empty and it is undefined.
Rate rate_of(const Plan& plan, const std::vector<Row>& rows, std::size_t estimator, Quantity quantity,
             Alignment alignment, Statistic statistic);

/// The laws of every estimator and quantity, aligned, and raw where an expectation says a law of the raw loss; in the
/// order of summarise, computed in parallel.
std::vector<EstimatorLaws> compare_laws(const Plan& plan, const std::vector<Row>& rows);

/// Finds the rate of a quantity of an estimator among many. Refers to the rates it was made from.
class RateLookup {
 public:
  explicit RateLookup(const std::vector<EstimatorRate>& rates) {
    for (const auto& rate : rates)
      found_.emplace(key(rate.estimator, rate.quantity, rate.alignment, rate.statistic), &rate);
  }

  /// Null where the rate was not taken, e.g. of shared cells in an exact fit. A risk knows no alignment.
  const Rate* find(std::size_t estimator, Quantity quantity, Alignment alignment, Statistic statistic) const {
    const auto at = found_.find(key(estimator, quantity, alignment, statistic));
    return at == found_.end() ? nullptr : &at->second->rate;
  }

 private:
  using Key = std::tuple<std::size_t, Quantity, Alignment, Statistic>;
  static Key key(std::size_t estimator, Quantity quantity, Alignment alignment, Statistic statistic) {
    return {estimator, quantity, is_risk(quantity) ? Alignment::raw : alignment, statistic};
  }

  std::map<Key, const EstimatorRate*> found_;
};

}  // namespace moerate
