#include "dsl/commands/output.h"
#include "dsl/commands/progress.h"
#include "dsl/commands/provenance.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"

#include "engine/report/compare.h"
#include "engine/report/terminal.h"
#include "engine/report/verify.h"
#include "engine/run/precision.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace moerate {

namespace {

/// What the verdicts mean for the exit code: an expectation that is known to fail and does is no failure, one that is
/// known to fail and holds is news and counts as one. An undefined one decides as little as an underpowered one.
ExitCode judged(const Plan& plan, const std::vector<Verdict>& verdicts) {
  ExitCode code = ExitCode::ok;
  for (const Verdict& verdict : verdicts) {
    const bool known = plan.expectations[verdict.expectation].known_fails;
    if (verdict.outcome == (known ? Outcome::holds : Outcome::fails)) code = worse(code, ExitCode::fails);
    const bool undecided = verdict.outcome == Outcome::underpowered || verdict.outcome == Outcome::undefined;
    if (undecided) code = worse(code, ExitCode::underpowered);
  }
  return code;
}

/// Compares with committed results, and prints the comparison.
ExitCode compared(const Arguments& arguments, const Plan& plan, const std::vector<Verdict>& verdicts) {
  const std::filesystem::path committed = std::filesystem::path(arguments.against) / plan.study;
  const auto lines = compare_verdicts(committed / "verdicts.csv", plan, verdicts);
  bool differs = any_differs(lines);
  std::optional<ByteComparison> bytes;
  if (arguments.bytes) bytes = compare_bytes(committed, folder_of(arguments, plan));
  differs = differs || (bytes && !bytes->differing.empty());
  if (arguments.json) {
    print_out("{}\n", nlohmann::ordered_json{{"study", plan.study},
                                             {"verdicts", comparison_json(lines)},
                                             {"bytes", bytes ? nlohmann::ordered_json(describe(*bytes)) : nullptr},
                                             {"differs", differs}}
                          .dump(2));
  } else if (!arguments.quiet || differs) {
    print_out("{}\n{}{}", plan.study, comparison_table(lines), bytes ? describe(*bytes) + '\n' : "");
  }
  return differs ? ExitCode::fails : ExitCode::ok;
}

ExitCode carry_out(const Arguments& arguments) {
  if (arguments.bytes && arguments.against.empty()) {
    return wrong_usage("check: --bytes compares with committed results", "add --against results");
  }
  std::error_code not_there;
  if (!arguments.against.empty() && std::filesystem::equivalent(arguments.against, results_of(arguments), not_there)) {
    return wrong_usage(fmt::format("check: {} would be compared with itself", results_of(arguments)),
                       "run into another folder with `moerate run --results`, and give that as --results here");
  }
  return for_each_plan(arguments, [&](const Plan& written, const std::string& text) {
    Store store(folder_of(arguments, written), Store::Access::read);
    if (!is_of_this_text(folder_of(arguments, written), store, text)) return ExitCode::wrong;
    name_damaged(written, store, "it is not used, and `moerate run` makes it again");
    const Plan plan = with_needed_replications(written, store);
    const Collected collected = collect(plan, store);
    if (collected.missing > 0) {
      print_error("{}: {} fits are missing; `moerate run` makes them\n", plan.study, collected.missing);
      return ExitCode::incomplete;
    }
    SearchPrinter printer(plan.study, "searches for moduli", arguments.quiet);
    const Findings findings = examine(
        plan, collected.rows, judges_moduli(plan) ? moduli_of(plan, &store, printer) : std::vector<EstimatorModuli>());
    const std::vector<Verdict>& verdicts = findings.verdicts;
    const ExitCode measured = name_without_result(plan, collected.rows);
    if (!arguments.against.empty()) return worse(measured, compared(arguments, plan, verdicts));
    if (arguments.json) {
      print_out("{}\n", verdicts_json(plan, verdicts).dump(2));
    } else if (!arguments.quiet) {
      print_out("{}\n{}", plan.study, terminal_summary(plan, findings.rates, verdicts));
    }
    return worse(measured, judged(plan, verdicts));
  });
}

}  // namespace

Command check_command() {
  return {.name = "check",
          .about = "judge the expectations of a study on what its store holds",
          .positional = "STUDY...",
          .options = {"results", "against", "set", "bytes", "json", "quiet"},
          .run = carry_out};
}

}  // namespace moerate
