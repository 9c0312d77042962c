#include "dsl/commands/command.h"

#include "dsl/study/nearest.h"

#include <fmt/format.h>
#include <boost/program_options.hpp>

#include <algorithm>

namespace moerate {

ExitCode run_command(const Arguments& arguments);
ExitCode check_command(const Arguments& arguments);
ExitCode plan_command(const Arguments& arguments);
ExitCode validate_command(const Arguments& arguments);
ExitCode list_command(const Arguments& arguments);

const std::vector<Command>& commands() {
  static const std::vector<Command> all{
      {"run", "run a study and write its results", "STUDY...", {"results", "jobs", "quiet", "json"}, run_command},
      {"check",
       "judge the expectations of a study on what its store holds",
       "STUDY...",
       {"results", "against", "json", "quiet"},
       check_command},
      {"plan", "say what a run would do", "STUDY...", {"results", "json"}, plan_command},
      {"validate", "check the text of a study", "STUDY...", {"json", "quiet"}, validate_command},
      {"list", "list routers, gates, experts, inputs and starts", "", {"json"}, list_command},
  };
  return all;
}

namespace {

namespace options = boost::program_options;

options::options_description described(const Command& command, Arguments& arguments) {
  options::options_description all("options");
  auto add = all.add_options();
  for (const std::string& option : command.options) {
    if (option == "results") {
      add("results", options::value(&arguments.results)->value_name("DIR"), "folder of the results (default results)");
    } else if (option == "against") {
      add("against", options::value(&arguments.against)->value_name("DIR"),
          "compare with the verdicts committed there; exit 1 when one differs");
    } else if (option == "jobs") {
      add("jobs", options::value(&arguments.jobs)->value_name("N"), "fits at a time (default: one a core)");
    } else if (option == "json") {
      add("json", options::bool_switch(&arguments.json), "print JSON, for programs");
    } else if (option == "quiet") {
      add("quiet", options::bool_switch(&arguments.quiet), "print errors only");
    }
  }
  add("help", "print this text");
  return all;
}

void print_usage() {
  fmt::print(
      "usage: moerate COMMAND [options]\n\nConvergence exponents of mixture-of-experts estimators, against the "
      "theory.\n\ncommands:\n");
  for (const Command& command : commands()) fmt::print("  {:<10}{}\n", command.name, command.about);
  fmt::print(
      "\n`moerate COMMAND --help` prints the options of a command.\n\nexit codes: 0 all well; 1 check: an "
      "expectation fails; 2 the command or a study is wrong;\n3 interrupted or jobs missing; 4 check: "
      "underpowered; 5 files or the store\n");
}

ExitCode wrong_usage(const std::string& message, const std::string& remedy) {
  fmt::print(stderr, "moerate: {}\nremedy: {}\n", message, remedy);
  return ExitCode::wrong;
}

ExitCode run_parsed(const Command& command, std::vector<std::string> words) {
  Arguments arguments;
  const options::options_description visible = described(command, arguments);
  options::options_description all;
  all.add(visible);
  options::positional_options_description positional;
  if (!command.positional.empty()) {
    all.add_options()("studies", options::value(&arguments.studies));
    positional.add("studies", -1);
  }
  const std::string help = fmt::format("`moerate {} --help` prints what it takes", command.name);
  try {
    options::variables_map values;
    options::store(options::command_line_parser(words).options(all).positional(positional).run(), values);
    if (values.contains("help")) {
      std::ostringstream text;
      text << visible;
      fmt::print("usage: moerate {} {} [options]\n\n{}.\n\n{}", command.name, command.positional, command.about,
                 text.str());
      return ExitCode::ok;
    }
    options::notify(values);
  } catch (const options::error& error) {
    return wrong_usage(error.what(), help);
  }
  if (arguments.jobs < 0 || arguments.jobs > 1024) return wrong_usage("--jobs must be from 0 to 1024", help);
  if (!command.positional.empty() && arguments.studies.empty()) {
    return wrong_usage(fmt::format("{}: which study?", command.name),
                       fmt::format("name its file, as in `moerate {} pipelines/quickstart.yaml`", command.name));
  }
  return command.run(arguments);
}

}  // namespace

ExitCode run_program(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.empty() || words.front() == "--help" || words.front() == "-h" || words.front() == "help") {
    print_usage();
    return words.empty() ? ExitCode::wrong : ExitCode::ok;
  }
  if (words.front() == "--version") {
    fmt::print("moerate {}\n", MOERATE_VERSION);
    return ExitCode::ok;
  }
  const auto command =
      std::find_if(commands().begin(), commands().end(), [&](const Command& c) { return c.name == words.front(); });
  if (command == commands().end()) {
    std::vector<std::string> names;
    for (const Command& each : commands()) names.push_back(each.name);
    const auto near = nearest(words.front(), names);
    return wrong_usage(fmt::format("no command is named '{}'", words.front()),
                       near ? fmt::format("did you mean '{}'?", *near) : "`moerate --help` lists the commands");
  }
  return run_parsed(*command, {words.begin() + 1, words.end()});
}

}  // namespace moerate
