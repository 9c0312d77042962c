#include "dsl/study/schema.h"

#include "dsl/commands/command.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace moerate {

ExitCode schema_command(const Arguments&) {
  fmt::print("{}\n", study_schema().dump(1));
  return ExitCode::ok;
}

}  // namespace moerate
