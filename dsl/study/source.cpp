#include "dsl/study/source.h"

#include "dsl/study/diagnostics.h"
#include "engine/base/file.h"
#include "engine/base/utf8.h"

#include <fmt/format.h>

#include <algorithm>
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
  } catch (const FileError& failure) {
    return unreadable(fmt::format("the file cannot be read: {}", failure.reason()),
                      "check that you may read it (ls -l), and its disk");
  }
}

bool is_utf8(std::string_view text, Diagnostics& diagnostics, int file) {
  const auto bad = first_outside_utf8(text);
  if (!bad) return true;
  const std::vector<std::size_t> starts = line_starts(text);
  const auto next = std::upper_bound(starts.begin(), starts.end(), *bad);
  const Place place{static_cast<int>(next - starts.begin()), static_cast<int>(*bad - *(next - 1)) + 1, file};
  diagnostics.error(Code::encoding, place,
                    fmt::format("byte {:02X} is not UTF-8", static_cast<unsigned char>(text[*bad])),
                    "save the file as UTF-8; `iconv -f latin1 -t utf-8 OLD > NEW` turns Latin-1 into it");
  return false;
}

bool is_there(Diagnostics& diagnostics, Place place, const std::string& name, const std::filesystem::path& folder) {
  std::error_code problem;
  if (std::filesystem::is_regular_file(folder / name, problem)) return true;
  diagnostics.error(Code::unreadable, place, fmt::format("there is no file '{}'", name),
                    "write its path as seen from this file's folder");
  return false;
}

}  // namespace moerate
