#include "engine/report/figure.h"

#include "engine/report/layout.h"
#include "engine/report/ranges.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace moerate {
namespace {

/// How a curve is drawn. The outline of its marker begins at (dx, dy) from the point.
struct Style {
  std::string_view color;
  double dx, dy;
  std::string_view outline;
  bool filled = true;
};

/// Okabe and Ito's palette for readers of every color vision, without its yellow, which is too light for a line. Disc,
/// square, triangle, diamond, inverted triangle, circle, empty square.
constexpr std::array<Style, figure_styles> styles{
    Style{"#0072B2", -3.4, 0, "a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0z"},
    Style{"#D55E00", -3.2, -3.2, "h6.4v6.4h-6.4z"},
    Style{"#009E73", 0, -4.4, "l4.4 6.6h-8.8z"},
    Style{"#CC79A7", 0, -4.6, "l4.6 4.6-4.6 4.6-4.6-4.6z"},
    Style{"#E69F00", 0, 4.4, "l4.4-6.6h-8.8z"},
    Style{"#56B4E9", -3.4, 0, "a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0z", false},
    Style{"#000000", -3.2, -3.2, "h6.4v6.4h-6.4z", false}};

// Pixels.
constexpr double major_tic = 5.4;
constexpr double minor_tic = 2.7;
constexpr double sample_width = 23;  ///< of the piece of line in a legend
constexpr double legend_text = 31;   ///< where the words of a legend begin
constexpr double legend_gap = 5;     ///< between legend and axes
/// Half the height of an x in a font, which sets the middle of a line of text on a height.
constexpr double half_x(double font) {
  return 0.36 * font;
}

/// The axes of a figure: every panel has the same, of one size in pixels, with the origin at their upper left.
struct Axes {
  Ranges ranges;
  bool logarithmic;
  double width, height;

  double x(double n) const { return width * std::log(n / ranges.x.low) / std::log(ranges.x.high / ranges.x.low); }
  double y(double value) const {
    const double share = logarithmic ? std::log(ranges.y.high / value) / std::log(ranges.y.high / ranges.y.low)
                                     : (ranges.y.high - value) / (ranges.y.high - ranges.y.low);
    return height * share;
  }
};

struct Pixel {
  double x, y;
};

/// The straight line between two points as far as it lies within the axes' height, as a path.
std::string line_path(const Axes& axes, Pixel from, Pixel to) {
  const double rise = to.y - from.y;
  double first = 0, last = 1;
  if (rise != 0) {
    const double top = -from.y / rise, bottom = (axes.height - from.y) / rise;
    first = std::max(first, std::min(top, bottom));
    last = std::min(last, std::max(top, bottom));
  } else if (from.y < 0 || from.y > axes.height) {
    return {};
  }
  if (first >= last) return {};
  const auto at = [&](double share) { return svg_point(from.x + share * (to.x - from.x), from.y + share * rise); };
  return fmt::format("M{}L{}", at(first), at(last));
}

/// The line of constant n^slope between two sizes; empty where a double cannot hold one of its ends.
std::string power_path(const Axes& axes, double constant, double slope, double from, double to) {
  const auto at = [&](double n) { return Pixel{axes.x(n), axes.y(constant * std::pow(n, slope))}; };
  const Pixel first = at(from), last = at(to);
  return std::isfinite(first.y) && std::isfinite(last.y) ? line_path(axes, first, last) : std::string();
}

/// The line through the values of a curve, broken at gaps.
std::string joined_path(const Axes& axes, const std::vector<FigurePoint>& points) {
  std::string path;
  bool broken = true;
  for (const auto& point : points) {
    if (!std::isnan(point.value)) path += (broken ? 'M' : 'L') + svg_point(axes.x(point.n), axes.y(point.value));
    broken = std::isnan(point.value);
  }
  return path;
}

std::string curve_path(const Axes& axes, const FigureCurve& curve) {
  if (!axes.logarithmic) return joined_path(axes, curve.points);
  if (std::isnan(curve.exponent) || curve.points.empty()) return {};
  return power_path(axes, curve.constant, curve.exponent, curve.points.front().n, curve.points.back().n);
}

/// Error bars with a stroke across each end; a bar that is cut at the end of the axis has none there.
std::string bars_path(const Axes& axes, const std::vector<FigurePoint>& points) {
  std::string path;
  for (const auto& point : points) {
    if (!std::isfinite(point.low) || !std::isfinite(point.high)) continue;
    const double x = axes.x(point.n);
    const bool cut = point.low <= axes.ranges.y.low;
    const auto across = fmt::format("h{}", svg_number(2 * minor_tic));
    path += fmt::format("M{}{}M{}V{}", svg_point(x - minor_tic, axes.y(point.high)), across,
                        svg_point(x, axes.y(point.high)), svg_number(cut ? axes.height : axes.y(point.low)));
    if (!cut) path += fmt::format("M{}{}", svg_point(x - minor_tic, axes.y(point.low)), across);
  }
  return path;
}

std::string marker_path(const Style& style, Pixel at) {
  return fmt::format("M{}{}", svg_point(at.x + style.dx, at.y + style.dy), style.outline);
}

std::string markers_path(const Axes& axes, const Style& style, const std::vector<FigurePoint>& points) {
  std::string path;
  for (const auto& point : points) {
    if (!std::isnan(point.value)) path += marker_path(style, {axes.x(point.n), axes.y(point.value)});
  }
  return path;
}

std::string text_element(double x, double y, std::string_view attributes, const std::string& content) {
  return fmt::format("<text x=\"{}\" y=\"{}\"{}{}>{}</text>\n", svg_number(x), svg_number(y),
                     attributes.empty() ? "" : " ", attributes, content);
}

/// Grid, marks and border, and the labels of both axes: what panels share, defined once.
std::string definitions(const Axes& axes, const std::vector<Tic>& x_tics, const std::vector<Tic>& y_tics) {
  constexpr double font = 10.5;
  std::string grid, marks, x_labels, y_labels;
  for (const auto& tic : x_tics) {
    const double x = axes.x(tic.at);
    const bool major = !tic.label.empty();
    marks += fmt::format("M{}v{}", svg_point(x, axes.height), svg_number(major ? major_tic : minor_tic));
    if (!major) continue;
    grid += fmt::format("M{}V0", svg_point(x, axes.height));
    x_labels += text_element(x, axes.height + 20, {}, svg_text(tic.label));
  }
  for (const auto& tic : y_tics) {
    const double y = axes.y(tic.at);
    const bool major = !tic.label.empty();
    marks += fmt::format("M{}h{}", svg_point(0, y), svg_number(major ? -major_tic : -minor_tic));
    if (!major) continue;
    grid += fmt::format("M{}H{}", svg_point(0, y), svg_number(axes.width));
    y_labels += text_element(-14, y + half_x(font), {}, svg_text(tic.label));
  }
  const auto border = fmt::format("M0 0V{}H{}", svg_number(axes.height), svg_number(axes.width));
  return fmt::format(
      "<defs>\n<g id=\"axes\" fill=\"none\"><path stroke=\"#E4E4E4\" stroke-width=\".8\" d=\"{}\"/>"
      "<path stroke=\"#444\" d=\"{}{}\"/></g>\n"
      "<g id=\"x\" font-size=\"{}\" fill=\"#444\" text-anchor=\"middle\">\n{}</g>\n"
      "<g id=\"y\" font-size=\"{}\" fill=\"#444\" text-anchor=\"end\">\n{}</g>\n</defs>\n",
      grid, border, marks, font, x_labels, font, y_labels);
}

/// One curve with its sample in the legend, whose middle is at `height`.
std::string curve_elements(const Axes& axes, const FigureCurve& curve, double height) {
  const auto& style = styles[curve.style % figure_styles];
  const bool joined = !axes.logarithmic || !std::isnan(curve.exponent);
  std::string paths;
  auto out = std::back_inserter(paths);
  if (joined) {
    fmt::format_to(out, "<path d=\"M{}h{}{}\"/>\n", svg_point(0, height), svg_number(sample_width),
                   curve_path(axes, curve));
  }
  const auto bars = bars_path(axes, curve.points);
  if (!bars.empty()) fmt::format_to(out, "<path stroke-width=\"1.2\" d=\"{}\"/>\n", bars);
  fmt::format_to(out, "<path {} d=\"{}{}\"/>\n",
                 style.filled ? fmt::format("fill=\"{}\" stroke=\"#FFF\" stroke-width=\".6\"", style.color)
                              : std::string("fill=\"#FFF\" stroke-width=\"1\""),
                 marker_path(style, {0.5 * sample_width, height}), markers_path(axes, style, curve.points));
  return fmt::format("<g stroke=\"{}\">\n{}</g>\n", style.color, paths);
}

/// The theory's dashed line with its sample in the legend.
std::string guide_element(const Figure& figure, const Axes& axes, const FigurePanel& panel, double height) {
  auto path = fmt::format("M{}h{}", svg_point(0, height), svg_number(sample_width));
  if (!axes.logarithmic) {
    path += fmt::format("M{}H{}", svg_point(0, axes.y(*figure.guide)), svg_number(axes.width));
  } else if (const double constant = guide_constant(panel, *figure.guide); constant > 0) {
    path += power_path(axes, constant, *figure.guide, axes.ranges.x.low, axes.ranges.x.high);
  }
  return fmt::format("<path stroke=\"#777\" stroke-width=\"1.4\" stroke-dasharray=\"4 5\" d=\"{}\"/>\n", path);
}

std::string panel_element(const Figure& figure, const Axes& axes, const FigurePanel& panel, const PanelPlace& place) {
  constexpr double font = 11;
  std::string svg = fmt::format("<g transform=\"translate({},{})\">\n<use xlink:href=\"#axes\"/>",
                                svg_number(place.plot.left), svg_number(place.plot.top));
  if (place.lowest) svg += "<use xlink:href=\"#x\"/>";
  if (place.leftmost) svg += "<use xlink:href=\"#y\"/>";
  svg += '\n';
  for (std::size_t line = 0; line < place.title.size(); ++line) {
    const double middle = place.header - place.plot.top + title_line * (static_cast<double>(line) + 0.5);
    svg += text_element(0, middle + half_x(12), "font-weight=\"bold\"", svg_text(place.title[line]));
  }
  std::vector<Label> legend;
  for (const auto& curve : panel.curves) legend.push_back(legend_label(figure, curve));
  if (figure.guide) legend.push_back(figure.guide_label);
  const auto middle = [&legend](std::size_t entry) {
    return -legend_gap - legend_line * (static_cast<double>(legend.size() - entry) - 0.5);
  };
  svg += fmt::format("<g font-size=\"{}\">\n", font);
  for (std::size_t entry = 0; entry < legend.size(); ++entry) {
    svg += text_element(legend_text, middle(entry) + half_x(font), {}, svg_text(legend[entry]));
  }
  svg += "</g>\n<g fill=\"none\" stroke-width=\"1.6\" stroke-linejoin=\"round\">\n";
  if (figure.guide) svg += guide_element(figure, axes, panel, middle(legend.size() - 1));
  for (std::size_t c = 0; c < panel.curves.size(); ++c) svg += curve_elements(axes, panel.curves[c], middle(c));
  return svg + "</g>\n</g>\n";
}

/// Title, titles of the axes and note, which belong to the figure as a whole.
std::string figure_texts(const Figure& figure, const Layout& layout) {
  const auto& first = layout.panels.front().plot;
  double right = 0;
  for (const auto& panel : layout.panels) right = std::max(right, panel.plot.right);
  auto svg = text_element(14, 18 + half_x(14), "font-size=\"14\" font-weight=\"bold\"", svg_text(figure.title));
  const double middle = 0.5 * (first.top + layout.panels.back().plot.bottom);
  svg += fmt::format("<text transform=\"translate({},{}) rotate(-90)\" text-anchor=\"middle\">{}</text>\n",
                     svg_number(16 + half_x(12)), svg_number(middle), svg_text(figure.y_title));
  svg +=
      text_element(0.5 * (first.left + right), layout.x_title + half_x(12), "text-anchor=\"middle\"", "sample size n");
  for (std::size_t line = 0; line < layout.note.size(); ++line) {
    const double height = layout.note_top + note_line * (static_cast<double>(line) + 0.5);
    svg += text_element(14, height + half_x(10.5), "font-size=\"10.5\" fill=\"#444\"", svg_text(layout.note[line]));
  }
  return svg;
}

}  // namespace

std::string figure_svg(const Figure& figure) {
  const auto layout = lay_out(figure);
  const auto& plot = layout.panels.front().plot;
  const Axes axes{shared_ranges(figure), figure.scale == FigureScale::logarithmic, plot.right - plot.left,
                  plot.bottom - plot.top};
  const auto x_tics = logarithmic_tics(axes.ranges.x);
  const auto y_tics = axes.logarithmic ? logarithmic_tics(axes.ranges.y) : linear_tics(axes.ranges.y);
  auto svg = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"{0}\" "
      "height=\"{1}\" viewBox=\"0 0 {0} {1}\" font-family=\"Arial,Helvetica,sans-serif\" font-size=\"12\">\n"
      "<title>{2}</title>\n<rect width=\"{0}\" height=\"{1}\" fill=\"#FFF\"/>\n",
      svg_number(layout.width), svg_number(layout.height), svg_text(figure.title));
  svg += definitions(axes, x_tics, y_tics) + figure_texts(figure, layout);
  for (std::size_t p = 0; p < figure.panels.size(); ++p) {
    svg += panel_element(figure, axes, figure.panels[p], layout.panels[p]);
  }
  return svg + "</svg>\n";
}

}  // namespace moerate
