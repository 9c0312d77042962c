#pragma once

#include "engine/report/facts.h"

namespace moerate {

/// The time in UTC as ISO 8601 writes it, to the second.
std::string now_in_utc();

/// What is known of this program and machine: version, commit, compiler, CPU, libraries, peak memory so
/// far, and the time.
RunFacts program_facts();

}  // namespace moerate
