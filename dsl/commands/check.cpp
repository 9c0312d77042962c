#include "dsl/commands/session.h"

#include "engine/report/compare.h"
#include "engine/report/terminal.h"
#include "engine/stage/execute.h"

#include <fmt/format.h>

#include <filesystem>

namespace moerate {

namespace {

/// What the verdicts mean for the exit code: an expectation that is known to fail and does is no failure, one that is
/// known to fail and holds is news and counts as one.
ExitCode judged(const Plan& plan, const std::vector<Verdict>& verdicts) {
  ExitCode code = ExitCode::ok;
  for (const Verdict& verdict : verdicts) {
    const bool known = plan.expectations[verdict.expectation].known_fails;
    if (verdict.outcome == (known ? Outcome::holds : Outcome::fails)) code = worse(code, ExitCode::fails);
    if (verdict.outcome == Outcome::underpowered) code = worse(code, ExitCode::underpowered);
    if (verdict.outcome == Outcome::undefined) code = worse(code, ExitCode::fails);
  }
  return code;
}

}  // namespace

ExitCode check_command(const Arguments& arguments) {
  return for_each_plan(arguments, [&](const Plan& plan, const std::string&) {
    Store store(std::filesystem::path(arguments.results) / plan.study, Store::Access::read);
    const Collected collected = collect(plan, store);
    if (collected.missing > 0) {
      fmt::print(stderr, "{}: {} fits are missing; `moerate run` makes them\n", plan.study, collected.missing);
      return ExitCode::incomplete;
    }
    const std::vector<EstimatorRate> rates = summarise(plan, collected.rows);
    const std::vector<Verdict> verdicts = judge(plan, rates);
    if (!arguments.against.empty()) {
      const auto compared =
          compare_verdicts(std::filesystem::path(arguments.against) / plan.study / "verdicts.csv", plan, verdicts);
      fmt::print("{}\n{}", plan.study, comparison_table(compared));
      return any_differs(compared) ? ExitCode::fails : ExitCode::ok;
    }
    if (arguments.json) {
      fmt::print("{}\n", verdicts_json(plan, verdicts).dump(2));
    } else if (!arguments.quiet) {
      fmt::print("{}\n{}", plan.study, terminal_summary(plan, rates, verdicts));
    }
    return judged(plan, verdicts);
  });
}

}  // namespace moerate
