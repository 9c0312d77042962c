#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace moerate::bench {

/// What a benchmark has to show: the median over its repetitions of one counter, at least or at most so much. Without
/// a limit the value is shown and judged by nobody.
struct Target {
  enum class Limit { none, at_least, at_most };
  std::string what;       ///< the row's words
  std::string benchmark;  ///< as registered
  std::string counter;
  Limit limit = Limit::none;
  double value = 0;
};

/// Prints one row a target after all benchmarks ran: median, smallest and largest of the repetitions, the limit, and
/// whether it is met. A benchmark that was skipped says why. Each finished benchmark is named on stderr.
class RatioTable final : public benchmark::BenchmarkReporter {
 public:
  explicit RatioTable(std::vector<Target> targets) : targets_(std::move(targets)) {}

  bool ReportContext(const Context& context) override;
  void ReportRuns(const std::vector<Run>& runs) override;
  void Finalize() override;

 private:
  std::vector<Target> targets_;
  std::map<std::string, std::map<std::string, std::vector<double>>> counters_;  ///< by benchmark and counter
  std::map<std::string, std::string> skipped_;                                  ///< by benchmark: why
};

}  // namespace moerate::bench
