#include "engine/report/figure.h"

#include "engine/base/words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <limits>

namespace moerate {
namespace {

/// gnuplot's filled marks, one for each color, so that curves are known in black and white: circle, square, triangle
/// up, triangle down, diamond, pentagon, cross.
constexpr std::array<int, figure_colors> point_types{7, 5, 9, 11, 13, 15, 2};
constexpr std::size_t guide_type = figure_colors + 1;  ///< the line type of the guide; curves have those before it

/// A minus sign as it is set in print.
std::string printed(double value) {
  auto text = fixed(value, 2);
  if (text.front() == '-') text.replace(0, 1, "−");
  return text;
}

std::string legend_text(const Figure& figure, const FigureCurve& curve) {
  if (!figure.logarithmic) return curve.label;
  if (curve.floor > 0) return fmt::format("{}: towards {}", curve.label, rounded(curve.floor));
  if (std::isnan(figure.guide)) return curve.label;
  if (std::isnan(curve.exponent)) return curve.label + ": no exponent";
  const auto slope = fmt::format("{}: {}", curve.label, printed(curve.exponent));
  if (std::isnan(curve.low) || std::isnan(curve.high)) return slope;
  return fmt::format("{} [{}, {}]", slope, printed(curve.low), printed(curve.high));
}

/// How wide a figure is, in pixels or points, and how large its letters are.
struct Look {
  double width = 800, letters = 12;
  std::optional<double> row_height = {};  ///< nothing: as high as its panels ask for, with title and note

  static Look of(const std::optional<FigureSize>& size) { return size ? Look{size->width, 8, size->height} : Look{}; }
  /// gnuplot's unit "char", a line of text.
  double line() const { return 1.5 * letters; }
};

/// A text of at most so many characters: without its middle where it is longer.
std::string shortened(std::string_view text, std::size_t most) {
  if (width(text) <= most) return std::string(text);
  const auto is_first_byte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  const std::size_t kept = most - 1, before = (kept + 1) / 2, after = width(text) - kept / 2;
  std::string begin, end;
  std::size_t character = 0;
  for (const char c : text) {
    character += is_first_byte(c) ? 1 : 0;
    if (character <= before) begin += c;
    if (character > after) end += c;
  }
  return begin + "…" + end;
}

/// With names that fit into the figure's width, so that no exponent behind them is cut off.
Figure with_short_names(Figure figure, const Look& look) {
  constexpr double of_a_letter = 0.5;  // on the average
  constexpr std::size_t beside = 16, exponent = 22, least = 12;
  const auto characters = static_cast<std::size_t>(look.width / (of_a_letter * look.letters));
  for (auto& panel : figure.panels) {
    panel.title = shortened(panel.title, std::max(least, characters - beside));
    for (auto& curve : panel.curves) {
      curve.label = shortened(curve.label, std::max(least, characters - beside - exponent));
    }
  }
  return figure;
}

/// As many columns as the figure asks for and its titles and legends have room in.
std::size_t columns_with_room(const Figure& figure, const Look& look) {
  constexpr std::size_t legend_sample = 4;  // before a curve's name
  constexpr double of_a_letter = 0.63;      // its width, of its height
  const auto characters = static_cast<std::size_t>(look.width / (of_a_letter * look.letters));
  std::size_t widest = 1;
  for (const auto& panel : figure.panels) {
    widest = std::max(widest, width(panel.title));
    for (const auto& curve : panel.curves) widest = std::max(widest, legend_sample + width(legend_text(figure, curve)));
  }
  const auto most = std::min(figure.columns, figure.panels.size());
  return std::clamp<std::size_t>(characters / widest, 1, most);
}

/// The constant of a panel's guide: below every point, so that the eye compares slopes and the line hides no mark.
/// Infinite in a panel without a point.
double guide_constant(const FigurePanel& panel, double slope) {
  double lowest = std::numeric_limits<double>::infinity();
  for (const auto& curve : panel.curves) {
    for (const auto& point : curve.points) lowest = std::min(lowest, point.value / std::pow(point.n, slope));
  }
  return 0.6 * lowest;
}

/// A part of an axis; it grows with what it is shown.
struct AxisRange {
  double low = std::numeric_limits<double>::infinity(), high = -low;

  void show(double value) {
    if (!std::isfinite(value)) return;
    low = std::min(low, value);
    high = std::max(high, value);
  }
};

/// With air at both ends, and wide enough to have marks.
AxisRange widened(const AxisRange& range, bool logarithmic) {
  if (!logarithmic) {
    const double air = std::max(0.06 * (range.high - range.low), 0.1);
    return {range.low - air, range.high + air};
  }
  const double ratio = range.high / range.low;
  const double air = std::max(std::pow(ratio, 0.06), 2 / std::sqrt(ratio));
  return {range.low / air, range.high * air};
}

struct Axes {
  AxisRange x, y;
};

/// What all panels show: values, guides and bars, but for bars that reach far down a logarithmic axis: these are cut.
Axes shared_axes(const Figure& figure) {
  Axes axes;
  for (const auto& panel : figure.panels) {
    for (const auto& curve : panel.curves) {
      for (const auto& point : curve.points) {
        if (std::isnan(point.value)) continue;
        axes.x.show(point.n);
        axes.y.show(point.value);
        axes.y.show(point.high);
        if (!figure.logarithmic || point.low > 0.2 * point.value) axes.y.show(point.low);
        // Single fits far from the rest are left out of the picture, not the rest made small.
        constexpr double most_apart = 10;
        for (const auto& fit : curve.fits) {
          if (fit.n != point.n || !(fit.value < most_apart * point.value)) continue;
          if (fit.value > point.value / most_apart) axes.y.show(fit.value);
        }
      }
    }
  }
  axes.x = widened(axes.x, true);
  if (!figure.logarithmic) axes.y.show(figure.guide);
  for (const auto& panel : figure.panels) {
    if (!figure.logarithmic || std::isnan(figure.guide)) break;
    const double constant = guide_constant(panel, figure.guide);
    for (const double n : {axes.x.low, axes.x.high}) axes.y.show(constant * std::pow(n, figure.guide));
  }
  return {axes.x, widened(axes.y, figure.logarithmic)};
}

/// gnuplot's own marks, but for less than two decades of a logarithmic axis, where it may have none.
std::string tics(std::string_view axis, const AxisRange& range, bool logarithmic) {
  if (!logarithmic || range.high / range.low >= 100) {
    return fmt::format("set {}tics @tics autofreq format \"{}\"\n", axis, logarithmic ? "10^{%T}" : "%g");
  }
  std::vector<std::string> marks;
  for (double power = std::floor(std::log10(range.low)); power <= std::log10(range.high); ++power) {
    for (const int digit : {1, 2, 3, 4, 5, 6, 7, 8, 9}) {
      const bool is_few = digit == 1 || digit == 2 || digit == 5;
      // A factor of 5 holds two of the few; an axis is at least one of 4 long.
      if (is_few || range.high / range.low < 5) marks.push_back(fmt::format("{:.6g}", digit * std::pow(10, power)));
    }
  }
  return fmt::format("set {}tics @tics format \"%h\" ({})\n", axis, fmt::join(marks, ", "));
}

std::string number(double value) {
  return std::isnan(value) ? std::string("NaN") : fmt::format("{:.6g}", value);
}

std::string power_law(double constant, double exponent) {
  const bool drawn = constant > 0 && std::isfinite(constant) && std::isfinite(exponent);
  return drawn ? fmt::format("{:.6g}*x**({:.6g})", constant, exponent) : std::string("NaN");
}

/// What the n of a curve are multiplied with, so that the bars of a panel's curves stand beside each other: neighbours
/// are a hundredth of the axis apart.
double beside(const FigurePanel& panel, std::size_t curve, const AxisRange& x) {
  const double middle = (static_cast<double>(panel.curves.size()) - 1) / 2;
  return std::pow(x.high / x.low, 0.01 * (static_cast<double>(curve) - middle));
}

/// A color of the palette as faint as what stands behind.
std::string faint(std::string_view color) {
  constexpr int white = 255, of_color = 35, percent = 100;
  std::string text = "#";
  for (std::size_t at = 1; at < color.size(); at += 2) {
    int part = 0;
    std::from_chars(color.data() + at, color.data() + at + 2, part, 16);
    text += fmt::format("{:02X}", white - (white - part) * of_color / percent);
  }
  return text;
}

/// The values of a curve as a here-document: n, value, low and high end of the bar.
std::string data_block(std::string_view name, const FigureCurve& curve) {
  auto block = fmt::format("{} << EOD\n", name);
  for (const auto& [n, value, low, high] : curve.points) {
    const bool bar = std::isfinite(low) && std::isfinite(high);
    block +=
        fmt::format("{:.6g} {} {} {}\n", n, number(value), number(bar ? low : absent), number(bar ? high : absent));
  }
  return block + "EOD\n";
}

/// Data and plot command of a panel: of each curve its line, its entry of the legend, its bars and its marks; then the
/// guide. `x` is the range of its axis.
std::string panel_commands(const Figure& figure, std::size_t index, const AxisRange& x) {
  const auto& panel = figure.panels[index];
  std::string data;
  std::vector<std::string> layers;
  const auto name_of = [index](std::size_t c) { return fmt::format("$panel{}_curve{}", index + 1, c + 1); };
  const auto n_of = [&](std::size_t c) {
    return panel.curves.size() == 1 ? std::string("1") : fmt::format("($1*{:.4g})", beside(panel, c, x));
  };
  for (std::size_t c = 0; c < panel.curves.size(); ++c) {
    const auto& curve = panel.curves[c];
    if (curve.fits.empty()) continue;
    // "sample" must be followed by a function.
    if (figure.logarithmic && layers.empty()) layers.emplace_back("[*:*] NaN notitle");
    data += name_of(c) + "_fits << EOD\n";
    for (const auto& fit : curve.fits) data += fmt::format("{:.6g} {:.3g}\n", fit.n, fit.value);
    data += "EOD\n";
    layers.push_back(
        fmt::format("{}_fits using {}:2 with points pointtype 7 pointsize 0.25 linecolor rgb \"{}\" notitle",
                    name_of(c), n_of(c), faint(palette[curve.color])));
  }
  for (std::size_t c = 0; c < panel.curves.size(); ++c) {
    const auto& curve = panel.curves[c];
    const bool points = !curve.points.empty();
    const std::string name = name_of(c), n = n_of(c);
    std::string line = points ? fmt::format("{} using {}:2", name, n) : "NaN";
    if (figure.logarithmic) {
      line = points ? fmt::format("[{:.6g}:{:.6g}] ", curve.points.front().n, curve.points.back().n) : "[*:*] ";
      line += power_law(curve.constant, curve.exponent);
      if (curve.floor > 0) line += fmt::format("+{:.6g}", curve.floor);
    }
    layers.push_back(fmt::format("{} with lines linetype {} notitle", line, curve.color + 1));
    layers.push_back(fmt::format("keyentry with {} linetype {} title {}", points ? "linespoints" : "lines",
                                 curve.color + 1, gnuplot_string(legend_text(figure, curve))));
    if (!points) continue;
    data += data_block(name, curve);
    layers.push_back(fmt::format("{} using {}:(cut($3)):(0):($4-cut($3)) with vectors nohead linetype {} notitle", name,
                                 n, curve.color + 1));
    layers.push_back(fmt::format("{} using {}:2 with points linetype {} notitle", name, n, curve.color + 1));
  }
  const auto guide = figure.logarithmic ? "[*:*] " + power_law(guide_constant(panel, figure.guide), figure.guide)
                                        : number(figure.guide);
  if (!std::isnan(figure.guide)) {
    layers.push_back(
        fmt::format("{} with lines linetype {} title {}", guide, guide_type, gnuplot_string(figure.guide_label)));
  }
  if (!std::isnan(figure.second_guide)) {
    layers.push_back(fmt::format("[*:*] {} with lines linetype {} dashtype 3 title {}",
                                 power_law(guide_constant(panel, figure.second_guide), figure.second_guide), guide_type,
                                 gnuplot_string(figure.second_label)));
  }
  // "sample": the ranges in brackets are those of single lines.
  std::string marks;
  for (const double level : panel.levels) {
    marks +=
        fmt::format("set arrow from graph 0,first {0:.6g} to graph 0.03,first {0:.6g} nohead linewidth 1.5\n", level);
  }
  return fmt::format("{}{}plot {}{}\n{}", data, marks, figure.logarithmic ? "sample " : "",
                     fmt::join(layers, ", \\\n     "), marks.empty() ? "" : "unset arrow\n");
}

bool has_floor(const Figure& figure) {
  return std::any_of(figure.panels.begin(), figure.panels.end(), [](const FigurePanel& panel) {
    return std::any_of(panel.curves.begin(), panel.curves.end(),
                       [](const FigureCurve& curve) { return curve.floor > 0; });
  });
}

/// What is said once, before the panels.
std::string preamble(const Figure& figure, std::size_t columns, std::string_view style, const Look& look) {
  std::size_t entries = 0;  // of the longest legend, with the panel's title and the guide
  for (const auto& panel : figure.panels) {
    const std::size_t guides = std::isnan(figure.guide) ? 0 : std::isnan(figure.second_guide) ? 1 : 2;
    entries = std::max(entries, panel.curves.size() + guides + (panel.title.empty() ? 0 : 1));
  }
  // Heights in lines of text.
  const bool for_print = look.row_height.has_value();
  const double note =
      for_print ? 0 : 0.9 * static_cast<double>(1 + std::count(figure.note.begin(), figure.note.end(), '\n'));
  const double legend = 0.95 * static_cast<double>(entries) + 0.5;
  const double above = legend + (for_print ? 0.3 : 1.7), between = legend + 1, below = note + 4;
  const double panel = for_print ? 6 : figure.panels.size() == 1 ? 18 : columns < 3 ? 13 : 10.5;
  const auto rows = (figure.panels.size() + columns - 1) / columns;
  const double needed = above + static_cast<double>(rows) * (panel + between) - between + below;
  const double height =
      for_print ? std::max(needed, static_cast<double>(rows) * *look.row_height / look.line()) : needed;

  std::string script;
  auto out = std::back_inserter(script);
  // One point of a PDF for one pixel: the same picture, to be scaled where it is set.
  constexpr double points_per_inch = 72;
  // gnuplot cuts a page to whole points.
  const auto inches = [](double points) { return (std::round(points) + 0.1) / points_per_inch; };
  fmt::format_to(out, "# Draws {0}.svg: gnuplot {0}.gp; or {0}.pdf: gnuplot -e \"pdf=1\" {0}.gp\n", figure.name);
  fmt::format_to(out, "if (!exists(\"output\")) output = exists(\"pdf\") ? \"{0}.pdf\" : \"{0}.svg\"\n", figure.name);
  fmt::format_to(out, "look = 'font \"Arial,{:.4g}\" linewidth {:.3g} background rgb \"white\"'\n", look.letters,
                 for_print ? 1 : 1.4);
  fmt::format_to(out, "if (exists(\"pdf\")) {{ set terminal pdfcairo size {:.4f}in,{:.4f}in fontscale 0.9 @look }}\n",
                 inches(look.width), inches(look.line() * height));
  // A browser shows 96 pixels in an inch.
  const double pixels = for_print ? 96 / points_per_inch : 1;
  fmt::format_to(out, "if (!exists(\"pdf\")) {{ set terminal svg size {:.0f},{:.0f}{} @look }}\n", pixels * look.width,
                 pixels * look.line() * height, for_print ? fmt::format(" fontscale {:.4g}", pixels) : "");
  script += "set encoding utf8\nset minussign\n\n";
  for (std::size_t c = 0; c < palette.size(); ++c) {
    fmt::format_to(out, "set linetype {} linecolor rgb \"{}\" pointtype {} pointsize {:.3g}\n", c + 1, palette[c],
                   point_types[c], for_print ? 0.35 : 0.45);
  }
  fmt::format_to(out, "set linetype {} linecolor rgb \"#777777\" dashtype 2\n", guide_type);
  script += "set border 3 linecolor rgb \"#444444\"\nset clip two\n";
  fmt::format_to(out, "set samples {}\n", has_floor(figure) ? 100 : 2);  // powers are straight lines
  const double of_tics = 0.875 * look.letters, of_legend = for_print ? of_tics : 11;
  fmt::format_to(out, "tics = 'out nomirror scale 0.6,0.3 font \",{:.3g}\"'\n", of_tics);
  fmt::format_to(out, "set key at graph 0,1.02 left bottom Left reverse vertical maxrows {} ", entries);
  fmt::format_to(out, "samplen 1.5 spacing 0.95 font \",{:.3g}\" noenhanced\n", of_legend);
  if (!for_print) {
    fmt::format_to(out, "set label 1 {} at screen 0.015,char {:.2f} font \",10.5\" noenhanced\n",
                   gnuplot_string(figure.note), note);
  }
  if (!style.empty()) fmt::format_to(out, "\n# figures.style of the study\n{}\n\n", style);
  script += "set output output\n";
  const std::string title =
      for_print ? "" : fmt::format(" title {} font \",14\" noenhanced", gnuplot_string(figure.title));
  fmt::format_to(out, "set multiplot layout {},{}{} \\\n", rows, columns, title);
  fmt::format_to(out, "    margins char 10,char 2,char {:.2f},char {:.2f} spacing char 2,char {:.2f}\n", below, above,
                 between);
  return script;
}

}  // namespace

std::string figure_script(const Figure& whole, std::string_view style, const std::optional<FigureSize>& size) {
  const Look look = Look::of(size);
  const Figure figure = with_short_names(whole, look);
  const auto columns = columns_with_room(figure, look);
  const auto axes = shared_axes(figure);
  auto script = preamble(figure, columns, style, look);
  script += fmt::format("set logscale {}\nset xrange [{:.6g}:{:.6g}]\nset yrange [{:.6g}:{:.6g}]\n",
                        figure.logarithmic ? "xy" : "x", axes.x.low, axes.x.high, axes.y.low, axes.y.high);
  // Bars end at the lower edge; on a logarithmic axis they may reach below zero.
  script += fmt::format("cut(y) = y < {0:.6g} ? {0:.6g} : y\n", axes.y.low);
  for (std::size_t p = 0; p < figure.panels.size(); ++p) {
    const bool lowest = p + columns >= figure.panels.size();
    script += '\n' + (lowest ? fmt::format("{}set xlabel {}\n", tics("x", axes.x, true), gnuplot_string(figure.x_title))
                             : "unset xtics\n");
    script += p % columns != 0 ? "unset ytics\nunset ylabel\n"
                               : fmt::format("{}set ylabel {} noenhanced\n", tics("y", axes.y, figure.logarithmic),
                                             gnuplot_string(figure.y_title));
    script += fmt::format("set key title {} left noenhanced\n", gnuplot_string(figure.panels[p].title));
    script += panel_commands(figure, p, axes.x) + (size ? "" : "unset label 1\n");
  }
  return script + "\nunset multiplot\nunset output\n";
}

std::string gnuplot_string(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    switch (c) {
      case '"':
      case '\\':
        result += {'\\', c};
        break;
      case '`':
        result += "\\140";
        break;
      case '\n':
        result += "\\n";
        break;
      default:
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return result + '"';
}

}  // namespace moerate
