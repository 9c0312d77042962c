#include "engine/report/gnuplot.h"

#include "engine/report/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>

extern char** environ;

namespace moerate {
namespace {

/// Both ends of a pipe, closed at the end of the scope.
struct Pipe {
  Pipe() {
    if (::pipe2(ends, O_CLOEXEC) != 0) ends[0] = ends[1] = -1;
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    close_end(0);
    close_end(1);
  }
  void close_end(int end) {
    if (ends[end] >= 0) ::close(ends[end]);
    ends[end] = -1;
  }
  int ends[2];
};

std::string read_all(int descriptor) {
  std::string text;
  std::array<char, 4096> buffer;
  while (true) {
    const auto got = ::read(descriptor, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return text;
    text.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

/// The last line of gnuplot's complaint, which holds the reason; those before it quote the script.
std::string last_line(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  const auto at = text.rfind('\n');
  auto line = at == std::string::npos ? text : text.substr(at + 1);
  line.erase(0, line.find_first_not_of(' '));
  return line;
}

/// Runs a program in `folder` with no input and waits for it. Returns what went wrong, empty when it exited with 0.
std::string run(const std::filesystem::path& folder, std::array<std::string, 5> words) {
  std::array<char*, 6> arguments{};
  for (std::size_t i = 0; i < words.size(); ++i) arguments[i] = words[i].data();
  Pipe complaint;
  if (complaint.ends[0] < 0) return std::generic_category().message(errno);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, complaint.ends[1], STDERR_FILENO);
  pid_t child = 0;
  const int error = ::posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error == ENOENT) return fmt::format("the program {} was not found", words[0]);
  if (error != 0) return fmt::format("{}: {}", words[0], std::generic_category().message(error));

  complaint.close_end(1);
  const auto said = last_line(read_all(complaint.ends[0]));
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return std::generic_category().message(errno);
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return {};
  if (WIFSIGNALED(status)) return fmt::format("{} was ended by signal {}", words[0], WTERMSIG(status));
  return said.empty() ? fmt::format("{} exited with {}", words[0], WEXITSTATUS(status)) : said;
}

}  // namespace

std::string draw(const std::filesystem::path& folder, const std::string& name) {
  const auto picture = folder / (name + ".svg");
  const auto temporary = temporary_beside(picture);
  const auto output = fmt::format("output = '{}'", temporary.filename().string());
  const auto reason = run(folder, {"gnuplot", "--default-settings", "-e", output, name + ".gp"});
  std::error_code ignored;
  if (reason.empty() && std::filesystem::file_size(temporary, ignored) > 0 && !ignored) {
    rename_file(temporary, picture);
    return {};
  }
  std::filesystem::remove(temporary, ignored);
  return reason.empty() ? "gnuplot drew nothing" : reason;
}

}  // namespace moerate
