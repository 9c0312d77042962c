#include "dsl/commands/texts/slurm.h"
#include "dsl/commands/argument.h"
#include "dsl/commands/output.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"
#include "dsl/commands/shards.h"

#include "engine/base/file.h"
#include "engine/base/shell.h"
#include "engine/base/texts.h"
#include "engine/base/words.h"
#include "engine/run/moduli.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <limits>
#include <numeric>
#include <vector>

namespace moerate {

namespace {

namespace fs = std::filesystem;

/// Slurm's MaxArraySize is 1001 unless the cluster says otherwise: the largest number of an array is 1000.
constexpr Index longest_array = 1000;

struct Request {
  Index shards = 1, cpus = 1;
  std::string time, mem, partition;
  double seconds = 0;  ///< that `time` is
};

/// A section of texts/slurm.txt with what its names stand for.
template <class... Arguments>
std::string text_with(std::string_view name, const Arguments&... arguments) {
  return fmt::format(fmt::runtime(section_named(text_sections(slurm_text), name).text), arguments...);
}

/// What goes into a directive of a script: one word, so that it can end neither the line nor the comment.
bool is_word(const std::string& text) {
  return !text.empty() && text.front() != '-' && std::all_of(text.begin(), text.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 || std::string_view(":-_.,+").find(static_cast<char>(c)) != std::string_view::npos;
  });
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

constexpr double no_limit = std::numeric_limits<double>::infinity();

/// A time as Slurm writes it, in seconds (no_limit for 0 and UNLIMITED, which mean that): minutes, minutes:seconds,
/// hours:minutes:seconds, days-hours, days-hours:minutes or days-hours:minutes:seconds. Nothing where it is none.
std::optional<double> slurm_seconds(std::string_view text) {
  constexpr std::size_t longest_number = 9;
  if (in_small_letters(text) == "unlimited" || in_small_letters(text) == "infinite") return no_limit;
  const auto dash = text.find('-');
  const bool has_days = dash != std::string_view::npos;
  std::vector<double> parts;
  const auto take = [&parts](std::string_view digits) {
    if (!all_digits(digits) || digits.size() > longest_number) return false;
    parts.push_back(std::stod(std::string(digits)));
    return true;
  };
  if (has_days && !take(text.substr(0, dash))) return std::nullopt;
  for (std::size_t from = has_days ? dash + 1 : 0; from <= text.size();) {
    const auto colon = std::min(text.find(':', from), text.size());
    if (!take(text.substr(from, colon - from))) return std::nullopt;
    from = colon + 1;
  }
  constexpr double minute = 60, hour = 60 * minute, day = 24 * hour;
  const std::vector<double> units = has_days            ? std::vector<double>{day, hour, minute, 1}
                                    : parts.size() == 3 ? std::vector<double>{hour, minute, 1}
                                                        : std::vector<double>{minute, 1};
  if (parts.size() > units.size()) return std::nullopt;
  const double seconds = std::inner_product(parts.begin(), parts.end(), units.begin(), 0.0);
  return seconds > 0 ? seconds : no_limit;
}

/// Megabytes, or a number with one of Slurm's units.
bool is_memory(std::string_view text) {
  if (!text.empty() &&
      std::string_view("KMGT").find(static_cast<char>(std::toupper(text.back()))) != std::string_view::npos) {
    text.remove_suffix(1);
  }
  constexpr std::size_t longest_number = 12;
  return all_digits(text) && text.size() <= longest_number;
}

std::optional<Request> read_request(const Arguments& arguments) {
  if (!arguments.shards || !arguments.time || !arguments.cpus) {
    wrong_usage("slurm: it is not known how many shards there are, how long one may take and on how many cores",
                "write --shards 20 --time 2:00:00 --cpus 8");
    return std::nullopt;
  }
  Request request;
  ArgumentReader reader;
  const auto count = [&](const char* option, const std::string& text, Index most) {
    const auto number = reader.read(option, text, [&](Reader& values, const Tree& tree) {
      return values.number_in(tree, option, {.low = 1, .high = static_cast<double>(most), .whole = true});
    });
    return number ? static_cast<Index>(*number) : 0;
  };
  request.shards = count("shards", *arguments.shards, most_shards);
  request.cpus = count("cpus", *arguments.cpus, 4096);
  if (reader.code() != ExitCode::ok) return std::nullopt;
  const auto seconds = slurm_seconds(*arguments.time);
  if (!seconds) {
    wrong_usage(fmt::format("slurm: --time '{}' is no time as Slurm writes it", *arguments.time),
                "write minutes, hours:minutes:seconds or days-hours, as in --time 2:00:00");
    return std::nullopt;
  }
  if (arguments.mem && !is_memory(*arguments.mem)) {
    wrong_usage(fmt::format("slurm: --mem '{}' is no size as Slurm writes it", *arguments.mem),
                "write a whole number and K, M, G or T, as in --mem 8G");
    return std::nullopt;
  }
  request.time = *arguments.time;
  request.seconds = *seconds;
  request.mem = arguments.mem.value_or("");
  request.partition = arguments.partition.value_or("");
  if (arguments.partition && !is_word(request.partition)) {
    wrong_usage(fmt::format("slurm: --partition '{}' is no word that Slurm takes", request.partition),
                "write letters, digits, and : - _ . , + alone");
    return std::nullopt;
  }
  return request;
}

/// Seconds before its limit at which a part is told to commit what it has and to go to the queue again.
int notice_of(double limit) {
  return static_cast<int>(std::min(120.0, limit / 2));
}

/// The directives of a job that writes its words into `log`.
std::string directives(const Request& request, const std::string& name, const fs::path& log) {
  std::string text =
      text_with("directives", fmt::arg("name", name), fmt::arg("time", request.time), fmt::arg("cpus", request.cpus),
                fmt::arg("log", log.string()), fmt::arg("notice", notice_of(request.seconds)));
  if (!request.mem.empty()) text += fmt::format("#SBATCH --mem={}\n", request.mem);
  if (!request.partition.empty()) text += fmt::format("#SBATCH --partition={}\n", request.partition);
  return text;
}

/// The first word that a command prints, which with --parsable is the number of the job; nothing where it fails.
std::optional<std::string> submitted(const std::string& command) {
  const ShellRun run = run_in_shell(command);
  const std::string number = run.output.substr(0, run.output.find_first_of(";\n"));
  return run.succeeded() && all_digits(number) ? std::optional(number) : std::nullopt;
}

ExitCode submit(const Plan& plan, const std::vector<std::string>& arrays, const fs::path& merge) {
  std::vector<std::string> numbers;
  for (const std::string& array : arrays) {
    const auto number = submitted(array);
    if (!number) {
      print_error("{}: sbatch did not take `{}`\nremedy: type it to see what is wrong; {} of {} arrays are submitted\n",
                  plan.study, array, numbers.size(), arrays.size());
      return ExitCode::incomplete;
    }
    numbers.push_back(*number);
  }
  // After any end of the arrays: what is missing then is told by the merge.
  const auto number = submitted(fmt::format("sbatch --parsable --dependency=afterany:{} {}", fmt::join(numbers, ":"),
                                            shell_word(merge.string())));
  if (!number) {
    print_error("{}: the arrays are submitted ({}), and sbatch did not take the merge {}\n", plan.study,
                fmt::join(numbers, ", "), merge.string());
    return ExitCode::incomplete;
  }
  print_out("{}: submitted as {}; then the merge as {}\n", plan.study, fmt::join(numbers, ", "), *number);
  return ExitCode::ok;
}

/// A path as a directive of Slurm takes it, which knows neither quotes nor what it does not expand.
bool is_plain_path(const fs::path& path) {
  const std::string text = path.string();
  return std::all_of(text.begin(), text.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 || std::string_view("/._-+=@,:~").find(static_cast<char>(c)) != std::string_view::npos;
  });
}

ExitCode write_scripts(const Arguments& arguments, const Plan& plan, const Request& request) {
  if (cannot_be_cut(plan)) return ExitCode::wrong;
  const fs::path folder = fs::absolute(folder_of(arguments, plan)) / "slurm";
  if (!is_plain_path(folder)) {
    return wrong_usage(
        fmt::format("slurm: the path {} has characters that Slurm's directives do not take", folder.string()),
        "write --results with a folder whose whole path is of letters, digits and / . _ - + = @ , : ~");
  }
  make_folder(folder);
  std::string options = fmt::format(" --results {}", shell_word(fs::absolute(results_of(arguments)).string()));
  if (!arguments.results && !arguments.set.empty()) {
    // Where nothing is written, the folder is named after the overrides: as this command is typed, so are the scripts'.
    options = "";
  }
  for (const std::string& set : arguments.set) options += " --set " + shell_word(set);
  const std::string program = shell_word(fs::read_symlink("/proc/self/exe").string());
  const std::string study = shell_word(fs::absolute(arguments.words.front()).string());
  const std::string there = fmt::format("env -C {} ", shell_word(fs::current_path().string()));
  const fs::path array = folder / "array.sh", merge = folder / "merge.sh";
  const auto write_script = [&](const fs::path& path, const char* command, const std::string& name, const char* log) {
    write_file(path,
               text_with(path.stem().string(), fmt::arg("directives", directives(request, name, folder / log)),
                         fmt::arg("cpus", request.cpus), fmt::arg("shards", request.shards),
                         fmt::arg("command", fmt::format("{}{} {} {}{}", there, program, command, study, options))));
  };
  write_script(array, "run", plan.study, "shard-%a.log");
  write_script(merge, "merge", plan.study + "-merge", "merge.log");

  std::vector<std::string> arrays;
  for (Index first = 0; first < request.shards; first += longest_array) {
    const Index count = std::min(longest_array, request.shards - first);
    arrays.push_back(fmt::format("sbatch --parsable --array=1-{} --export=ALL,OFFSET={} {}", count, first,
                                 shell_word(array.string())));
  }
  if (arguments.submit) return submit(plan, arrays, merge);
  print_out("{}: {} shards of {} each; the scripts are in {}. Submit them by\n\n", plan.study, request.shards,
            request.seconds < no_limit ? "at most " + duration(request.seconds) : "any time", folder.string());
  std::string ends;
  for (std::size_t i = 0; i < arrays.size(); ++i) {
    print_out("  a{}=$({})\n", i + 1, arrays[i]);
    ends += fmt::format("{}$a{}", i == 0 ? "" : ":", i + 1);
  }
  print_out(
      "  sbatch --dependency=afterany:{} {}\n\nor by this command with --submit. Shards that did not finish: "
      "`moerate status {} --missing-shards {}`\n",
      ends, shell_word(merge.string()), arguments.words.front(), request.shards);
  return ExitCode::ok;
}

ExitCode carry_out(const Arguments& arguments) {
  const auto request = read_request(arguments);
  if (!request) return ExitCode::wrong;
  return for_each_plan(arguments,
                       [&](const Plan& plan, const std::string&) { return write_scripts(arguments, plan, *request); });
}

}  // namespace

Command slurm_command() {
  return {.name = "slurm",
          .about = "write the scripts that run a study in shards under Slurm, or submit them",
          .positional = "STUDY",
          .options = {"shards", "time", "cpus", "mem", "partition", "submit", "results", "set"},
          .run = carry_out};
}

}  // namespace moerate
