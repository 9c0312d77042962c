#include "engine/report/gnuplot.h"

#include "engine/base/file.h"
#include "engine/base/shell.h"
#include "engine/base/texts.h"

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
  const std::string said = last_line(run.output);
  return said.empty() ? fmt::format("gnuplot exited with {}", run.exit_code) : said;
}

}  // namespace

std::string compacted(std::string svg) {
  const std::string group =
      "<g fill=\"none\" color=\"black\" stroke=\"currentColor\" stroke-width=\"1.40\" stroke-linecap=\"butt\" "
      "stroke-linejoin=\"miter\">";
  if (svg.find(group) == std::string::npos) return svg;
  replace_all(svg, group + "\n</g>\n", "");
  replace_all(svg, group, "<g class=\"line\">");
  replace_all(svg, "<defs>",
              "<style>.line {fill: none; color: black; stroke: currentColor; stroke-width: 1.4}</style>\n<defs>");
  return svg;
}

std::string draw(const std::filesystem::path& folder, const std::string& name) {
  const auto picture = folder / (name + ".svg");
  const auto temporary = temporary_beside(picture);
  remove_left_temporaries(picture);
  const auto output = fmt::format("output = \"{}\"", temporary.filename().string());
  const auto reason =
      reason_of(run_in_shell(fmt::format("cd -- {} && exec gnuplot --default-settings -e {} {}.gp 2>&1 </dev/null",
                                         shell_word(folder.string()), shell_word(output), name)));
  std::error_code ignored;
  if (reason.empty() && std::filesystem::file_size(temporary, ignored) > 0 && !ignored) {
    const std::string svg = read_file(temporary);
    std::filesystem::remove(temporary, ignored);
    if (svg.find("</svg>") == std::string::npos) return "the picture is cut off: the disk or a limit on files is full";
    write_file(picture, compacted(svg));
    return {};
  }
  std::filesystem::remove(temporary, ignored);
  return reason.empty() ? "gnuplot drew nothing" : reason;
}

}  // namespace moerate
