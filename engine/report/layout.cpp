#include "engine/report/layout.h"

#include "engine/report/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moerate {
namespace {

// Pixels. A page shows a figure at 800 at least; fonts are chosen for that.
constexpr double figure_width = 800;
constexpr double left_margin = 74;
constexpr double right_margin = 16;
constexpr double column_gap = 18;
constexpr double row_gap = 30;
constexpr double title_height = 34;

constexpr double header_gap = 10;
constexpr double legend_sample = 30;
constexpr double legend_character = 5.6;
constexpr double title_character = 6.6;
constexpr double x_labels_height = 22;
constexpr double x_title_height = 28;
constexpr double bottom_margin = 8;
constexpr double note_character = 6;

/// A minus sign as it is set in print.
std::string printed(double value) {
  auto text = fixed(value, 2);
  if (text.front() == '-') text.replace(0, 1, "−");
  return text;
}

double panel_width(std::size_t columns) {
  const auto count = static_cast<double>(columns);
  return (figure_width - left_margin - right_margin - (count - 1) * column_gap) / count;
}

double panel_height(std::size_t columns, std::size_t rows) {
  if (columns == 1 && rows == 1) return 330;
  return columns < 3 ? 230 : 190;
}

/// The pixels that the widest legend entry takes.
double needed_width(const Figure& figure) {
  constexpr double slope_characters = 24;
  double widest = 0;
  for (const auto& panel : figure.panels) {
    for (const auto& curve : panel.curves) {
      const double slope = figure.slopes_in_legend ? slope_characters : 0;
      widest = std::max(widest, legend_sample + legend_character * (static_cast<double>(width(curve.label)) + slope));
    }
  }
  return widest;
}

/// Lines of at most `characters`, broken at spaces; a longer word has a line of its own.
std::vector<std::string> wrapped(const std::string& text, double characters) {
  std::vector<std::string> lines;
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    const auto word = text.substr(at, end - at);
    if (!line.empty() && static_cast<double>(width(line) + 1 + width(word)) > characters) {
      lines.push_back(line);
      line.clear();
    }
    line += line.empty() ? word : " " + word;
    at = end + 1;
  }
  if (!line.empty()) lines.push_back(line);
  return lines;
}

}  // namespace

Label legend_label(const Figure& figure, const FigureCurve& curve) {
  if (!figure.slopes_in_legend) return {curve.label};
  if (std::isnan(curve.exponent)) return {fmt::format("{}: no exponent", curve.label)};
  const auto slope = std::isnan(curve.low) || std::isnan(curve.high)
                         ? printed(curve.exponent)
                         : fmt::format("{} [{}, {}]", printed(curve.exponent), printed(curve.low), printed(curve.high));
  return {fmt::format("{}: n", curve.label), slope};
}

Layout lay_out(const Figure& figure) {
  std::size_t columns = std::clamp<std::size_t>(figure.columns, 1, figure.panels.size());
  while (columns > 1 && panel_width(columns) < needed_width(figure)) --columns;
  const std::size_t rows = (figure.panels.size() + columns - 1) / columns;

  Layout layout{figure_width, 0, {}, 0, wrapped(figure.note, (figure_width - left_margin) / note_character), 0};
  double top = title_height;
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t first = row * columns;
    const std::size_t last = std::min(first + columns, figure.panels.size());
    std::size_t entries = 0, title_lines = 0;
    std::vector<std::vector<std::string>> titles;
    for (std::size_t p = first; p < last; ++p) {
      entries = std::max(entries, figure.panels[p].curves.size() + (figure.guide ? 1 : 0));
      titles.push_back(wrapped(figure.panels[p].title, panel_width(columns) / title_character));
      title_lines = std::max(title_lines, titles.back().size());
    }
    const double header =
        title_line * static_cast<double>(title_lines) + legend_line * static_cast<double>(entries) + header_gap;
    for (std::size_t p = first; p < last; ++p) {
      const double left = left_margin + static_cast<double>(p - first) * (panel_width(columns) + column_gap);
      const Box plot{left, left + panel_width(columns), top + header, top + header + panel_height(columns, rows)};
      layout.panels.push_back({plot, titles[p - first], top, p == first, p + columns >= figure.panels.size()});
    }
    top += header + panel_height(columns, rows) + (row + 1 < rows ? row_gap : x_labels_height);
  }
  layout.x_title = top + 0.6 * x_title_height;
  layout.note_top = top + x_title_height + 6;
  layout.height = std::ceil(layout.note_top + note_line * static_cast<double>(layout.note.size()) + bottom_margin);
  return layout;
}

}  // namespace moerate
