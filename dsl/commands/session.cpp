#include "dsl/commands/session.h"

#include "dsl/commands/messages.h"
#include "dsl/commands/output.h"
#include "dsl/compile/compile.h"
#include "dsl/compile/resolve.h"
#include "engine/base/file.h"
#include "engine/run/store.h"

#include <fmt/format.h>

#include <utility>
#include <vector>

namespace moerate {

ExitCode for_each_plan(const Arguments& arguments,
                       const std::function<ExitCode(const Plan& plan, const std::string& text)>& each) {
  std::vector<std::pair<Plan, std::string>> plans;
  ExitCode problem = ExitCode::ok;
  for (const std::string& path : arguments.words) {
    Diagnostics diagnostics(path);
    auto plan = compile_study(path, diagnostics, arguments.set);
    if (!plan) {
      problem = worse(problem, print_messages(diagnostics));
      continue;
    }
    // Taken now: the file may change while it runs.
    plans.emplace_back(std::move(*plan), resolve_study(path, diagnostics, arguments.set).value_or(""));
  }
  if (problem != ExitCode::ok) return problem;

  ExitCode code = ExitCode::ok;
  for (const auto& [plan, text] : plans) {
    try {
      code = worse(code, each(plan, text));
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

}  // namespace moerate
