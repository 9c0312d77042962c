#pragma once

#include <string>

namespace moerate {

/// Collects what Ceres logs on this thread, from construction to destruction: glog would write it to stderr, amid the
/// program's own messages. One at a time on a thread.
class SolverLog {
 public:
  SolverLog();
  ~SolverLog();
  SolverLog(const SolverLog&) = delete;
  SolverLog& operator=(const SolverLog&) = delete;

  /// The distinct messages in their order, separated by "; "; empty when there are none.
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace moerate
