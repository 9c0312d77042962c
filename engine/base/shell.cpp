#include "engine/base/shell.h"

#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace moerate {

std::string shell_word(std::string_view text) {
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + '\'';
}

ShellRun run_in_shell(const std::string& command) {
  ShellRun run;
  std::FILE* output = ::popen(command.c_str(), "r");
  if (output == nullptr) {
    run.trouble = std::generic_category().message(errno);
    return run;
  }
  std::array<char, 4096> buffer;
  while (const auto got = std::fread(buffer.data(), 1, buffer.size(), output)) run.output.append(buffer.data(), got);
  const int status = ::pclose(output);
  if (WIFSIGNALED(status)) run.signal = WTERMSIG(status);
  if (WIFEXITED(status)) run.exit_code = WEXITSTATUS(status);
  return run;
}

}  // namespace moerate
