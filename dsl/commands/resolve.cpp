#include "dsl/commands/output.h"

#include "dsl/compile/resolve.h"

#include <fmt/format.h>

namespace moerate {

namespace {

ExitCode carry_out(const Arguments& arguments) {
  std::vector<std::string> texts;
  ExitCode problem = ExitCode::ok;
  for (const std::string& path : arguments.words) {
    Diagnostics diagnostics(path);
    auto text = resolve_study(path, diagnostics, arguments.set);
    problem = worse(problem, print_messages(diagnostics));
    if (text) texts.push_back(std::move(*text));
  }
  if (problem != ExitCode::ok) return problem;
  // Several studies are several YAML documents.
  for (std::size_t i = 0; i < texts.size(); ++i) print_out("{}{}", i == 0 ? "" : "---\n", texts[i]);
  return ExitCode::ok;
}

}  // namespace

Command resolve_command() {
  return {.name = "resolve",
          .about = "print a study with every default written out",
          .positional = "STUDY...",
          .options = {"set"},
          .run = carry_out};
}

}  // namespace moerate
