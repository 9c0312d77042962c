#include "dsl/study/source.h"

#include "engine/report/file.h"

#include <fmt/format.h>

#include <filesystem>

namespace moerate {

std::optional<std::string> read_source(const std::string& path, Diagnostics& diagnostics, int file) {
  const auto unreadable = [&diagnostics, file](std::string message, std::string remedy) {
    diagnostics.error(Code::unreadable, {0, 0, file}, std::move(message), std::move(remedy));
    return std::nullopt;
  };
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) {
    return unreadable("there is no such file", "check its name, and the folder in which you type it");
  }
  if (status.type() == std::filesystem::file_type::directory) {
    return unreadable("this is a folder", "name a file in it");
  }
  try {
    return read_file(path);
  } catch (const ReportError& failure) {
    return unreadable(fmt::format("the file cannot be read: {}", failure.reason()),
                      "check that you may read it (ls -l), and its disk");
  }
}

}  // namespace moerate
