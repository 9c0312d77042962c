#pragma once

#include <string>

namespace moerate {

/// Catches what Ceres logs on this thread while it lives, so that the lines belong to a fit's record and not to the
/// user's terminal. One at a time on a thread; the first one made silences glog's own outputs for the whole program.
class SolverLog {
 public:
  SolverLog();
  ~SolverLog();
  SolverLog(const SolverLog&) = delete;
  SolverLog& operator=(const SolverLog&) = delete;

  /// The lines so far, joined by "; ".
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace moerate
