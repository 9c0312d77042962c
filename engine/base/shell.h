#pragma once

#include <string>
#include <string_view>

namespace moerate {

/// A text as one word of a shell's command, in single quotes.
std::string shell_word(std::string_view text);

/// How a command of the shell ended.
struct ShellRun {
  std::string output = {};   ///< all that it wrote on standard output
  int exit_code = 0;         ///< 127 where the shell did not find the program
  int signal = 0;            ///< the one that ended it; 0 where it ended by itself
  std::string trouble = {};  ///< why no shell was started; empty where one was

  /// Whether it ran and exited with 0.
  bool succeeded() const { return trouble.empty() && signal == 0 && exit_code == 0; }
};

/// Runs a command in /bin/sh and waits for its end.
ShellRun run_in_shell(const std::string& command);

}  // namespace moerate
