#include "dsl/commands/session.h"

#include "dsl/commands/output.h"
#include "dsl/compile/resolve.h"
#include "engine/base/file.h"
#include "engine/run/store.h"

#include <fmt/format.h>

#include <csignal>
#include <utility>
#include <vector>

namespace moerate {

namespace {

/// A signal handler can reach nothing else.
std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void on_interrupt(int) {
  interrupted = true;
}

}  // namespace

const std::atomic<bool>& catch_interrupts() {
  struct sigaction action {};
  action.sa_handler = on_interrupt;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  sigaction(SIGUSR1, &action, nullptr);
  return interrupted;
}

ExitCode for_each_study(const Arguments& arguments,
                        const std::function<ExitCode(const CompiledStudy& study, const std::string& text)>& each) {
  std::vector<std::pair<CompiledStudy, std::string>> studies;
  ExitCode problem = ExitCode::ok;
  for (const std::string& path : arguments.words) {
    Diagnostics diagnostics(path);
    auto study = compile_with_places(path, diagnostics, arguments.set);
    if (!study) {
      problem = worse(problem, print_messages(diagnostics));
      continue;
    }
    // Taken now: the file may change while it runs.
    studies.emplace_back(std::move(*study), resolve_study(path, diagnostics, arguments.set).value_or(""));
  }
  if (problem != ExitCode::ok) return problem;

  ExitCode code = ExitCode::ok;
  for (const auto& [study, text] : studies) {
    try {
      code = worse(code, each(study, text));
    } catch (const StoreError& error) {
      print_error("moerate: {}\n", error.what());
      code = worse(code, ExitCode::files);
    } catch (const FileError& error) {
      print_error("moerate: {}\n", error.what());
      code = worse(code, ExitCode::files);
    }
  }
  return code;
}

ExitCode for_each_plan(const Arguments& arguments,
                       const std::function<ExitCode(const Plan& plan, const std::string& text)>& each) {
  return for_each_study(
      arguments, [&each](const CompiledStudy& study, const std::string& text) { return each(study.plan, text); });
}

bool lacks_truth(const Plan& plan, std::string_view command) {
  if (!has_tables(plan)) return false;
  print_error(
      "{}: {} needs a truth, and the data of this study come from a table\n"
      "remedy: give a study with `dataset: {{truth: ...}}`; `moerate run` measures the risk on rows held out\n",
      plan.study, command);
  return true;
}

}  // namespace moerate
