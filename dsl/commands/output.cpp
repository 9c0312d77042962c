#include "dsl/commands/output.h"

#include "engine/base/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

namespace moerate {

namespace {

/// The first failure of standard output.
std::error_code failure;

void note_failure() {
  if (!failure) failure = std::error_code(errno, std::generic_category());
}

}  // namespace

void write_out(std::string_view text) {
  errno = 0;
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) note_failure();
}

void write_error(std::string_view text) {
  // Nothing is left to which a failure could be told.
  if (std::fwrite(text.data(), 1, text.size(), stderr) == text.size()) std::fflush(stderr);
}

void hold_descriptors() {
  // The lowest free descriptor is taken; writing to it fails, as it should.
  int descriptor = ::open("/dev/null", O_RDONLY);
  while (descriptor >= 0 && descriptor <= STDERR_FILENO) descriptor = ::open("/dev/null", O_RDONLY);
  if (descriptor >= 0) ::close(descriptor);
}

std::error_code end_output() {
  errno = 0;
  if (std::fflush(stdout) != 0) note_failure();
  return failure;
}

Color color_of_errors() {
  const char* no_color = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  const bool refused = no_color != nullptr && *no_color != '\0';
  const bool dumb = terminal == nullptr || std::string_view(terminal) == "dumb";
  return ::isatty(STDERR_FILENO) == 1 && !refused && !dumb ? Color::colored : Color::plain;
}

ExitCode print_messages(const Diagnostics& diagnostics) {
  if (diagnostics.ok()) return ExitCode::ok;
  print_error("{}", diagnostics.text(color_of_errors()));
  return diagnostics.codes() == std::set{Code::unreadable} ? ExitCode::files : ExitCode::wrong;
}

ExitCode wrong_usage(const std::string& message, const std::string& remedy) {
  print_error("moerate: {}\nremedy: {}\n", message, remedy);
  return ExitCode::wrong;
}

namespace {

/// Bytes into a device or pipe (/dev/stdout), which must not be replaced by a file.
void write_through(const std::string& path, const std::string& bytes) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  const bool written = file != nullptr && std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  const int error = errno;
  if (file == nullptr || (std::fclose(file) != 0) || !written) {
    throw FileError(path, std::generic_category().message(written ? errno : error));
  }
}

}  // namespace

namespace {

/// Where the bytes that a file held are kept: FILE.old, or FILE.old.2 and on where others are kept already. Whether
/// they have yet to be written there.
std::pair<std::string, bool> place_for_old(const std::string& path, const std::string& bytes) {
  std::error_code error;
  for (int number = 1;; ++number) {
    std::string old = path + ".old" + (number > 1 ? fmt::format(".{}", number) : "");
    const auto there = std::filesystem::symlink_status(old, error);
    if (!std::filesystem::exists(there)) return {std::move(old), true};
    if (std::filesystem::is_regular_file(there) && read_file(old) == bytes) return {std::move(old), false};
  }
}

}  // namespace

ExitCode write_result(const std::string& path, const std::string& bytes) {
  try {
    std::error_code error;
    const bool plain = !std::filesystem::exists(path, error) || std::filesystem::is_regular_file(path, error);
    if (!plain) {
      write_through(path, bytes);
      return ExitCode::ok;
    }
    if (std::filesystem::exists(path, error)) {
      const std::string before = read_file(path);
      if (before == bytes) return ExitCode::ok;
      const auto [old, is_new] = place_for_old(path, before);
      if (is_new) {
        write_file(old, before);
        std::error_code ignored;
        std::filesystem::permissions(old, std::filesystem::status(path).permissions(), ignored);
      }
      print_error("moerate: {} is replaced; what it held is in {}\n", path, old);
    }
    write_file(path, bytes);
    return ExitCode::ok;
  } catch (const FileError& failure) {
    print_error("moerate: {}\nremedy: check that its folder exists, may be written and is not full\n", failure.what());
    return ExitCode::files;
  }
}

}  // namespace moerate
