#include "dsl/commands/facts.h"

#include <ceres/version.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <boost/version.hpp>

#include <fstream>
#include <string>

namespace moerate {

namespace {

std::string cpu_model() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("model name")) return line.substr(std::min(line.find(':') + 2, line.size()));
  }
  return "unknown";
}

}  // namespace

RunFacts program_facts() {
  RunFacts facts;
  facts.version = MOERATE_VERSION;
  facts.commit = MOERATE_COMMIT;
  facts.compiler = MOERATE_COMPILER;
  facts.flags = MOERATE_FLAGS;
  facts.cpu = cpu_model();
  facts.libraries = {{"Eigen", fmt::format("{}.{}.{}", EIGEN_WORLD_VERSION, EIGEN_MAJOR_VERSION, EIGEN_MINOR_VERSION)},
                     {"Ceres", CERES_VERSION_STRING},
                     {"Boost", BOOST_LIB_VERSION},
                     {"SQLite", sqlite3_libversion()}};
  rusage usage{};
  if (getrusage(RUSAGE_SELF, &usage) == 0) facts.peak_memory = static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
  return facts;
}

}  // namespace moerate
