#include "dsl/commands/progress.h"

#include "dsl/commands/facts.h"
#include "dsl/commands/output.h"

#include "engine/base/words.h"

#include <fmt/format.h>
#include <unistd.h>

#include <utility>

namespace moerate {

namespace {

using Clock = std::chrono::steady_clock;

}  // namespace

ProgressPrinter::ProgressPrinter(std::string study, bool quiet)
    : study_(std::move(study)),
      quiet_(quiet),
      terminal_(::isatty(STDERR_FILENO) == 1),
      start_(Clock::now()),
      last_(start_) {}

void ProgressPrinter::operator()(const Progress& progress) {
  if (quiet_) return;
  const auto now = Clock::now();
  const bool last = progress.reused + progress.done + progress.unfinished == progress.total;
  const auto pause = terminal_ ? std::chrono::milliseconds(200) : std::chrono::milliseconds(10'000);
  if (!last && now - last_ < pause) return;
  last_ = now;
  const double spent = std::chrono::duration<double>(now - start_).count();
  const double left = spent * (progress.work_total - progress.work_done) / progress.work_done;
  const auto counted = [](std::size_t count, const char* what) {
    return count > 0 ? fmt::format(", {} {}", count, what) : "";
  };
  print_error("{}{}: {}/{} fits{}{}, {:.3g} a second, {}{} left{}", terminal_ ? "\r\033[K" : now_in_utc() + " ", study_,
              progress.reused + progress.done, progress.total, counted(progress.failed, "failed"),
              counted(progress.unfinished, "unfinished"), static_cast<double>(progress.done) / spent,
              progress.may_grow ? "at least " : "", duration(left), terminal_ ? "" : "\n");
}

void ProgressPrinter::finish() {
  if (!quiet_ && terminal_) print_error("\r\033[K");
}

SearchPrinter::SearchPrinter(std::string study, std::string what, bool quiet)
    : study_(std::move(study)), what_(std::move(what)), quiet_(quiet), last_(Clock::now()) {}

void SearchPrinter::operator()(std::size_t done, std::size_t all) {
  const auto now = Clock::now();
  if (quiet_ || now - last_ < std::chrono::seconds(10)) return;
  last_ = now;
  print_error("{}: {}: {} of {}\n", study_, what_, done, all);
}

}  // namespace moerate
