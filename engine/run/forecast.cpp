#include "engine/run/forecast.h"

#include "engine/run/one_fit.h"
#include "engine/run/result.h"

#include <chrono>

namespace moerate {

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
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

/// Fits and measures one job and throws the result away; false when interrupted.
bool try_out(const Plan& plan, const Job& job, const std::atomic<bool>* interrupt, EstimatorWork& work) {
  const Estimator& estimator = plan.estimators[job.estimator];
  auto start = Clock::now();
  const auto record = fit_once(estimator, job.n, job.replication, interrupt);
  if (!record) return false;
  work.fit_seconds += seconds_since(start);
  work.fit_cost += job.cost;
  if (record->termination == Termination::failed) return true;
  start = Clock::now();
  losses_of(estimator, plan.losses, job.n, job.replication, record->estimate);
  work.loss_seconds += seconds_since(start);
  work.losses += 1;
  return true;
}

double ratio(double seconds, double amount, double otherwise) {
  return amount > 0 ? seconds / amount : otherwise;
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
    if (!try_out(plan, *of.pilot, interrupt, of)) break;
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

}  // namespace moerate
