#include "engine/report/gnuplot.h"

#include "engine/base/file.h"
#include "engine/base/shell.h"
#include "engine/base/texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
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

/// The color of a mark, as gnuplot writes it at the end of its line; empty where the line is no mark.
std::string_view color_of_mark(std::string_view line) {
  const std::string_view begin = " color='", end = "'/>";
  const std::size_t at = line.rfind(begin);
  if (!line.starts_with("\t<use xlink:href='#gpPt") || at == std::string_view::npos || !line.ends_with(end)) return {};
  return line.substr(at + begin.size(), line.size() - end.size() - at - begin.size());
}

/// Marks of one color that follow each other, in a group that has the color.
std::string with_shared_colors(std::string_view svg) {
  std::string text;
  std::string_view color;  // of the group that is open
  while (!svg.empty()) {
    const std::size_t end = std::min(svg.find('\n'), svg.size());
    const std::string_view line = svg.substr(0, end);
    svg.remove_prefix(std::min(end + 1, svg.size()));
    const std::string_view here = color_of_mark(line);
    if (here != color && !color.empty()) text += "</g>\n";
    if (here != color && !here.empty()) text += fmt::format("<g color='{}'>\n", here);
    color = here;
    text += here.empty() ? line : line.substr(0, line.rfind(" color='"));
    text += here.empty() ? "\n" : "/>\n";
  }
  return text;
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
  // What a browser shows beneath the mouse: the names that gnuplot gives what has none.
  const std::string_view title = "<title>gnuplot_plot_", end = "</title>";
  for (std::size_t at = svg.find(title); at != std::string::npos; at = svg.find(title, at)) {
    svg.erase(at, svg.find(end, at) + end.size() - at);
  }
  return with_shared_colors(svg);
}

std::string draw(const std::filesystem::path& folder, const std::string& name, PictureKind kind) {
  const bool pdf = kind == PictureKind::pdf;
  const auto picture = folder / (name + (pdf ? ".pdf" : ".svg"));
  const auto temporary = temporary_beside(picture);
  remove_left_temporaries(picture);
  const auto variables = fmt::format("{}output = \"{}\"", pdf ? "pdf = 1; " : "", temporary.filename().string());
  const auto reason = reason_of(
      run_in_shell(fmt::format("cd -- {} && exec timeout 120 gnuplot --default-settings -e {} {}.gp 2>&1 </dev/null",
                               shell_word(folder.string()), shell_word(variables), name)));
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

}  // namespace moerate
