#pragma once

#include <string>
#include <vector>

namespace moerate {

/// What the program's exit code means. When several apply, the first of this order counts: wrong, files, incomplete,
/// fails, underpowered, ok.
enum class ExitCode : int {
  ok = 0,
  fails = 1,
  wrong = 2,
  incomplete = 3,
  underpowered = 4,
  files = 5,
};

/// An exit code with what it means, as help, manual and README say it.
struct ExitMeaning {
  ExitCode code;
  std::string meaning;
};

/// Every exit code, by number.
const std::vector<ExitMeaning>& exit_meanings();

/// Of two exit codes the one that takes precedence.
ExitCode worse(ExitCode a, ExitCode b);

}  // namespace moerate
