#include "dsl/study/schema.h"

#include "dsl/commands/command.h"
#include "dsl/commands/output.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace moerate {

namespace {

ExitCode carry_out(const Arguments&) {
  print_out("{}\n", study_schema().dump(1));
  return ExitCode::ok;
}

}  // namespace

Command schema_command() {
  return {.name = "schema",
          .about = "print the JSON Schema of studies, for editors",
          .positional = "",
          .options = {},
          .run = carry_out};
}

}  // namespace moerate
