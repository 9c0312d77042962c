#include "dsl/commands/facts.h"
#include "dsl/commands/output.h"
#include "dsl/commands/session.h"
#include "dsl/commands/shards.h"

#include "engine/base/words.h"
#include "engine/report/terminal.h"
#include "engine/report/words.h"
#include "engine/run/execute.h"
#include "engine/run/plan_rates.h"
#include "engine/run/precision.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <sstream>
#include <thread>

namespace moerate {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

/// What the stores of a study hold at one moment.
struct Look {
  Plan plan = {};  ///< with as many replications as are asked for by now
  std::size_t fits = 0, done = 0, failed = 0;
  double work_left = 0, work_done = 0;  ///< in units of Job::cost
  std::vector<Row> rows = {};           ///< of the study's own store
};

std::optional<Look> look(const Plan& written, const std::vector<fs::path>& folders, const std::string& text) {
  const auto opened = stores_in(folders, text);
  if (!opened) return std::nullopt;
  Look now{.plan = with_needed_replications(written, *opened->front())};
  const std::vector<Job> all = jobs(now.plan);
  const std::vector<JobState> states = states_of(all, *opened);
  now.fits = all.size();
  for (std::size_t i = 0; i < all.size(); ++i) {
    (states[i] == JobState::missing ? now.work_left : now.work_done) += all[i].cost;
    now.done += states[i] == JobState::done ? 1 : 0;
    now.failed += states[i] == JobState::failed ? 1 : 0;
  }
  now.rows = collect(now.plan, *opened->front()).rows;
  return now;
}

bool is_complete(const Look& now) {
  return now.done + now.failed == now.fits;
}

/// The exponents so far, by the main statistic: of the aligned total, or of a table the held-out risk.
std::string exponents(const Look& now) {
  const Quantity quantity = has_tables(now.plan) ? Quantity::held_out_risk : Quantity::total;
  std::vector<std::vector<std::string>> lines{
      {"estimator", "fits", fmt::format("exponent of the {}", quantity_text(quantity, Alignment::aligned))}};
  for (std::size_t i = 0; i < now.plan.estimators.size(); ++i) {
    const auto fits =
        std::count_if(now.rows.begin(), now.rows.end(), [i](const Row& row) { return row.estimator == i; });
    if (fits == 0) continue;
    const Alignment alignment = is_risk(quantity) ? Alignment::raw : Alignment::aligned;
    const Rate rate = rate_of(now.plan, now.rows, i, quantity, alignment, main_statistic(now.plan));
    lines.push_back({describe(now.plan.estimators[i]), std::to_string(fits),
                     std::isnan(rate.exponent) ? "not yet" : exponent_text(rate)});
  }
  return lines.size() == 1 ? "" : aligned_columns(lines);
}

/// Lines no longer than `columns` characters: a longer one would take two of the terminal's.
std::string cut(const std::string& text, std::size_t columns) {
  std::string result;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    while (width(line) > columns) line.pop_back();
    result += line + '\n';
  }
  return result;
}

/// Of the terminal, less one for its cursor.
std::size_t columns() {
  struct ::winsize size {};
  constexpr std::size_t usual = 80;
  const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
  return (known ? size.ws_col : usual) - 1;
}

/// How fast fits come, from two looks.
class Speed {
 public:
  explicit Speed(const Look& first) : start_(Clock::now()), done_(first.done + first.failed), work_(first.work_done) {}

  /// ", 12.3 a second, 5 min left"; nothing while no fit came.
  std::string text(const Look& now) const {
    const double seconds = std::chrono::duration<double>(Clock::now() - start_).count();
    const double fits = static_cast<double>(now.done + now.failed) - static_cast<double>(done_);
    if (fits <= 0 || is_complete(now)) return "";
    return fmt::format(", {:.3g} a second, {} left", fits / seconds,
                       duration(seconds * now.work_left / std::max(now.work_done - work_, 1e-300)));
  }

 private:
  Clock::time_point start_;
  std::size_t done_;
  double work_;
};

/// Shows the looks one after the other: on a terminal in one place, elsewhere one line each with its time.
class Screen {
 public:
  void show(const Look& now, const Speed& speed) {
    const std::string state =
        fmt::format("{}: {} of {} fits{}{}", now.plan.study, now.done + now.failed, now.fits,
                    now.failed > 0 ? fmt::format(", {} failed", now.failed) : "", speed.text(now));
    if (!terminal_) {
      print_out("{} {}\n", now_in_utc(), state);
      return;
    }
    const std::string text = cut(state + "\n" + exponents(now), columns());
    // Up over what was shown before, and it away.
    print_out("{}{}", lines_ > 0 ? fmt::format("\033[{}A\033[J", lines_) : "", text);
    lines_ = std::count(text.begin(), text.end(), '\n');
  }

  /// Whether nobody reads what is shown.
  static bool is_closed() { return std::fflush(stdout) != 0 || std::ferror(stdout) != 0; }

  /// At the end the exponents stand beneath the lines.
  void finish(const Look& now) const {
    if (!terminal_) print_out("{}", exponents(now));
  }

  std::chrono::seconds pause() const { return std::chrono::seconds(terminal_ ? 2 : 10); }

 private:
  bool terminal_ = ::isatty(STDOUT_FILENO) == 1;
  std::ptrdiff_t lines_ = 0;
};

/// Waits, and looks up now and then whether it should end.
bool interrupted_within(std::chrono::seconds pause, const std::atomic<bool>& interrupted) {
  const auto until = Clock::now() + pause;
  while (!interrupted && Clock::now() < until) std::this_thread::sleep_for(std::chrono::milliseconds(50));
  return interrupted;
}

bool any_written(const std::vector<fs::path>& folders) {
  return std::any_of(folders.begin(), folders.end(), [](const fs::path& folder) { return is_being_written(folder); });
}

ExitCode watch(const Arguments& arguments, const Plan& written, const std::string& text,
               const std::vector<fs::path>& named, const std::atomic<bool>& interrupted) {
  // Those in the folder of the results may come while it is watched.
  const auto folders = [&] { return named.empty() ? stores_of_study(arguments, written) : named; };
  if (!hold_stores(written, named)) return ExitCode::files;
  auto now = look(written, folders(), text);
  if (!now) return ExitCode::wrong;
  const Speed speed(*now);
  Screen screen;
  while (true) {
    screen.show(*now, speed);
    if (Screen::is_closed()) return ExitCode::files;
    if (is_complete(*now)) break;
    // Before the next look, so that what a run keeps at its end is seen.
    const bool goes_on = any_written(folders());
    if (goes_on && interrupted_within(screen.pause(), interrupted)) break;
    now = look(written, folders(), text);
    if (!now) return ExitCode::wrong;
    if (goes_on || is_complete(*now)) continue;
    screen.finish(*now);
    print_error(
        "{}: no run of this study is going on there (name the stores of shards elsewhere behind the study); "
        "`moerate run` makes the {} that {} missing\n",
        written.study, counted(static_cast<long long>(now->fits - now->done - now->failed), "fit"),
        now->fits - now->done - now->failed == 1 ? "is" : "are");
    return ExitCode::incomplete;
  }
  screen.finish(*now);
  return is_complete(*now) ? ExitCode::ok : ExitCode::incomplete;
}

ExitCode carry_out(const Arguments& arguments) {
  const std::atomic<bool>& interrupted = catch_interrupts();
  return for_study_and_stores(
      arguments, [&](const CompiledStudy& study, const std::string& text, const std::vector<fs::path>& named) {
        return watch(arguments, study.plan, text, named, interrupted);
      });
}

}  // namespace

Command watch_command() {
  return {.name = "watch",
          .about = "show how a run of a study stands, from its stores, until it ends",
          .positional = "STUDY [STORE...]",
          .options = {"results", "set"},
          .run = carry_out};
}

}  // namespace moerate
