#pragma once

#include <ctime>

namespace moerate::bench {

inline double seconds(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Seconds that one run of `work` takes by `clock`, the mean of as many runs as fill `at_least` seconds. The CPU's
/// clock leaves out what other programs of a busy machine take; the wall's is for work on several threads.
template <class Work>
double seconds_of(Work&& work, double at_least = 0, clockid_t clock = CLOCK_PROCESS_CPUTIME_ID) {
  const double start = seconds(clock);
  double elapsed = 0;
  int runs = 0;
  do {
    work();
    ++runs;
    elapsed = seconds(clock) - start;
  } while (elapsed < at_least);
  return elapsed / runs;
}

}  // namespace moerate::bench
