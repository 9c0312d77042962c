#pragma once

#include "engine/report/facts.h"

namespace moerate {

/// What is known of this program and machine: version, commit, compiler, CPU, libraries, peak memory so far.
RunFacts program_facts();

}  // namespace moerate
