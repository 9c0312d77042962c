#include "engine/base/gzip.h"

#include "engine/base/file.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <new>

namespace moerate {
namespace {

/// zlib's window of 32 kB, with the header and trailer of gzip.
constexpr int gzip_window = 15 + 16;
constexpr int memory_level = 8;
constexpr int unknown_system = 255;
constexpr std::size_t piece = 1 << 18;

/// Bytes as zlib takes them, which does not write to its input but does not say so, either.
Bytef* input(std::string_view bytes) {
  return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
}

/// A stream of zlib that is ended with the scope.
struct Stream {
  explicit Stream(int (*ended_by)(z_stream*)) : end(ended_by) {}
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  ~Stream() { end(&z); }

  /// Hands over the next bytes where the last are used up; returns whether they were the last.
  bool feed(std::string_view& rest) {
    if (z.avail_in == 0) {
      const auto next = rest.substr(0, std::numeric_limits<uInt>::max());
      z.next_in = input(next);
      z.avail_in = static_cast<uInt>(next.size());
      rest.remove_prefix(next.size());
    }
    return rest.empty();
  }

  z_stream z{};
  int (*end)(z_stream*);
};

[[noreturn]] void fail(const std::filesystem::path& origin, std::string_view reason) {
  throw FileError(origin, std::string(reason));
}

bool is_compressed(const std::filesystem::path& path) {
  return path.extension() == ".gz";
}

}  // namespace

std::string gzip(std::string_view text) {
  Stream stream(deflateEnd);
  // The digits of measured numbers hardly repeat: without short matches tables are 6% smaller.
  if (deflateInit2(&stream.z, Z_BEST_COMPRESSION, Z_DEFLATED, gzip_window, memory_level, Z_FILTERED) != Z_OK) {
    throw std::bad_alloc();
  }
  gz_header header{};
  header.os = unknown_system;
  deflateSetHeader(&stream.z, &header);
  std::string result;
  std::array<char, piece> buffer;
  int state = Z_OK;
  while (state != Z_STREAM_END) {
    const bool last = stream.feed(text);
    stream.z.next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream.z.avail_out = static_cast<uInt>(buffer.size());
    state = deflate(&stream.z, last ? Z_FINISH : Z_NO_FLUSH);
    result.append(buffer.data(), buffer.size() - stream.z.avail_out);
  }
  return result;
}

std::string gunzip(std::string_view bytes, const std::filesystem::path& origin) {
  if (bytes.empty()) fail(origin, "the file is empty");
  Stream stream(inflateEnd);
  if (inflateInit2(&stream.z, gzip_window) != Z_OK) throw std::bad_alloc();
  std::string result;
  std::array<char, piece> buffer;
  while (true) {
    const bool last = stream.feed(bytes);
    stream.z.next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream.z.avail_out = static_cast<uInt>(buffer.size());
    const int state = inflate(&stream.z, Z_NO_FLUSH);
    result.append(buffer.data(), buffer.size() - stream.z.avail_out);
    if (state == Z_STREAM_END) {
      if (last && stream.z.avail_in == 0) return result;
      inflateReset(&stream.z);
    } else if (state == Z_MEM_ERROR) {
      throw std::bad_alloc();
    } else if (state == Z_DATA_ERROR || state == Z_NEED_DICT || state == Z_STREAM_ERROR) {
      fail(origin, fmt::format("the gzip data are damaged: {}", stream.z.msg == nullptr ? "unknown" : stream.z.msg));
    } else if (last && stream.z.avail_in == 0 && stream.z.avail_out > 0) {
      fail(origin, "the gzip data end early");
    }
  }
}

std::string read_text(const std::filesystem::path& path) {
  const std::string bytes = read_file(path);
  if (!is_compressed(path)) return bytes;
  try {
    return gunzip(bytes, path);
  } catch (const FileError& damage) {
    throw FileError(path, fmt::format("{}\nremedy: `git checkout` brings a committed file back, `moerate report` "
                                      "makes one again from the store",
                                      damage.reason()));
  }
}

void write_text(const std::filesystem::path& path, std::string_view text) {
  if (is_compressed(path)) return write_file(path, gzip(text));
  write_file(path, text);
}

}  // namespace moerate
