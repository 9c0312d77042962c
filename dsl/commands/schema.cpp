#include "dsl/study/schema.h"

#include "dsl/commands/command.h"
#include "dsl/commands/output.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace moerate {

ExitCode schema_command(const Arguments&) {
  print_out("{}\n", study_schema().dump(1));
  return ExitCode::ok;
}

}  // namespace moerate
