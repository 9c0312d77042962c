#pragma once

#include <optional>
#include <string>
#include <variant>
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

/// The command line as typed, one member per option of any command. An option that a command does not take is refused
/// by its name.
struct Arguments {
  std::vector<std::string> words;      ///< all arguments that are not options: studies, files, topics
  std::optional<std::string> results;  ///< nothing: "results"
  std::string against;
  int jobs = 0;  ///< threads; 0: one a core
  std::optional<std::string> time_limit;
  bool json = false, quiet = false, bytes = false, verbose = false, allow_non_finite = false;
  std::vector<std::string> set;  ///< path=value each
  std::optional<std::string> router, gate, expert, k, start, starts, seed, target, tolerance, max_evaluations, bounds;
  std::optional<std::string> align, shared_power, out;
  std::vector<std::string> columns, ignore;  ///< of a data file
  std::optional<std::string> missing, decimal, transform, folds, plot, bootstrap;
  std::optional<std::string> shard, store, missing_shards, shards, time, cpus, mem, partition;
  std::optional<std::string> where, n, replication;
  bool submit = false, pdf = false, latex = false;
};

/// One option of the command line. Where `key` names a key of the language, the option takes a value of that key, and
/// meaning, type, range and default are the key's unless they are given here.
struct CommandOption {
  std::string name;  ///< without the two hyphens
  std::variant<bool Arguments::*, int Arguments::*, std::string Arguments::*, std::optional<std::string> Arguments::*,
               std::vector<std::string> Arguments::*>
      to;
  std::string value = {};  ///< what follows, in capitals as in the help; empty for a switch
  std::string key = {};    ///< path in the table of keys
  std::string meaning = {};
  std::string default_value = {};
};

/// One subcommand: a file of this folder and a line in commands().
struct Command {
  std::string name;
  std::string about;                 ///< one line of `moerate --help`
  std::string positional;            ///< its words as in the usage: "STUDY...", "MEASURE DATA", "[TOPIC...]", or none
  std::vector<std::string> options;  ///< names of the options it takes
  ExitCode (*run)(const Arguments& arguments);
};

const std::vector<Command>& commands();
const std::vector<CommandOption>& command_options();

/// The option of that name. Precondition: it exists.
const CommandOption& option_named(const std::string& name);

/// What an option means, with its range and default: a line or two of a help text.
std::string help_of(const CommandOption& option);

/// Parses argv and runs the command it names.
ExitCode run_program(int argc, char** argv);

}  // namespace moerate
