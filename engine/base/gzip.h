#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace moerate {

/// `text` in gzip's format: one member with neither name nor time, of an unknown operating system, compressed by zlib
/// at its best level. Equal texts give equal bytes with one version of zlib; another may pack them otherwise.
std::string gzip(std::string_view text);

/// What was compressed, all members after one another. `origin` names the bytes in messages. Throws FileError, which
/// says how the file can be had again, when they are not in gzip's format, end early, or fail their checksum.
std::string gunzip(std::string_view bytes, const std::filesystem::path& origin);

/// The text of a file; that of one whose name ends in ".gz" is decompressed. Throws FileError.
std::string read_text(const std::filesystem::path& path);

/// Writes text as write_file does, compressed where the name ends in ".gz". Throws FileError.
void write_text(const std::filesystem::path& path, std::string_view text);

}  // namespace moerate
