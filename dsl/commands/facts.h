#pragma once

#include "engine/report/facts.h"

namespace moerate {

/// What the build system knows of this program. Kept in one source file, so that a new commit or another flag compiles
/// that file again and no other.
struct BuildFacts {
  const char* version;           ///< of the program
  const char* commit;            ///< of its source; may be empty
  const char *compiler, *flags;  ///< that built it
  const char* yaml_version;      ///< of yaml-cpp, whose headers do not say
};

BuildFacts build_facts();

/// The time in UTC as ISO 8601 writes it, to the second.
std::string now_in_utc();

/// What is known of this program and machine: version, commit, compiler, CPU, libraries, peak memory so
/// far, and the time.
RunFacts program_facts();

}  // namespace moerate
