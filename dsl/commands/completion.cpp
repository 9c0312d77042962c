#include "dsl/commands/command.h"
#include "dsl/commands/output.h"
#include "dsl/commands/pieces.h"

#include "dsl/study/codes.h"
#include "dsl/study/keys.h"

#include <fmt/format.h>

namespace moerate {

namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += fmt::format("{}{}", text.empty() ? "" : " ", word);
  return text;
}

std::string command_names() {
  std::vector<std::string> names;
  for (const Command& command : commands()) names.push_back(command.name);
  return joined(names);
}

/// What `explain` knows.
std::string topics() {
  std::vector<std::string> words{"measure"};
  for (const Key& key : keys()) words.push_back(key.path);
  for (const PieceKind& kind : piece_kinds()) {
    for (const std::string& name : kind.names()) words.push_back(name);
  }
  for (const CodeEntry& entry : codes()) words.push_back(name(entry.code));
  return joined(words);
}

/// Cases of an option's value: the names of a registry, paths of keys, or files.
std::string value_cases() {
  std::string cases;
  for (const CommandOption& option : command_options()) {
    if (option.value.empty()) continue;
    std::string words = "-f";
    if (option.value == "DIR") words = "-d";
    if (!option.key.empty()) {
      words = "-W ''";
      for (const PieceKind& kind : piece_kinds()) {
        if (kind.kind == key_at(option.key).kind) words = fmt::format("-W '{}'", joined(kind.names()));
      }
    }
    if (option.name == "set") {
      std::vector<std::string> paths;
      for (const Key& key : keys()) paths.push_back(key.path + '=');
      words = fmt::format("-W '{}'", joined(paths));
    }
    cases += fmt::format("    --{}) COMPREPLY=($(compgen {} -- \"$word\")); return ;;\n", option.name, words);
  }
  return cases;
}

std::string option_cases() {
  std::string cases;
  for (const Command& command : commands()) {
    std::string options;
    for (const std::string& option : command.options) options += fmt::format("--{} ", option);
    cases += fmt::format("    {}) options='{}--help' ;;\n", command.name, options);
  }
  return cases;
}

ExitCode carry_out(const Arguments&) {
  print_out(
      "# Completion of moerate in bash: put `. <(moerate completion)` into ~/.bashrc.\n"
      "_moerate() {{\n"
      "  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} options=\n"
      "  if [ \"$COMP_CWORD\" -eq 1 ]; then COMPREPLY=($(compgen -W '{} --help --version' -- \"$word\")); return; fi\n"
      "  case $before in\n{}  esac\n"
      "  case ${{COMP_WORDS[1]}} in\n{}  esac\n"
      "  case $word in -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")); return ;; esac\n"
      "  if [ \"${{COMP_WORDS[1]}}\" = explain ]; then COMPREPLY=($(compgen -W '{}' -- \"$word\")); return; fi\n"
      "  COMPREPLY=($(compgen -f -- \"$word\"))\n"
      "}}\n"
      "complete -o filenames -F _moerate moerate\n",
      command_names(), value_cases(), option_cases(), topics());
  return ExitCode::ok;
}

}  // namespace

Command completion_command() {
  return {.name = "completion",
          .about = "print what completes this program's words in bash",
          .positional = "",
          .options = {},
          .run = carry_out};
}

}  // namespace moerate
