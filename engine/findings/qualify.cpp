#include "engine/findings/qualify.h"

#include "engine/findings/unaligned.h"
#include "engine/rate/slope.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

std::string on_bounds(const std::vector<Row>& rows, std::size_t estimator) {
  Index fits = 0, bound = 0;
  for (const Row& row : rows) {
    if (row.estimator != estimator || row.fit.termination == Termination::failed) continue;
    ++fits;
    bound += row.fit.at_bound > 0 ? 1 : 0;
  }
  const double share = fits == 0 ? 0 : static_cast<double>(bound) / static_cast<double>(fits);
  return share > many_on_bounds ? fmt::format("{:.0f}% of fits on bounds", 100 * share) : "";
}

/// Of all laws on all sizes: one that is no power and excludes it.
std::string better_law(const std::vector<EstimatorLaws>& laws, const Expectation& expectation, std::size_t estimator) {
  if (expectation.claim == Claim::law) return "";
  const auto own = std::find_if(laws.begin(), laws.end(), [&](const EstimatorLaws& each) {
    return each.estimator == estimator && each.quantity == expectation.of && each.alignment == expectation.alignment;
  });
  if (own == laws.end() || own->laws.sets.empty()) return "";
  const LawFit *best = own->laws.sets.front().best(), *power = own->laws.sets.front().find(law_of_rates);
  if (best == nullptr || power == nullptr || !power->undefined.empty()) return "";
  return law_named(best->law).power_of_n || power->difference < excluding_difference
             ? ""
             : fmt::format("{} preferred by AICc", best->law);
}

std::string from_onset(const Rate& rate) {
  if (rate.points.empty() || rate.onset <= rate.points.front().n) return "";
  std::vector<double> x, y;
  for (const RatePoint& point : rate.points) {
    if (point.n < rate.onset || !(point.value > 0) || !std::isfinite(point.value)) continue;
    x.push_back(std::log(static_cast<double>(point.n)));
    y.push_back(std::log(point.value));
  }
  return x.size() < 2 ? "" : fmt::format("{:.3f} from n = {} on", least_squares(x, y).slope, rate.onset);
}

}  // namespace

std::vector<std::string> qualifiers(const Plan& plan, const std::vector<Row>& rows,
                                    const std::vector<EstimatorLaws>& laws, const Verdict& verdict) {
  const Expectation& expectation = plan.expectations[verdict.expectation];
  std::vector<std::string> all{on_bounds(rows, verdict.estimator), better_law(laws, expectation, verdict.estimator)};
  const bool is_aligned = expectation.alignment == Alignment::aligned && expectation.of != Quantity::excess_risk;
  if (is_aligned) {
    const std::string directions = unaligned_directions(plan.estimators[verdict.estimator]);
    if (!directions.empty()) all.push_back(fmt::format("not aligned along {}", directions));
  }
  if (verdict.rate != nullptr && expectation.claim != Claim::law) all.push_back(from_onset(verdict.rate->rate));
  std::erase(all, "");
  return all;
}

}  // namespace moerate
