#pragma once

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

}  // namespace moerate
