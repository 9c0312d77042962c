#pragma once

#include "engine/base/index.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace moerate {

/// What only the runner knows of a run. Nothing here enters a table but the manifest and the page's line of provenance.
struct RunFacts {
  std::string version;          ///< of the program
  std::string commit;           ///< of the program's source; may be empty
  std::string compiler, flags;  ///< that built it
  std::string cpu;              ///< as it names itself
  std::string cpu_family;       ///< vendor, family and model, and the vector instructions that were compiled for
  std::string started;          ///< UTC, ISO 8601
  std::vector<std::pair<std::string, std::string>> libraries;  ///< name and version
  int threads = 1;
  double wall_seconds = 0;
  Index fits_computed = 0;                  ///< in this run
  Index fits_reused = 0;                    ///< found in the store
  std::uint64_t peak_memory = 0;            ///< bytes; 0 when unknown
  std::string study_text;                   ///< the resolved study, as one could run it again
  std::vector<std::string> study_warnings;  ///< what the text of the study may not mean, one line each
};

}  // namespace moerate
