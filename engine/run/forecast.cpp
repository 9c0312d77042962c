#include "engine/run/forecast.h"

#include "engine/rate/distributions.h"
#include "engine/rate/statistic.h"
#include "engine/run/execute.h"
#include "engine/run/one_fit.h"
#include "engine/run/plan_rates.h"
#include "engine/run/result.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace moerate {

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

Patience patience_for(double seconds, const std::atomic<bool>* interrupt) {
  return {interrupt,
          Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds))};
}

/// What is known and what is left of one estimator; costs in the units of Job::cost.
struct EstimatorWork {
  double fit_seconds = 0, fit_cost = 0;       ///< of fits whose time is known
  double loss_seconds = 0, losses = 0;        ///< of losses whose time is known
  double fit_cost_left = 0, losses_left = 0;  ///< to be done
  const Job* pilot = nullptr;                 ///< the job to be tried: the largest of moderate size
};

constexpr Index moderate_size = 10'000;

/// Whether `job` is a better pilot than `than`: the largest n of moderate size, else the smallest.
bool better_pilot(const Job& job, const Job* than) {
  if (than == nullptr) return true;
  const bool moderate = job.n <= moderate_size, was_moderate = than->n <= moderate_size;
  if (moderate != was_moderate) return moderate;
  return moderate ? job.n > than->n : job.n < than->n;
}

/// What became of a pilot.
enum class Pilot { done, given_up, interrupted };

/// Fits and measures one job and throws the result away. One that outlasts the patience counts with the time until
/// then.
Pilot try_out(const Plan& plan, const Job& job, const Patience& patience, EstimatorWork& work) {
  const Estimator& estimator = plan.estimators[job.estimator];
  auto start = Clock::now();
  const auto record = fit_once(estimator, job.n, job.replication, patience);
  if (!record && patience.is_interrupted()) return Pilot::interrupted;
  work.fit_seconds += seconds_since(start);
  work.fit_cost += job.cost;
  if (!record) return Pilot::given_up;
  if (record->termination == Termination::failed) return Pilot::done;
  start = Clock::now();
  losses_of(estimator, plan.losses, job.n, job.replication, record->estimate);
  work.loss_seconds += seconds_since(start);
  work.losses += 1;
  return Pilot::done;
}

double ratio(double seconds, double amount, double otherwise) {
  return amount > 0 ? seconds / amount : otherwise;
}

/// A half-width at a count of replications; absent where nothing is known.
struct Known {
  double half_width = absent;
  Index at = 0;
  std::string basis = {};
};

/// Of the replications that are finished at every n, where they are enough for an interval to be trusted.
Known from_store(const Plan& plan, const std::vector<Row>& rows, std::size_t e, Index replications) {
  const Estimator& estimator = plan.estimators[e];
  std::vector<Index> finished(static_cast<std::size_t>(estimator.until->at_most), 0);
  for (const Row& row : rows) {
    if (row.estimator == e) ++finished[static_cast<std::size_t>(row.replication)];
  }
  const auto whole = [&estimator](Index count) { return count == static_cast<Index>(estimator.sizes.size()); };
  const auto first_missing = std::find_if_not(finished.begin(), finished.end(), whole);
  const auto complete = static_cast<Index>(first_missing - finished.begin());
  if (complete < fewest_losses) return {};
  // A run that knew enough, whatever else its store holds, is what the forecast is of.
  const Index used = std::min(complete, replications);
  std::vector<Row> first;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(first),
               [&](const Row& row) { return row.estimator == e && row.replication < used; });
  const Rate rate = awaited_rate(plan, first, e);
  return {rate.half_width, used, fmt::format("{} replications", used)};
}

/// Of fits at the smallest n, made here.
Known from_pilot(const Plan& plan, std::size_t e, const Patience& patience) {
  const Estimator& estimator = plan.estimators[e];
  const Index n = estimator.sizes.front();
  std::vector<Row> rows;
  for (Index replication = 0; replication < first_look; ++replication) {
    auto record = fit_once(estimator, n, replication, patience);
    if (!record) return {};
    Row row{e, n, replication, {}, std::move(*record), {}, 0};
    if (row.fit.termination != Termination::failed) {
      row.loss = losses_of(estimator, plan.losses, n, replication, row.fit.estimate);
    }
    rows.push_back(std::move(row));
  }
  const Rate rate = awaited_rate(plan, rows, e);
  const std::vector<RatePoint>& points = rate.points;
  if (points.empty() || points.front().count < 2) return {};
  std::vector<double> logs;
  for (const Index size : estimator.sizes) logs.push_back(std::log(static_cast<double>(size)));
  double squares = 0;
  for (const double weight : slope_weights(logs)) squares += weight * weight;
  const double relative_error = points.front().standard_error / points.front().value;
  const double z = normal_below(0.5 + rate.confidence / 2);
  return {z * relative_error * std::sqrt(squares), points.front().count,
          fmt::format("a pilot of {} fits at n = {}", first_look, n)};
}

PrecisionForecast forecast_of(const Known& known, std::size_t e, const Precision& until, Index least) {
  PrecisionForecast result{e, until.at_most, absent, false, known.basis};
  if (!std::isfinite(known.half_width) || known.half_width <= 0) return result;
  const auto at = [&known](Index replications) {
    return known.half_width * std::sqrt(static_cast<double>(known.at) / static_cast<double>(replications));
  };
  Index replications = least;
  while (replications < until.at_most && at(replications) > until.half_width) {
    replications = next_look(replications, until.at_most);
  }
  return {e, replications, at(replications), at(replications) <= until.half_width, known.basis};
}

}  // namespace

Forecast forecast(const Plan& plan, Store& store, double pilot_seconds, const std::atomic<bool>* interrupt) {
  const auto fits = store.finished(Stage::fit), losses = store.finished(Stage::loss);
  const std::vector<Job> all = jobs(plan);
  StageForecast fit{Stage::fit, all.size(), 0, 0}, loss{Stage::loss, all.size(), 0, 0};
  Forecast result;
  std::vector<EstimatorWork> work(plan.estimators.size());
  for (const Job& job : all) {
    EstimatorWork& of = work[job.estimator];
    const auto kept = fits.find(job.fit_id);
    const auto record = kept == fits.end() ? std::nullopt : fit_record(kept->second.result);
    if (record) {
      ++fit.done;
      ++result.recorded;
      of.fit_seconds += kept->second.seconds;
      of.fit_cost += job.cost;
    } else {
      of.fit_cost_left += job.cost;
      if (better_pilot(job, of.pilot)) of.pilot = &job;
    }
    if (const auto taken = losses.find(job.loss_id); taken != losses.end()) {
      ++loss.done;
      of.loss_seconds += taken->second.seconds;
      of.losses += 1;
    } else if (record && record->termination == Termination::failed) {
      --loss.jobs;  // the losses of a failed fit do not exist
    } else {
      of.losses_left += 1;
    }
  }

  const auto start = Clock::now();
  for (EstimatorWork& of : work) {
    if (of.pilot == nullptr || of.fit_cost > 0 || seconds_since(start) > pilot_seconds) continue;
    const Pilot pilot = try_out(plan, *of.pilot, patience_for(pilot_seconds, interrupt), of);
    if (pilot == Pilot::interrupted) break;
    result.at_least = result.at_least || pilot == Pilot::given_up;
    ++result.piloted;
  }

  EstimatorWork sum;
  for (const EstimatorWork& of : work) {
    sum.fit_seconds += of.fit_seconds;
    sum.fit_cost += of.fit_cost;
    sum.loss_seconds += of.loss_seconds;
    sum.losses += of.losses;
  }
  const double any_fit = ratio(sum.fit_seconds, sum.fit_cost, 0), any_loss = ratio(sum.loss_seconds, sum.losses, 0);
  for (const EstimatorWork& of : work) {
    fit.seconds_left += of.fit_cost_left * ratio(of.fit_seconds, of.fit_cost, any_fit);
    loss.seconds_left += of.losses_left * ratio(of.loss_seconds, of.losses, any_loss);
  }
  result.stages = {fit, loss};
  return result;
}

std::vector<PrecisionForecast> forecast_precision(const Plan& plan, Store& store, double pilot_seconds,
                                                  const std::atomic<bool>* interrupt) {
  std::vector<PrecisionForecast> all;
  const Plan now = with_needed_replications(plan, store);
  const std::vector<Row> rows = collect(largest(plan), store).rows;
  const auto start = Clock::now();
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const Estimator& estimator = now.estimators[e];
    if (!estimator.until) continue;
    Known known = from_store(plan, rows, e, estimator.replications);
    const bool in_time = std::chrono::duration<double>(Clock::now() - start).count() < pilot_seconds;
    if (known.basis.empty() && in_time) {
      known = from_pilot(plan, e, patience_for(pilot_seconds, interrupt));
    }
    all.push_back(forecast_of(known, e, *estimator.until, estimator.replications));
  }
  return all;
}

Plan with_replications(Plan plan, const std::vector<PrecisionForecast>& forecasts) {
  for (const PrecisionForecast& each : forecasts) plan.estimators[each.estimator].replications = each.replications;
  return plan;
}

}  // namespace moerate
