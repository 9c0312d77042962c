#include "dsl/commands/command.h"

#include <algorithm>
#include <array>

namespace moerate {

const std::vector<ExitMeaning>& exit_meanings() {
  static const std::vector<ExitMeaning> all{
      {ExitCode::ok, "all well (`run` prints verdicts but does not judge)"},
      {ExitCode::fails, "`check`: an expectation fails, or something differs from the committed results"},
      {ExitCode::wrong, "the command, a study, a measure or a data file is wrong"},
      {ExitCode::incomplete,
       "incomplete: interrupted, fits are missing, all fits of an estimator failed, `fit` gave no result or did not "
       "move from its start, or `predict` or `loss` gave a number that is not finite"},
      {ExitCode::underpowered, "`check`: none fails, one is underpowered or undefined"},
      {ExitCode::files, "files or the store: not there, unreadable, damaged, full, locked"},
  };
  return all;
}

ExitCode worse(ExitCode a, ExitCode b) {
  constexpr std::array order{ExitCode::wrong, ExitCode::files,        ExitCode::incomplete,
                             ExitCode::fails, ExitCode::underpowered, ExitCode::ok};
  return *std::find_if(order.begin(), order.end(), [=](ExitCode code) { return code == a || code == b; });
}

}  // namespace moerate
