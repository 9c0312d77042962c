#include "engine/run/execute.h"

#include "engine/run/one_fit.h"
#include "engine/run/precision.h"
#include "engine/run/result.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <unordered_set>
#include <utility>

namespace moerate {

namespace {

using Clock = std::chrono::steady_clock;
using Finished = std::unordered_map<std::string, Stored>;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// A job that is not finished, with its fit where that is known.
struct Task {
  const Job* job;
  const Stored* fit;  ///< from the store; null: to be made
};

/// What is missing or damaged, largest first. The losses of a failed fit do not exist.
std::vector<Task> missing_tasks(const std::vector<Job>& all, const Finished& fits, const Finished& losses) {
  std::vector<Task> tasks;
  for (const Job& job : all) {
    const auto fit = fits.find(job.fit_id);
    const auto record = fit == fits.end() ? std::nullopt : fit_record(fit->second.result);
    if (!record) {
      tasks.push_back({&job, nullptr});
      continue;
    }
    const auto loss = losses.find(job.loss_id);
    const bool measured = loss != losses.end() && loss_record(loss->second.result);
    if (!measured && record->termination != Termination::failed) tasks.push_back({&job, &fit->second});
  }
  std::stable_sort(tasks.begin(), tasks.end(), [](const Task& a, const Task& b) { return a.job->cost > b.job->cost; });
  return tasks;
}

/// Keeps results under one lock, in small transactions. A job counts as done when it is in a committed one: at once
/// after a pause, else together with others at the next tick of a clock of its own, whether or not another job ends.
class Keeper {
 public:
  Keeper(Store& store, const RunOptions& options, Progress& progress)
      : store_(store), options_(options), progress_(progress), last_commit_(Clock::now() - tick) {
    clock_ = std::thread([this] { commit_in_time(); });
  }

  ~Keeper() {
    {
      const std::lock_guard lock(mutex_);
      ended_ = true;
    }
    changed_.notify_all();
    clock_.join();
  }
  Keeper(const Keeper&) = delete;
  Keeper& operator=(const Keeper&) = delete;

  void keep(const Task& task, const std::optional<Stored>& fit, const std::optional<Stored>& loss, bool failed) {
    const std::lock_guard lock(mutex_);
    if (error_) std::rethrow_exception(error_);
    if (fit) store_.keep(Stage::fit, task.job->fit_id, *fit);
    if (loss) store_.keep(Stage::loss, task.job->loss_id, *loss);
    const bool is_first = waiting_.empty();
    waiting_.push_back({task.job->cost, failed});
    if (Clock::now() - last_commit_ >= tick) {
      commit();
    } else if (is_first) {
      changed_.notify_one();  // the clock waits for nothing else
    }
  }

  void give_up(const Task& task) {
    const std::lock_guard lock(mutex_);
    ++progress_.unfinished;
    progress_.work_done += task.job->cost;
    if (options_.on_progress) options_.on_progress(progress_);
  }

  /// Commits what is left. Throws what the clock could not.
  void finish() {
    const std::lock_guard lock(mutex_);
    if (error_) std::rethrow_exception(error_);
    commit();
  }

 private:
  static constexpr std::chrono::milliseconds tick{50};

  struct Waiting {
    double cost;
    bool failed;
  };

  void commit() {
    store_.commit();
    last_commit_ = Clock::now();
    for (const auto& [cost, failed] : std::exchange(waiting_, {})) {
      ++progress_.done;
      progress_.failed += failed ? 1 : 0;
      progress_.work_done += cost;
      if (options_.on_progress) options_.on_progress(progress_);
    }
  }

  void commit_in_time() {
    std::unique_lock lock(mutex_);
    while (!ended_) {
      changed_.wait(lock, [this] { return ended_ || (!waiting_.empty() && !error_); });
      changed_.wait_until(lock, last_commit_ + tick, [this] { return ended_; });
      if (ended_ || waiting_.empty()) continue;
      try {
        commit();
      } catch (...) {
        error_ = std::current_exception();
      }
    }
  }

  Store& store_;
  const RunOptions& options_;
  Progress& progress_;
  Clock::time_point last_commit_;
  std::vector<Waiting> waiting_;  ///< kept, but in no committed transaction yet
  std::exception_ptr error_;      ///< of the clock's commit
  bool ended_ = false;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::thread clock_;
};

Patience patience_from(Clock::time_point start, const RunOptions& options) {
  constexpr double longest = 1e9;  // beyond it, the clock's own range
  if (options.seconds_per_fit >= longest) return options.interrupt;
  return {options.interrupt,
          start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(options.seconds_per_fit))};
}

/// Makes what a task lacks and hands it to the keeper; a fit that was given up leaves nothing.
void perform(const Plan& plan, const Task& task, const RunOptions& options, Keeper& keeper) {
  const Job& job = *task.job;
  const Estimator& estimator = plan.estimators[job.estimator];
  std::optional<Stored> fit, loss;
  std::optional<FitRecord> record;
  auto start = Clock::now();
  if (task.fit != nullptr) {
    record = fit_record(task.fit->result);
  } else {
    const Patience patience = patience_from(start, options);
    record = fit_once(estimator, job.n, job.replication, patience);
    if (!record) {
      if (!patience.is_interrupted()) keeper.give_up(task);
      return;
    }
    fit = Stored{to_text(*record), seconds_since(start)};
  }
  const bool failed = !record || record->termination == Termination::failed;
  if (!failed) {
    start = Clock::now();
    const LossRecord losses = losses_of(estimator, plan.losses, job.n, job.replication, record->estimate);
    loss = Stored{to_text(losses), seconds_since(start)};
  }
  keeper.keep(task, fit, loss, failed);
}

std::vector<Job> part_of(const std::vector<Job>& all, const Shard& shard) {
  const std::vector<Index> numbers = shards_of(all, shard.count);
  std::vector<Job> part;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (numbers[i] == shard.number) part.push_back(all[i]);
  }
  return part;
}

/// Runs what the store lacks of a plan whose counts of replications are fixed.
void execute_jobs(const Plan& plan, Store& store, const RunOptions& options, Progress& progress) {
  const std::vector<Job> all = options.shard ? part_of(jobs(plan), *options.shard) : jobs(plan);
  const Finished fits = store.finished(Stage::fit), losses = store.finished(Stage::loss);
  const std::vector<Task> tasks = missing_tasks(all, fits, losses);
  progress.total = all.size();
  progress.reused = all.size() - tasks.size() - progress.done;
  for (const Task& task : tasks) progress.work_total += task.job->cost;

  Keeper keeper(store, options, progress);
  std::atomic<bool> stop = false;
  std::exception_ptr error;
#pragma omp parallel for schedule(dynamic, 1) num_threads(options.threads)
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    if (stop || (options.interrupt != nullptr && *options.interrupt)) continue;
    try {
      perform(plan, tasks[i], options, keeper);
    } catch (...) {
#pragma omp critical
      if (!error) error = std::current_exception();
      stop = true;
    }
  }
  if (error) std::rethrow_exception(error);
  keeper.finish();
}

std::size_t asked_for(const Plan& plan) {
  std::size_t fits = 0;
  for (const Estimator& estimator : plan.estimators) {
    fits += estimator.sizes.size() * static_cast<std::size_t>(estimator.replications);
  }
  return fits;
}

}  // namespace

Progress execute(const Plan& plan, Store& store, const RunOptions& options) {
  Progress progress;
  progress.may_grow = std::any_of(plan.estimators.begin(), plan.estimators.end(),
                                  [](const Estimator& estimator) { return estimator.until.has_value(); });
  for (Plan now = with_needed_replications(plan, store);;) {
    execute_jobs(now, store, options, progress);
    Plan next = with_needed_replications(plan, store);
    const bool interrupted = options.interrupt != nullptr && *options.interrupt;
    if (interrupted || asked_for(next) <= asked_for(now)) return progress;
    now = std::move(next);
  }
}

Collected collect(const Plan& plan, Store& store) {
  const Finished fits = store.finished(Stage::fit), losses = store.finished(Stage::loss);
  Collected collected{{}, 0};
  for (const Job& job : jobs(plan)) {
    const auto fit = fits.find(job.fit_id);
    const auto record = fit == fits.end() ? std::nullopt : fit_record(fit->second.result);
    if (!record) {
      ++collected.missing;
      continue;
    }
    Row row{job.estimator, job.n, job.replication, job.fit_id, *record, {}, fit->second.seconds};
    if (record->termination != Termination::failed) {
      const auto loss = losses.find(job.loss_id);
      const auto measured = loss == losses.end() ? std::nullopt : loss_record(loss->second.result);
      if (!measured) {
        ++collected.missing;
        continue;
      }
      row.loss = *measured;
      row.seconds += loss->second.seconds;
    }
    collected.rows.push_back(std::move(row));
  }
  return collected;
}

std::vector<JobState> states_of(const std::vector<Job>& jobs, std::span<const std::unique_ptr<Store>> stores) {
  std::unordered_map<std::string, bool> fits;  // whether they gave a result
  std::unordered_set<std::string> losses;
  for (const std::unique_ptr<Store>& store : stores) {
    for (const auto& [id, stored] : store->finished(Stage::fit)) {
      if (const auto record = fit_record(stored.result)) fits[id] = record->termination != Termination::failed;
    }
    for (const auto& [id, stored] : store->finished(Stage::loss)) losses.insert(id);
  }
  std::vector<JobState> states;
  states.reserve(jobs.size());
  for (const Job& job : jobs) {
    const auto fit = fits.find(job.fit_id);
    const bool is_done = fit != fits.end() && fit->second && losses.contains(job.loss_id);
    states.push_back(is_done                             ? JobState::done
                     : fit != fits.end() && !fit->second ? JobState::failed
                                                         : JobState::missing);
  }
  return states;
}

}  // namespace moerate
