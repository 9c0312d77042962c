#include "engine/base/temporary_folder.h"

#include "engine/base/file.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>

namespace moerate {

TemporaryFolder::TemporaryFolder(const std::string& prefix) {
  const char* asked = std::getenv("TMPDIR");
  const std::filesystem::path parent = asked != nullptr && *asked != '\0' ? asked : "/tmp";
  std::string name = (parent / (prefix + "XXXXXX")).string();
  if (::mkdtemp(name.data()) == nullptr) {
    throw FileError(parent, fmt::format("no folder can be made in it ({}); set TMPDIR to one where you may write",
                                        std::generic_category().message(errno)));
  }
  path = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path, ignored);
}

}  // namespace moerate
