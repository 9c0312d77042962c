#include "dsl/commands/output.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

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

}  // namespace moerate
