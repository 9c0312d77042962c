#pragma once

#include <filesystem>
#include <string>

namespace moerate {

/// A new empty folder in TMPDIR, or else in /tmp; it goes with all it holds at the end of its life.
struct TemporaryFolder {
  std::filesystem::path path;

  /// Its name begins with `prefix`. Throws FileError.
  explicit TemporaryFolder(const std::string& prefix);
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
};

}  // namespace moerate
