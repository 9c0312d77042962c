#include "dsl/commands/facts.h"

#include "moerate_commit.h"

#include <ceres/version.h>
#include <fmt/format.h>
#include <gnu/libc-version.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <xxhash.h>
#include <Eigen/Core>
#include <boost/version.hpp>
#include <nlohmann/json.hpp>
#include <xsimd/xsimd.hpp>

#include <nlopt.h>
#include <array>
#include <ctime>
#include <fstream>
#include <map>
#include <string>

namespace moerate {

namespace {

/// The values of one CPU in /proc/cpuinfo by name; empty elsewhere.
std::map<std::string, std::string> cpu_info() {
  std::map<std::string, std::string> info;
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line) && !line.empty();) {
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos) continue;
    const std::size_t name_end = line.find_last_not_of(" \t", colon - 1),
                      value = line.find_first_not_of(' ', colon + 1);
    info[line.substr(0, name_end + 1)] = value == std::string::npos ? "" : line.substr(value);
  }
  return info;
}

/// "9.1.0" of 90100.
std::string dotted(unsigned version) {
  constexpr unsigned base = 100;
  return fmt::format("{}.{}.{}", version / base / base, version / base % base, version % base);
}

/// The widest vector instructions that this program was compiled for.
constexpr const char* vector_instructions() {
#if defined(__AVX512F__)
  return "AVX-512";
#elif defined(__AVX2__)
  return "AVX2";
#elif defined(__AVX__)
  return "AVX";
#elif defined(__SSE2__)
  return "SSE2";
#elif defined(__ARM_FEATURE_SVE)
  return "SVE";
#elif defined(__ARM_NEON)
  return "NEON";
#else
  return "none";
#endif
}

}  // namespace

BuildFacts build_facts() {
  return {MOERATE_VERSION, MOERATE_COMMIT, MOERATE_COMPILER, MOERATE_FLAGS, MOERATE_YAML_VERSION};
}

std::string now_in_utc() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[32];
  return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc));
}

RunFacts program_facts() {
  const BuildFacts build = build_facts();
  RunFacts facts;
  facts.version = build.version;
  facts.commit = build.commit;
  facts.compiler = build.compiler;
  facts.flags = build.flags;
  auto cpu = cpu_info();
  facts.cpu = cpu["model name"].empty() ? "unknown" : cpu["model name"];
  facts.cpu_family = fmt::format("{} family {} model {}, {}", cpu["vendor_id"], cpu["cpu family"], cpu["model"],
                                 vector_instructions());
  facts.started = now_in_utc();
  std::array<int, 3> nlopt{};
  nlopt_version(&nlopt[0], &nlopt[1], &nlopt[2]);
  facts.libraries = {{"Ceres", CERES_VERSION_STRING},
                     {"Eigen", fmt::format("{}.{}.{}", EIGEN_WORLD_VERSION, EIGEN_MAJOR_VERSION, EIGEN_MINOR_VERSION)},
                     {"NLopt", fmt::format("{}.{}.{}", nlopt[0], nlopt[1], nlopt[2])},
                     {"xsimd", fmt::format("{}.{}.{}", XSIMD_VERSION_MAJOR, XSIMD_VERSION_MINOR, XSIMD_VERSION_PATCH)},
                     {"xxHash", dotted(XXH_versionNumber())},
                     {"glibc", gnu_get_libc_version()},
                     {"Boost", BOOST_LIB_VERSION},
                     {"fmt", dotted(FMT_VERSION)},
                     {"nlohmann-json", fmt::format("{}.{}.{}", NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR,
                                                   NLOHMANN_JSON_VERSION_PATCH)},
                     {"yaml-cpp", build.yaml_version},
                     {"SQLite", sqlite3_libversion()}};
  rusage usage{};
  if (getrusage(RUSAGE_SELF, &usage) == 0) facts.peak_memory = static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
  return facts;
}

}  // namespace moerate
