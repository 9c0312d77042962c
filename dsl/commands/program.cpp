#include "dsl/commands/command.h"
#include "dsl/commands/facts.h"
#include "dsl/commands/manual.h"
#include "dsl/commands/output.h"
#include "dsl/study/diagnostics.h"
#include "engine/base/file.h"
#include "engine/base/nearest.h"
#include "engine/base/utf8.h"
#include "engine/run/store.h"

#include <fmt/format.h>
#include <boost/program_options.hpp>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <limits>
#include <new>
#include <sstream>
#include <system_error>

namespace moerate {

namespace {

namespace options = boost::program_options;

/// How many words a command takes, from its usage.
struct WordCount {
  std::size_t least = 0, most = 0;
};

WordCount word_count(const Command& command) {
  WordCount count;
  std::istringstream usage(command.positional);
  for (std::string word; usage >> word;) {
    if (!word.starts_with('[')) ++count.least;
    ++count.most;
    if (word.find("...") != std::string::npos) count.most = std::numeric_limits<std::size_t>::max();
  }
  return count;
}

options::options_description accepted(const Command& command, Arguments& arguments) {
  options::options_description all("options");
  auto add = all.add_options();
  for (const std::string& name : command.options) {
    const CommandOption& option = option_named(name);
    const auto semantic = [&](auto member) -> options::value_semantic* {
      using Member = std::decay_t<decltype(arguments.*member)>;
      if constexpr (std::is_same_v<Member, bool>) {
        return options::bool_switch(&(arguments.*member));
      } else if constexpr (std::is_same_v<Member, std::optional<std::string>>) {
        const auto set = [&arguments, member](const std::string& text) { arguments.*member = text; };
        return options::value<std::string>()->value_name(option.value)->notifier(set);
      } else {
        return options::value(&(arguments.*member))->value_name(option.value);
      }
    };
    add(name.c_str(), std::visit(semantic, option.to), "");
  }
  add("help", "");
  return all;
}

/// The remedy for an option that a command does not take.
std::string option_remedy(const Command& command, const std::string& typed, const std::string& help) {
  const auto near = nearest(typed.substr(std::min(typed.find_first_not_of('-'), typed.size())), command.options);
  return near ? fmt::format("did you mean '--{}'?", *near) : help;
}

ExitCode run_parsed(const Command& command, const std::vector<std::string>& words) {
  Arguments arguments;
  options::options_description all = accepted(command, arguments);
  all.add_options()("words", options::value(&arguments.words));
  options::positional_options_description positional;
  positional.add("words", -1);
  const std::string help = fmt::format("`moerate {} --help` prints what it takes", command.name);
  try {
    options::variables_map values;
    options::store(options::command_line_parser(words).options(all).positional(positional).run(), values);
    if (values.contains("help")) {
      print_out("{}", help_of(command));
      return ExitCode::ok;
    }
    options::notify(values);
  } catch (const options::unknown_option& error) {
    return wrong_usage(fmt::format("{} takes no option '{}'", command.name, error.get_option_name()),
                       option_remedy(command, error.get_option_name(), help));
  } catch (const options::error& error) {
    return wrong_usage(error.what(), help);
  }
  if (arguments.jobs < 0 || arguments.jobs > 1024) return wrong_usage("--jobs must be from 0 to 1024", help);
  const auto [least, most] = word_count(command);
  if (arguments.words.size() < least) {
    return wrong_usage(fmt::format("{}: a {} is missing", command.name, least == 1 ? "file's name" : "name of a file"),
                       usage_of(command));
  }
  if (arguments.words.size() > most) {
    return wrong_usage(fmt::format("{}: '{}' is one word too many", command.name, arguments.words[most]),
                       usage_of(command));
  }
  return command.run(arguments);
}

/// The command of that name; null after a message.
const Command* command_named(const std::string& name) {
  const auto found =
      std::find_if(commands().begin(), commands().end(), [&name](const Command& each) { return each.name == name; });
  if (found != commands().end()) return &*found;
  std::vector<std::string> names;
  for (const Command& each : commands()) names.push_back(each.name);
  const auto near = nearest(name, names);
  wrong_usage(fmt::format("no command is named '{}'", name),
              near ? fmt::format("did you mean '{}'?", *near) : "`moerate --help` lists the commands");
  return nullptr;
}

ExitCode run_words(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!first_outside_utf8(words[i])) continue;
    // Words go into messages, results and JSON.
    return wrong_usage(fmt::format("word {} of the command line is not UTF-8: {}", i + 1, printable(words[i])),
                       "rename the file, or type the word in a terminal that writes UTF-8");
  }
  const bool asks_help = words.empty() || words.front() == "--help" || words.front() == "-h" || words.front() == "help";
  if (asks_help && words.size() > 1) {
    const Command* command = command_named(words[1]);
    if (command == nullptr) return ExitCode::wrong;
    print_out("{}", help_of(*command));
    return ExitCode::ok;
  }
  if (asks_help) {
    print_out("{}", usage());
    return words.empty() ? ExitCode::wrong : ExitCode::ok;
  }
  if (words.front() == "--version") {
    print_out("moerate {}\n", build_facts().version);
    return ExitCode::ok;
  }
  if (words.front() == "--man") {
    print_out("{}", manual_page());
    return ExitCode::ok;
  }
  const Command* command = command_named(words.front());
  if (command == nullptr) return ExitCode::wrong;
  return run_parsed(*command, {words.begin() + 1, words.end()});
}

}  // namespace

ExitCode run_program(int argc, char** argv) {
  hold_descriptors();
  // A file that may not grow further (ulimit -f) is an error of the write, with its message, as a full disk is.
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    const ExitCode code = run_words({argv + 1, argv + argc});
    const std::error_code unwritten = end_output();
    if (!unwritten) return code;
    print_error("moerate: the output cannot be written: {}\n", unwritten.message());
    return worse(code, ExitCode::files);
  } catch (const std::filesystem::filesystem_error& error) {
    print_error("moerate: {}\n", error.what());
    return ExitCode::files;
  } catch (const FileError& error) {
    print_error("moerate: {}\n", error.what());
    return ExitCode::files;
  } catch (const StoreError& error) {
    print_error("moerate: {}\n", error.what());
    return ExitCode::files;
  } catch (const std::bad_alloc&) {
    print_error(
        "moerate: the memory is not enough; finished fits are kept\nremedy: use fewer threads (--jobs 1), fewer atoms "
        "or a smaller d\n");
    return ExitCode::files;
  }
}

}  // namespace moerate
