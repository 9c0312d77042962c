#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace moerate {

/// A file of a report could not be read or written; what() is "path: reason".
class FileError : public std::runtime_error {
 public:
  FileError(std::filesystem::path path, std::string reason);

  const std::filesystem::path& path() const { return path_; }
  const std::string& reason() const { return reason_; }

 private:
  std::filesystem::path path_;
  std::string reason_;
};

/// The bytes of a file. Throws FileError.
std::string read_file(const std::filesystem::path& path);

/// Writes a file whole or not at all: to a temporary beside it, which then takes its name; a reader sees the old bytes
/// or the new ones; its permissions stay. A symbolic link stays one: the file that it leads to is written. What killed
/// processes left of this file beside it is removed. Throws FileError, and then leaves no temporary behind.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// Creates a folder and its parents where they are missing. Throws FileError.
void make_folder(const std::filesystem::path& path);

/// The file that a path leads to over symbolic links, be it there or not; the path itself where it is no link. Throws
/// FileError for links that lead in a circle.
std::filesystem::path behind_links(const std::filesystem::path& path);

/// Where the bytes of `path` are written before they take its name; differs between processes.
std::filesystem::path temporary_beside(const std::filesystem::path& path);

/// Removes the temporaries of `path` whose processes are gone: they were killed before they could.
void remove_left_temporaries(const std::filesystem::path& path);

}  // namespace moerate
