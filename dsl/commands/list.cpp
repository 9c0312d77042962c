#include "dsl/commands/command.h"
#include "dsl/commands/output.h"
#include "dsl/commands/pieces.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace moerate {

namespace {

ExitCode carry_out(const Arguments& arguments) {
  nlohmann::json all = nlohmann::json::object();
  for (const PieceKind& kind : piece_kinds()) {
    if (arguments.json) {
      all[kind.plural] = kind.json();
    } else {
      print_out("{}\n{}", kind.plural, kind.all(arguments.verbose));
    }
  }
  if (!arguments.json) print_out("losses\n{}", losses_in_words());
  if (arguments.json) print_out("{}\n", all.dump(2));
  return ExitCode::ok;
}

}  // namespace

Command list_command() {
  return {.name = "list",
          .about = "list routers, gates, experts, inputs, errors, starts, laws and losses",
          .positional = "",
          .options = {"verbose", "json"},
          .run = carry_out};
}

}  // namespace moerate
