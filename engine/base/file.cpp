#include "engine/base/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace moerate {
namespace {

/// Between a file's name and the number of the process that writes its temporary.
constexpr const char* partial = ".partial-";

std::string reason_of(int error) {
  return std::generic_category().message(error);
}

/// A file descriptor that is closed, and a temporary that is removed, unless the write came to its end.
class Temporary {
 public:
  explicit Temporary(std::filesystem::path path)
      : path_(std::move(path)), descriptor_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {}
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (!kept_) ::unlink(path_.c_str());
  }

  bool is_open() const { return descriptor_ >= 0; }

  bool write(std::string_view bytes) const {
    while (!bytes.empty()) {
      const auto written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor_) == 0 || errno == EINVAL || errno == ENOTSUP;
  }

  bool take_name(const std::filesystem::path& name) {
    kept_ = ::rename(path_.c_str(), name.c_str()) == 0;
    return kept_;
  }

 private:
  std::filesystem::path path_;
  int descriptor_;
  bool kept_ = false;
};

}  // namespace

FileError::FileError(std::filesystem::path path, std::string reason)
    : std::runtime_error(fmt::format("{}: {}", path.string(), reason)),
      path_(std::move(path)),
      reason_(std::move(reason)) {}

std::string read_file(const std::filesystem::path& path) {
  if (std::filesystem::is_directory(path)) throw FileError(path, reason_of(EISDIR));
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) throw FileError(path, reason_of(errno != 0 ? errno : EIO));
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  if (file.bad()) throw FileError(path, reason_of(EIO));
  return bytes;
}

void write_file(const std::filesystem::path& typed, std::string_view bytes) {
  const std::filesystem::path path = behind_links(typed);
  remove_left_temporaries(path);
  Temporary temporary(temporary_beside(path));
  if (!temporary.is_open() || !temporary.write(bytes)) throw FileError(path, reason_of(errno));
  // Who may read it stays as it was: what was private is not public because it was written again.
  std::error_code none_there;
  const auto earlier = std::filesystem::status(path, none_there);
  if (std::filesystem::is_regular_file(earlier)) {
    std::filesystem::permissions(temporary_beside(path), earlier.permissions(), none_there);
  }
  if (!temporary.take_name(path)) throw FileError(path, reason_of(errno));
}

void make_folder(const std::filesystem::path& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) throw FileError(path, error.message());
}

std::filesystem::path behind_links(const std::filesystem::path& path) {
  constexpr int longest_chain = 40;
  std::filesystem::path at = path;
  std::error_code error;
  for (int links = 0; std::filesystem::is_symlink(std::filesystem::symlink_status(at, error)); ++links) {
    if (links == longest_chain) throw FileError(path, reason_of(ELOOP));
    const std::filesystem::path to = std::filesystem::read_symlink(at, error);
    if (error) throw FileError(path, error.message());
    at = at.parent_path() / to;
  }
  return at;
}

std::filesystem::path temporary_beside(const std::filesystem::path& path) {
  return path.string() + fmt::format("{}{}", partial, ::getpid());
}

void remove_left_temporaries(const std::filesystem::path& path) {
  const std::string beginning = path.filename().string() + partial;
  const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
  std::error_code ignored;
  for (std::filesystem::directory_iterator entry(folder, ignored), end; entry != end; entry.increment(ignored)) {
    const std::string name = entry->path().filename().string();
    if (!name.starts_with(beginning)) continue;
    pid_t process = 0;
    const auto [stop, error] = std::from_chars(name.data() + beginning.size(), name.data() + name.size(), process);
    const bool is_process = error == std::errc() && stop == name.data() + name.size() && process > 0;
    if (is_process && ::kill(process, 0) != 0 && errno == ESRCH) std::filesystem::remove(entry->path(), ignored);
  }
}

}  // namespace moerate
