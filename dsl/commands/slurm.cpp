#include "dsl/commands/argument.h"
#include "dsl/commands/output.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"
#include "dsl/commands/shards.h"

#include "engine/base/file.h"
#include "engine/base/shell.h"
#include "engine/run/moduli.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace moerate {

namespace {

namespace fs = std::filesystem;

/// Slurm's MaxArraySize is 1001 unless the cluster says otherwise: the largest number of an array is 1000.
constexpr Index longest_array = 1000;

struct Request {
  Index shards = 1, cpus = 1;
  std::string time, mem, partition;
};

/// What goes into a directive of a script: one word, so that it can end neither the line nor the comment.
bool is_word(const std::string& text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 || std::string_view(":-_.,+").find(static_cast<char>(c)) != std::string_view::npos;
  });
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
  request.time = *arguments.time;
  request.mem = arguments.mem.value_or("");
  request.partition = arguments.partition.value_or("");
  for (const auto& [option, text] : {std::pair("time", arguments.time), std::pair("mem", arguments.mem),
                                     std::pair("partition", arguments.partition)}) {
    if (!text || is_word(*text)) continue;
    wrong_usage(fmt::format("slurm: --{} '{}' is no word that Slurm takes", option, *text),
                "write letters, digits, and : - _ . , + alone, as in --time 1-12:00:00 --mem 8G");
    return std::nullopt;
  }
  return request;
}

std::string directives(const Request& request, const std::string& name, const fs::path& logs, const char* log,
                       Index cpus) {
  std::string text = fmt::format(
      "#SBATCH --job-name={}\n#SBATCH --time={}\n#SBATCH --cpus-per-task={}\n#SBATCH --ntasks=1\n"
      "#SBATCH --output={}\n#SBATCH --open-mode=append\n#SBATCH --requeue\n#SBATCH --signal=B:USR1@120\n",
      name, request.time, cpus, (logs / log).string());
  if (!request.mem.empty()) text += fmt::format("#SBATCH --mem={}\n", request.mem);
  if (!request.partition.empty()) text += fmt::format("#SBATCH --partition={}\n", request.partition);
  return text;
}

/// The script of the array: element I of it, behind OFFSET, makes shard I + OFFSET. Two minutes before its limit it
/// gets SIGUSR1, commits what it has, and goes to the queue again, as it does when the cluster takes its machine.
std::string array_script(const Request& request, const std::string& name, const fs::path& logs,
                         const std::string& command) {
  return fmt::format(
      "#!/bin/bash\n{}\n"
      "export OMP_NUM_THREADS={} OPENBLAS_NUM_THREADS=1\n"
      "shard=$((SLURM_ARRAY_TASK_ID + ${{OFFSET:-0}}))\n"
      "{} --shard \"$shard/{}\" --jobs {} &\n"
      "run=$!\n"
      "trap 'kill -USR1 $run' USR1 TERM\n"
      "while :; do\n"
      "  wait $run; code=$?\n"
      "  kill -0 $run 2> /dev/null || break\n"
      "done\n"
      "# Unfinished: to the queue again, where it goes on from what it kept.\n"
      "if [ $code = 3 ]; then scontrol requeue \"${{SLURM_ARRAY_JOB_ID}}_${{SLURM_ARRAY_TASK_ID}}\"; fi\n"
      "exit $code\n",
      directives(request, name, logs, "shard-%a.log", request.cpus), request.cpus, command, request.shards,
      request.cpus);
}

std::string merge_script(const Request& request, const std::string& name, const fs::path& logs,
                         const std::string& command) {
  return fmt::format("#!/bin/bash\n{}\nexport OMP_NUM_THREADS={} OPENBLAS_NUM_THREADS=1\nexec {}\n",
                     directives(request, name + "-merge", logs, "merge.log", request.cpus), request.cpus, command);
}

/// The first word that a command prints, which with --parsable is the number of the job; nothing where it fails.
std::optional<std::string> submitted(const std::string& command) {
  const ShellRun run = run_in_shell(command);
  const std::string number = run.output.substr(0, run.output.find_first_of(";\n"));
  const bool is_number = !number.empty() && std::all_of(number.begin(), number.end(),
                                                        [](unsigned char c) { return std::isdigit(c) != 0; });
  return run.succeeded() && is_number ? std::optional(number) : std::nullopt;
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
  write_file(array,
             array_script(request, plan.study, folder, fmt::format("{}{} run {}{}", there, program, study, options)));
  write_file(merge,
             merge_script(request, plan.study, folder, fmt::format("{}{} merge {}{}", there, program, study, options)));

  std::vector<std::string> arrays;
  for (Index first = 0; first < request.shards; first += longest_array) {
    const Index count = std::min(longest_array, request.shards - first);
    arrays.push_back(fmt::format("sbatch --parsable --array=1-{} --export=ALL,OFFSET={} {}", count, first,
                                 shell_word(array.string())));
  }
  if (arguments.submit) return submit(plan, arrays, merge);
  print_out("{}: {} shards; the scripts are in {}. Submit them by\n\n", plan.study, request.shards, folder.string());
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
