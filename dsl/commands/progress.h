#pragma once

#include "engine/run/execute.h"

#include <chrono>
#include <string>

namespace moerate {

/// Says how a run stands: one line that is rewritten on a terminal, a plain line every ten seconds elsewhere; both on
/// standard error, with an estimate of the time left.
class ProgressPrinter {
 public:
  ProgressPrinter(std::string study, bool quiet);

  void operator()(const Progress& progress);
  /// Ends the terminal's line.
  void finish();

 private:
  std::string study_;
  bool quiet_, terminal_;
  std::chrono::steady_clock::time_point start_, last_;
};

/// Says every ten seconds, on standard error, how far the work between fits and report is: searches for moduli, say.
class SearchPrinter {
 public:
  /// `what` is counted, in words: "searches for moduli".
  SearchPrinter(std::string study, std::string what, bool quiet);

  void operator()(std::size_t done, std::size_t all);

 private:
  std::string study_, what_;
  bool quiet_;
  std::chrono::steady_clock::time_point last_;
};

}  // namespace moerate
