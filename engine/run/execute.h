#pragma once

#include "engine/run/jobs.h"
#include "engine/run/shards.h"
#include "engine/run/store.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace moerate {

/// Where a run stands. Work is in the units of Job::cost, so that the time left can be told from it.
struct Progress {
  std::size_t total = 0;                 ///< fits of the plan, as far as it has grown
  bool may_grow = false;                 ///< precision.h: more replications may be asked for
  std::size_t reused = 0;                ///< found in the store
  std::size_t done = 0;                  ///< made by this run and kept: in a committed transaction of the store
  std::size_t failed = 0;                ///< fits without a result
  std::size_t unfinished = 0;            ///< given up at RunOptions::seconds_per_fit
  double work_done = 0, work_total = 0;  ///< of this run
};

struct RunOptions {
  int threads = 1;
  /// Called for every finished job once it is kept, one call at a time, from any thread; may be empty.
  std::function<void(const Progress&)> on_progress;
  /// Raised from outside (Ctrl-C): running fits are abandoned, what is finished is kept. May be null.
  const std::atomic<bool>* interrupt = nullptr;
  /// A fit that takes longer is given up and stays missing: a limit never makes a result. It is looked at between the
  /// solver's steps.
  double seconds_per_fit = std::numeric_limits<double>::infinity();
  /// Only the jobs of this part of the plan. Precondition: no replications go on until an exponent is known.
  std::optional<Shard> shard = {};
};

/// Runs every job of the plan that the store does not hold, largest first, on `threads` threads, and keeps the results
/// as they come; where replications go on until an exponent is known (precision.h), round by round. A result is a pure
/// function of its job, whatever the threads and the order. Throws StoreError; what was committed before is kept.
Progress execute(const Plan& plan, Store& store, const RunOptions& options);

/// The fits of a plan (of a grown one: precision.h) that the store holds, as rows, and how many are missing. Throws
/// StoreError.
struct Collected {
  std::vector<Row> rows;
  std::size_t missing;
};
Collected collect(const Plan& plan, Store& store);

/// Where each of a plan's jobs stands by several stores, in the order of jobs(plan).
enum class JobState : std::uint8_t { missing, done, failed };  ///< failed: done, without a result
std::vector<JobState> states_of(const std::vector<Job>& jobs, std::span<const std::unique_ptr<Store>> stores);

}  // namespace moerate
