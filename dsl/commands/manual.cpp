#include "dsl/commands/manual.h"

#include "dsl/commands/facts.h"

#include <fmt/format.h>

#include <sstream>

namespace moerate {

namespace {

constexpr const char* about = "Convergence exponents of mixture-of-experts estimators, against the theory.";

/// A text wrapped at 80 columns, every line but the first after `indent` blanks, where the first stands already.
std::string wrapped(const std::string& text, std::size_t indent) {
  constexpr std::size_t width = 80;
  std::string all;
  std::size_t column = indent;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    const bool first = column == indent;
    if (!first && column + 1 + word.size() > width) {
      all += '\n' + std::string(indent, ' ');
      column = indent;
    } else if (!first) {
      all += ' ';
      ++column;
    }
    all += word;
    column += word.size();
  }
  return all;
}

std::string signature(const CommandOption& option) {
  return "--" + option.name + (option.value.empty() ? "" : ' ' + option.value);
}

std::string option_lines(const std::string& left, const std::string& right) {
  constexpr std::size_t indent = 25;
  return fmt::format("  {:<{}}{}\n", left, indent - 2, wrapped(right, indent));
}

/// Text that troff takes literally.
std::string roff(const std::string& text) {
  std::string all;
  for (const char c : text) {
    if (c == '\\') {
      all += "\\e";
    } else if (c == '-') {
      all += "\\-";
    } else if (c == '`' || c == '\'') {
      all += "\\(aq";
    } else {
      all += c;
    }
  }
  return all;
}

}  // namespace

std::string usage() {
  std::string text = fmt::format("usage: moerate COMMAND [options]\n\n{}\n\ncommands:\n", about);
  for (const Command& command : commands())
    text += fmt::format("  {:<12}{}\n", command.name, wrapped(command.about, 14));
  text +=
      "\n`moerate COMMAND --help` prints the options of a command, `moerate --version` the\nversion, `moerate --man` "
      "the "
      "manual page.\n\nexit codes:\n";
  for (const ExitMeaning& each : exit_meanings()) {
    text += fmt::format("  {}  {}\n", static_cast<int>(each.code), wrapped(each.meaning, 5));
  }
  return text;
}

std::string usage_of(const Command& command) {
  return fmt::format("usage: moerate {}{}{} [options]", command.name, command.positional.empty() ? "" : " ",
                     command.positional);
}

std::string help_of(const Command& command) {
  std::string text = fmt::format("{}\n\n{}\n\noptions:\n", usage_of(command), wrapped(command.about + '.', 0));
  for (const std::string& name : command.options) {
    const CommandOption& option = option_named(name);
    text += option_lines(signature(option), help_of(option));
  }
  return text + option_lines("--help", "print this text");
}

std::string manual_page() {
  std::string text = fmt::format(
      ".TH MOERATE 1 \"\" \"moerate {}\" \"User Commands\"\n.SH NAME\nmoerate \\- {}\n.SH SYNOPSIS\n.B moerate\n"
      ".I COMMAND\n[options]\n.SH COMMANDS\n",
      build_facts().version, roff("convergence exponents of mixture-of-experts estimators, against the theory"));
  for (const Command& command : commands()) {
    text += fmt::format(".SS {}\n.B moerate {}\n.I {}\n[options]\n.PP\n{}.\n", command.name, command.name,
                        command.positional.empty() ? "\\&" : roff(command.positional), roff(command.about));
    for (const std::string& name : command.options) {
      const CommandOption& option = option_named(name);
      text += fmt::format(".TP\n.B {}\n{}\n", roff(signature(option)), roff(help_of(option)));
    }
  }
  text += ".SH EXIT STATUS\n";
  for (const ExitMeaning& each : exit_meanings()) {
    text += fmt::format(".TP\n.B {}\n{}\n", static_cast<int>(each.code), roff(each.meaning));
  }
  return text + ".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nwhen set, messages are not coloured\n";
}

}  // namespace moerate
