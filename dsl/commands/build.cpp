#include "dsl/commands/build.h"

#include "moerate_commit.h"

namespace moerate {

BuildFacts build_facts() {
  return {MOERATE_VERSION, MOERATE_COMMIT, MOERATE_COMPILER, MOERATE_FLAGS, MOERATE_YAML_VERSION};
}

}  // namespace moerate
