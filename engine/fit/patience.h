#pragma once

#include <atomic>
#include <chrono>

namespace moerate {

/// How long a fit may go on: until a flag is raised from outside, or until a time. A fit that is given up leaves no
/// result, so that no result depends on how fast the machine was.
struct Patience {
  using Clock = std::chrono::steady_clock;

  Patience(const std::atomic<bool>* flag = nullptr, Clock::time_point end = Clock::time_point::max())
      : interrupt(flag), until(end) {}

  const std::atomic<bool>* interrupt;  ///< may be null
  Clock::time_point until;

  bool is_interrupted() const { return interrupt != nullptr && interrupt->load(std::memory_order_relaxed); }
  bool is_over() const { return is_interrupted() || (until != Clock::time_point::max() && Clock::now() >= until); }
};

}  // namespace moerate
