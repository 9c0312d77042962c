#pragma once

#include <span>
#include <string>
#include <vector>

namespace moerate {

/// What the program's exit code means. When several apply, the first of this order counts: wrong, files, incomplete,
/// fails, underpowered, ok.
enum class ExitCode : int {
  ok = 0,            ///< all well; `run` prints verdicts but does not judge
  fails = 1,         ///< `check`: an expectation fails
  wrong = 2,         ///< the command line or a study is wrong
  incomplete = 3,    ///< interrupted, or jobs are missing
  underpowered = 4,  ///< `check`: none fails, one is not decided by the data
  files = 5,         ///< files or the store: unreadable, damaged, full, locked
};

/// The options that commands share, as typed. An option that a command does not take is refused by its name.
struct Arguments {
  std::vector<std::string> studies;  ///< positional
  std::string results = "results";
  std::string against;
  int jobs = 0;  ///< threads; 0: one a core
  bool json = false, quiet = false;
};

/// One subcommand: a file of this folder and a line in commands().
struct Command {
  std::string name;
  std::string about;                 ///< one line of `moerate --help`
  std::string positional;            ///< "STUDY...", or empty when it takes none
  std::vector<std::string> options;  ///< names of the shared options it takes
  ExitCode (*run)(const Arguments& arguments);
};

const std::vector<Command>& commands();

/// Parses argv and runs the command it names.
ExitCode run_program(int argc, char** argv);

}  // namespace moerate
