#pragma once

#include "engine/base/temporary_folder.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace moerate::test {

/// The bytes of a file; none where it cannot be read.
inline std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// A folder of a test's own, removed with all it holds at the end.
struct Folder : TemporaryFolder {
  Folder() : TemporaryFolder("moerate-test-") {}

  /// Writes a file of the folder; folders on its way are made.
  std::filesystem::path write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path / name).parent_path());
    std::ofstream(path / name, std::ios::binary) << text;
    return path / name;
  }
};

}  // namespace moerate::test
