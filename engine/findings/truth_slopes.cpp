#include "engine/findings/truth_slopes.h"

#include "engine/base/quantile.h"
#include "engine/rate/statistic.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace moerate {

namespace {

double value_of(const Row& row, Quantity quantity) {
  return quantity == Quantity::excess_risk ? row.loss.excess_risk
                                           : row.loss.aligned[static_cast<std::size_t>(quantity)];
}

/// The points (log n, log loss) of each replication.
struct LossesByN {
  std::vector<double> x, y;
};

std::map<Index, LossesByN> curves(const std::vector<Row>& rows, std::size_t estimator, Quantity quantity) {
  std::map<Index, LossesByN> all;
  for (const Row& row : rows) {
    if (row.estimator != estimator || row.fit.termination == Termination::failed) continue;
    const double value = value_of(row, quantity);
    if (!(value > 0) || !std::isfinite(value)) continue;
    LossesByN& curve = all[row.replication];
    curve.x.push_back(std::log(static_cast<double>(row.n)));
    curve.y.push_back(std::log(value));
  }
  return all;
}

TruthSlopes slopes_of(const std::vector<Row>& rows, std::size_t estimator, Quantity quantity, std::size_t sizes) {
  TruthSlopes result{estimator, quantity, {}};
  double variance = 0;
  for (const auto& [replication, curve] : curves(rows, estimator, quantity)) {
    if (curve.x.size() != sizes) continue;
    const Line line = least_squares(curve.x, curve.y);
    result.slopes.push_back(line.slope);
    variance += line.standard_error * line.standard_error;
  }
  const auto count = static_cast<double>(result.slopes.size());
  if (count < 3) return result;
  std::sort(result.slopes.begin(), result.slopes.end());
  double mean = 0, squares = 0;
  for (const double slope : result.slopes) mean += slope / count;
  for (const double slope : result.slopes) squares += (slope - mean) * (slope - mean);
  result.deviation = std::sqrt(squares / (count - 1));
  result.expected_deviation = std::sqrt(variance / count);
  result.median = quantile(result.slopes, 0.5);
  result.low = quantile(result.slopes, 0.05);
  result.high = quantile(result.slopes, 0.95);
  return result;
}

}  // namespace

std::vector<TruthSlopes> slopes_by_truth(const Plan& plan, const std::vector<Row>& rows) {
  std::vector<TruthSlopes> all;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const Estimator& estimator = plan.estimators[e];
    if (!estimator.dataset.redrawn || estimator.sizes.size() < 3) continue;
    for (const Quantity quantity : {Quantity::total, Quantity::excess_risk}) {
      TruthSlopes slopes = slopes_of(rows, e, quantity, estimator.sizes.size());
      if (slopes.slopes.size() >= 3) all.push_back(std::move(slopes));
    }
  }
  return all;
}

}  // namespace moerate
