#include "tests/bench/ratio_table.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate::bench {

namespace {

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
}

std::string verdict(const Target& target, double value) {
  switch (target.limit) {
    case Target::Limit::at_least:
      return fmt::format("{:<9}{}", fmt::format(">= {:g}", target.value), value >= target.value ? "met" : "MISSED");
    case Target::Limit::at_most:
      return fmt::format("{:<9}{}", fmt::format("<= {:g}", target.value), value <= target.value ? "met" : "MISSED");
    case Target::Limit::none:
      break;
  }
  return "";
}

}  // namespace

bool RatioTable::ReportContext(const Context&) {
  return true;
}

void RatioTable::ReportRuns(const std::vector<Run>& runs) {
  for (const Run& run : runs) {
    const std::string& name = run.run_name.function_name;
    if (run.error_occurred) {
      skipped_[name] = run.error_message;
    } else if (run.report_rms) {
      counters_[name]["misfit"].push_back(run.GetAdjustedRealTime());
    } else if (run.run_type == Run::RT_Iteration) {
      for (const auto& [counter, value] : run.counters) counters_[name][counter].push_back(value.value);
    }
  }
  if (!runs.empty()) fmt::print(stderr, "{}\n", runs.front().run_name.str());
}

void RatioTable::Finalize() {
  fmt::print("{:<72} {:>8}  {:<20} {}\n", "", "median", "smallest..largest", "target");
  for (const Target& target : targets_) {
    if (const auto why = skipped_.find(target.benchmark); why != skipped_.end()) {
      fmt::print("{:<72} {}\n", target.what, why->second);
      continue;
    }
    const auto found = counters_.find(target.benchmark);
    if (found == counters_.end()) continue;  // not chosen by --benchmark_filter
    const std::vector<double>& values = found->second[target.counter];
    if (values.empty()) continue;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double middle = median(values);
    fmt::print("{:<72} {:>8.4g}  {:<20} {}\n", target.what, middle, fmt::format("{:.4g}..{:.4g}", *least, *most),
               verdict(target, middle));
  }
}

}  // namespace moerate::bench
