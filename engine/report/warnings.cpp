#include "engine/report/warnings.h"

#include "engine/base/words.h"
#include "engine/report/counts.h"
#include "engine/report/words.h"
#include "engine/run/plan_rates.h"
#include "engine/run/precision.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {

namespace {

/// The share of an estimator's fits above which they are no exceptions.
constexpr double notable_share = 0.1;
/// Below this many replications the largest tenth of them is none.
constexpr Index fewest_to_trim = 10;

/// "router=cosine and router=linear", or the first three and how many more; empty for none.
std::string named(const Plan& plan, const std::vector<std::size_t>& estimators) {
  if (estimators.size() == plan.estimators.size() && estimators.size() > 1) return "every estimator";
  constexpr std::size_t most = 3;
  std::string text;
  for (std::size_t i = 0; i < std::min(most, estimators.size()); ++i) {
    text += (i == 0 ? "" : "; ") + describe(plan.estimators[estimators[i]]);
  }
  return estimators.size() > most ? fmt::format("{}; and {} more", text, estimators.size() - most) : text;
}

template <class Holds>
std::vector<std::size_t> estimators_where(const Plan& plan, Holds holds) {
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    if (holds(i)) all.push_back(i);
  }
  return all;
}

}  // namespace

std::vector<std::string> warnings_of(const Plan& plan, const std::vector<Row>& rows) {
  const std::vector<FitCounts> counts = count_fits(plan, rows);
  const FitCounts all = total(counts);
  std::vector<std::string> warnings;
  if (all.missing > 0) {
    warnings.push_back(fmt::format("incomplete: {} of {} missing; all numbers are of the rest", all.missing,
                                   counted(all.planned, "planned fit") + (all.missing == 1 ? " is" : " are")));
  }
  if (const Index failed = all[Termination::failed]; failed > 0) {
    warnings.push_back(fmt::format("{} failed and {} left out of every statistic", counted(failed, "fit"),
                                   failed == 1 ? "is" : "are"));
  }
  const auto warn = [&](const std::vector<std::size_t>& estimators, std::string_view what) {
    if (!estimators.empty()) warnings.push_back(fmt::format("{}: {}", named(plan, estimators), what));
  };
  const auto often = [&](Index count, std::size_t i) {
    const Index finished = counts[i].planned - counts[i].missing;
    return static_cast<double>(count) > notable_share * static_cast<double>(finished);
  };
  warn(estimators_where(plan, [&](std::size_t i) { return misspecified(plan.estimators[i]); }),
       "misspecified, the fitted model is not the truth's; losses are distances to a measure it need not reach");
  warn(estimators_where(plan, [&](std::size_t i) { return often(counts[i].at_bound, i); }),
       "more than a tenth of the fits ended on a bound, so that the losses depend on fit.bounds");
  warn(estimators_where(plan, [&](std::size_t i) { return often(counts[i].unconverged(), i); }),
       "more than a tenth of the fits ended without a sign of convergence; their losses count as they are");
  warn(estimators_where(
           plan,
           [&](std::size_t i) { return !plan.estimators[i].dataset.table && plan.estimators[i].dataset.noise == 0; }),
       "the data have no noise, so that the losses are rounding errors");
  const auto& judged_by = plan.rates.statistics;
  if (std::find(judged_by.begin(), judged_by.end(), Statistic::trimmed) != judged_by.end()) {
    warn(estimators_where(plan, [&](std::size_t i) { return plan.estimators[i].replications < fewest_to_trim; }),
         fmt::format("with fewer than {} replications the trimmed mean leaves out none and is the mean",
                     fewest_to_trim));
  }
  return warnings;
}

std::vector<std::string> precision_warnings(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  const RateLookup lookup(rates);
  std::vector<std::string> warnings;
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    const Estimator& estimator = plan.estimators[i];
    if (!estimator.until || estimator.replications < estimator.until->at_most) continue;
    const Rate* rate = lookup.find(i, estimator.until->of, Alignment::aligned, main_statistic(plan));
    if (rate != nullptr && is_reached(*rate, *estimator.until)) continue;
    const std::string known = rate == nullptr                     ? "no fit has it"
                              : !rate->interval_undefined.empty() ? rate->interval_undefined
                                                                  : fmt::format("it is {}", rounded(rate->half_width));
    warnings.push_back(fmt::format("{}: the half-width of {}, {}, was to be {}; after {} replications {}",
                                   describe(estimator), quantity_text(estimator.until->of, Alignment::aligned),
                                   name(main_statistic(plan)), estimator.until->half_width, estimator.replications,
                                   known));
  }
  return warnings;
}

}  // namespace moerate
