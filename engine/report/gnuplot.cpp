#include "engine/report/gnuplot.h"

#include "engine/base/file.h"
#include "engine/base/shell.h"
#include "engine/report/svg.h"

#include <fmt/format.h>

#include <system_error>

namespace moerate {
namespace {

/// The last line of gnuplot's complaint, which holds the reason; those before it quote the script.
std::string last_line(std::string text) {
  text.erase(text.find_last_not_of(" \n") + 1);
  text.erase(0, text.rfind('\n') + 1);
  text.erase(0, text.find_first_not_of(' '));
  return text;
}

/// Why a run of gnuplot failed; empty when it exited with 0.
std::string reason_of(const ShellRun& run) {
  if (run.succeeded()) return {};
  if (!run.trouble.empty()) return run.trouble;
  if (run.signal != 0) return fmt::format("gnuplot was ended by signal {}", run.signal);
  if (run.exit_code == 127) return "the program gnuplot was not found";
  if (run.exit_code == 124) return "gnuplot took longer than two minutes";
  const std::string said = last_line(run.output);
  return said.empty() ? fmt::format("gnuplot exited with {}", run.exit_code) : said;
}

/// Runs a script of a folder that draws to `output`. Why it failed; empty when it did not.
std::string run(const std::filesystem::path& folder, const std::string& script, const std::string& output, bool pdf) {
  const auto variables = fmt::format("{}output = \"{}\"", pdf ? "pdf = 1; " : "", output);
  return reason_of(
      run_in_shell(fmt::format("cd -- {} && exec timeout 120 gnuplot --default-settings -e {} {} 2>&1 </dev/null",
                               shell_word(folder.string()), shell_word(variables), script)));
}

}  // namespace

std::string draw(const std::filesystem::path& folder, const std::string& name, PictureKind kind) {
  const bool pdf = kind == PictureKind::pdf;
  const auto picture = folder / (name + (pdf ? ".pdf" : ".svg"));
  const auto temporary = temporary_beside(picture);
  remove_left_temporaries(picture);
  const auto reason = run(folder, name + ".gp", temporary.filename().string(), pdf);
  std::error_code ignored;
  if (reason.empty() && std::filesystem::file_size(temporary, ignored) > 0 && !ignored) {
    const std::string bytes = read_file(temporary);
    std::filesystem::remove(temporary, ignored);
    if (bytes.find(pdf ? "%%EOF" : "</svg>") == std::string::npos) {
      const bool begins = bytes.starts_with(pdf ? "%PDF" : "<?xml");
      return begins ? "the picture is cut off: the disk or a limit on files is full"
                    : fmt::format("what gnuplot drew is no {}", pdf ? "PDF" : "SVG");
    }
    write_file(picture, pdf ? bytes : compacted(bytes));
    return {};
  }
  std::filesystem::remove(temporary, ignored);
  return reason.empty() ? "gnuplot drew nothing" : reason;
}

std::string drawn(const std::filesystem::path& folder, const std::string& script) {
  const std::filesystem::path of_script = folder / "other.gp", of_picture = folder / "other.svg";
  const auto script_file = temporary_beside(of_script), picture = temporary_beside(of_picture);
  for (const auto& path : {of_script, of_picture}) remove_left_temporaries(path);
  write_file(script_file, script);
  const auto reason = run(folder, shell_word(script_file.filename().string()), picture.filename().string(), false);
  std::error_code ignored;
  std::filesystem::remove(script_file, ignored);
  const bool exists = std::filesystem::exists(picture, ignored);
  const std::string bytes = exists ? read_file(picture) : "";
  std::filesystem::remove(picture, ignored);
  return reason.empty() && bytes.find("</svg>") != std::string::npos ? compacted(bytes) : "";
}

}  // namespace moerate
