// Loaded before the program's libraries (LD_PRELOAD): at the K-th call of one kind that changes a file, what
// MOERATE_FAULT says happens.
//
//     MOERATE_FAULT=count:PATH       at the end, append how many calls of each kind there were
//     MOERATE_FAULT=kill:KIND:K      SIGKILL before the call
//     MOERATE_FAULT=kill-after:KIND:K
//     MOERATE_FAULT=fail:KIND:K:E    the call and all later ones of its kind fail with errno E
//     MOERATE_FAULT=once:KIND:K:E    the call fails
//
// Kinds: write (write, writev, pwrite), sync (fsync, fdatasync), rename, unlink, truncate. Standard streams do not
// count.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

constexpr std::array<const char*, 5> kinds{"write", "sync", "rename", "unlink", "truncate"};
std::array<std::atomic<long>, 5> counts;

struct Fault {
  std::string what, path;
  std::size_t kind = kinds.size();
  long at = 0;
  int error = 0;
};

Fault read_fault() {
  Fault fault;
  const char* text = std::getenv("MOERATE_FAULT");
  if (text == nullptr) return fault;
  const std::string all(text);
  const std::size_t first = all.find(':');
  fault.what = all.substr(0, first);
  if (first == std::string::npos) return fault;
  if (fault.what == "count") {
    fault.path = all.substr(first + 1);
    return fault;
  }
  const std::size_t second = all.find(':', first + 1), third = all.find(':', second + 1);
  const std::string kind = all.substr(first + 1, second - first - 1);
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kind == kinds[i]) fault.kind = i;
  }
  fault.at = std::strtol(all.c_str() + second + 1, nullptr, 10);
  if (third != std::string::npos) fault.error = static_cast<int>(std::strtol(all.c_str() + third + 1, nullptr, 10));
  return fault;
}

const Fault& fault() {
  static const Fault one = read_fault();
  return one;
}

template <class Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Calls the function behind, unless the fault is here.
template <class Call>
auto guarded(std::size_t kind, Call call) -> decltype(call()) {
  const long number = ++counts[kind];
  const Fault& one = fault();
  const bool here = one.kind == kind && number == one.at;
  if (here && one.what == "kill") raise(SIGKILL);
  const bool fails = one.kind == kind && ((one.what == "fail" && number >= one.at) || (one.what == "once" && here));
  if (fails) {
    errno = one.error;
    return -1;
  }
  const auto result = call();
  if (here && one.what == "kill-after") raise(SIGKILL);
  return result;
}

/// From the beginning of the program to its end; what it starts itself, as gnuplot, is left alone.
struct Lifetime {
  Lifetime() {
    fault();
    unsetenv("MOERATE_FAULT");
    unsetenv("LD_PRELOAD");
  }
  ~Lifetime() {
    if (fault().what != "count") return;
    FILE* file = std::fopen(fault().path.c_str(), "w");
    if (file == nullptr) return;
    const std::array<long, 5> seen{counts[0], counts[1], counts[2], counts[3], counts[4]};
    for (std::size_t i = 0; i < kinds.size(); ++i) std::fprintf(file, "%s %ld\n", kinds[i], seen[i]);
    std::fclose(file);
  }
};
const Lifetime lifetime;

}  // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t size) {
  static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
  if (file <= STDERR_FILENO) return real(file, bytes, size);
  return guarded(0, [&] { return real(file, bytes, size); });
}

ssize_t writev(int file, const struct iovec* parts, int count) {
  static const auto real = next<ssize_t (*)(int, const struct iovec*, int)>("writev");
  if (file <= STDERR_FILENO) return real(file, parts, count);
  return guarded(0, [&] { return real(file, parts, count); });
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset) {
  static const auto real = next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
  return guarded(0, [&] { return real(file, bytes, size, offset); });
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset) {
  static const auto real = next<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
  return guarded(0, [&] { return real(file, bytes, size, offset); });
}

int fsync(int file) {
  static const auto real = next<int (*)(int)>("fsync");
  return guarded(1, [&] { return real(file); });
}

int fdatasync(int file) {
  static const auto real = next<int (*)(int)>("fdatasync");
  return guarded(1, [&] { return real(file); });
}

int rename(const char* from, const char* to) noexcept {
  static const auto real = next<int (*)(const char*, const char*)>("rename");
  return guarded(2, [&] { return real(from, to); });
}

int unlink(const char* path) noexcept {
  static const auto real = next<int (*)(const char*)>("unlink");
  return guarded(3, [&] { return real(path); });
}

int ftruncate(int file, off_t size) noexcept {
  static const auto real = next<int (*)(int, off_t)>("ftruncate");
  return guarded(4, [&] { return real(file, size); });
}

int ftruncate64(int file, off64_t size) noexcept {
  static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
  return guarded(4, [&] { return real(file, size); });
}

}  // extern "C"
