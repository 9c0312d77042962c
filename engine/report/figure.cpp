#include "engine/report/figure.h"

#include "engine/report/csv.h"
#include "engine/report/layout.h"
#include "engine/report/scale.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>

namespace moerate {
namespace {

/// Okabe and Ito's palette for readers of every color vision, without its yellow, which is too light for a line.
constexpr std::array<std::string_view, figure_styles> colors{"#0072B2", "#D55E00", "#009E73", "#CC79A7",
                                                             "#E69F00", "#56B4E9", "#000000"};
/// gnuplot's point types: disc, square, triangle, diamond, inverted triangle, circle, empty square.
constexpr std::array<int, figure_styles> markers{7, 5, 9, 13, 11, 6, 4};

constexpr double range_share = 0.06;

double centroid(const FigureCurve& curve, double slope) {
  double sum = 0;
  for (const auto& point : curve.points) sum += std::log(point.value) - slope * std::log(point.n);
  return sum / static_cast<double>(curve.points.size());
}

/// The constant of the guide: below the lowest of the curves that fall about as the guide does (of all, when none
/// does), so that the eye compares slopes and the line hides no point. Zero for a panel without a point.
double guide_constant(const FigurePanel& panel, double slope) {
  constexpr double alike = 0.25;
  constexpr double below = 0.55;
  double lowest = std::numeric_limits<double>::infinity();
  double lowest_alike = lowest;
  for (const auto& curve : panel.curves) {
    if (curve.points.empty()) continue;
    const double height = centroid(curve, slope);
    lowest = std::min(lowest, height);
    if (std::abs(curve.exponent - slope) < alike) lowest_alike = std::min(lowest_alike, height);
  }
  return std::isfinite(lowest) ? below * std::exp(std::isfinite(lowest_alike) ? lowest_alike : lowest) : 0;
}

struct Ranges {
  Interval x, y;
};

Ranges shared_ranges(const Figure& figure) {
  std::vector<double> values;
  auto sizes = figure.sizes;
  const bool logarithmic = figure.scale == FigureScale::logarithmic;
  for (const auto& panel : figure.panels) {
    for (const auto& curve : panel.curves) {
      for (const auto& point : curve.points) {
        if (std::isnan(point.value)) continue;
        sizes.push_back(point.n);
        values.push_back(point.value);
        // A bar that reaches far down a logarithmic axis is cut at its end rather than given the room.
        if (!std::isnan(point.high)) values.push_back(point.high);
        if (!std::isnan(point.low) && (!logarithmic || point.low > 0.2 * point.value)) values.push_back(point.low);
      }
    }
  }
  const auto x = logarithmic_interval(sizes, range_share);
  if (!logarithmic) {
    if (figure.guide) values.push_back(*figure.guide);
    return {x, linear_interval(values, range_share)};
  }
  if (figure.guide) {
    for (const auto& panel : figure.panels) {
      const double constant = guide_constant(panel, *figure.guide);
      if (constant == 0) continue;
      values.push_back(constant * std::pow(x.low, *figure.guide));
      values.push_back(constant * std::pow(x.high, *figure.guide));
    }
  }
  return {x, logarithmic_interval(values, range_share)};
}

/// gnuplot's list of marks; unlabelled ones keep their places.
std::string tic_list(const std::vector<Tic>& tics, bool labelled) {
  std::string list;
  for (const auto& tic : tics) {
    if (!list.empty()) list += ", ";
    list += fmt::format("'{}' {:.6g} {}", labelled ? tic.label : "", tic.at, tic.label.empty() ? 1 : 0);
  }
  return list;
}

double screen_x(const Layout& layout, double pixel) {
  return pixel / layout.width;
}
double screen_y(const Layout& layout, double pixel) {
  return 1 - pixel / layout.height;
}

/// What is said once, before the panels.
std::string preamble(const Figure& figure, const Layout& layout, const Ranges& ranges) {
  std::string script;
  auto out = std::back_inserter(script);
  fmt::format_to(out, "# Redraw {0}.svg from {0}.csv, in this folder: gnuplot {0}.gp\n", figure.name);
  fmt::format_to(out, "reset\nset encoding utf8\nset decimalsign '.'\nset minussign\n");
  fmt::format_to(out, "if (!exists('output')) output = '{}.svg'\n", figure.name);
  fmt::format_to(out,
                 "set terminal svg size {:.0f},{:.0f} fixed enhanced font 'Arial,12' rounded background rgb 'white'\n",
                 layout.width, layout.height);
  fmt::format_to(out, "set output output\nset datafile separator comma\n\n");
  fmt::format_to(out, "set border 3 linecolor rgb '#444444'\nset tics out nomirror scale 0.6,0.3 font ',10.5'\n");
  fmt::format_to(out, "set grid xtics ytics linetype 1 linecolor rgb '#E4E4E4' linewidth 0.8\n");
  fmt::format_to(out, "set bars 0.6\nset samples 100\nset logscale x\nset xrange [{:.6g}:{:.6g}]\n", ranges.x.low,
                 ranges.x.high);
  fmt::format_to(out, "{}set yrange [{:.6g}:{:.6g}]\n\n",
                 figure.scale == FigureScale::logarithmic ? "set logscale y\n" : "", ranges.y.low, ranges.y.high);
  fmt::format_to(out, "set multiplot\n");
  fmt::format_to(out, "set label 101 '{{/:Bold=14 {}}}' at screen {:.5f},{:.5f} left\n", gnuplot_text(figure.title),
                 screen_x(layout, 14), screen_y(layout, 18));
  const auto& first = layout.panels.front().plot;
  const auto& last = layout.panels.back().plot;
  fmt::format_to(out, "set label 102 '{}' at screen {:.5f},{:.5f} center rotate by 90\n", gnuplot_text(figure.y_title),
                 screen_x(layout, 16), screen_y(layout, 0.5 * (first.top + last.bottom)));
  double right = 0;
  for (const auto& panel : layout.panels) right = std::max(right, panel.plot.right);
  fmt::format_to(out, "set label 103 'sample size n' at screen {:.5f},{:.5f} center\n",
                 screen_x(layout, 0.5 * (first.left + right)), screen_y(layout, layout.x_title));
  for (std::size_t line = 0; line < layout.note.size(); ++line) {
    fmt::format_to(out, "set label {} '{}' at screen {:.5f},{:.5f} left font ',10.5' textcolor rgb '#444444'\n",
                   104 + line, gnuplot_text(layout.note[line]), screen_x(layout, 14),
                   screen_y(layout, layout.note_top + 14 * (static_cast<double>(line) + 0.5)));
  }
  return script;
}

/// The plot command of one panel: guide, fitted lines, bars, points, then the legend.
std::string plot_command(const Figure& figure, std::size_t index, const Ranges& ranges) {
  const auto& panel = figure.panels[index];
  std::vector<std::string> layers, legend;
  for (std::size_t c = 0; c < panel.curves.size(); ++c) {
    const auto& curve = panel.curves[c];
    const auto color = colors[curve.style % figure_styles];
    const int marker = markers[curve.style % figure_styles];
    const auto select =
        fmt::format("'{}.csv' skip 1 using ($1 == {} && $2 == {} ? $3 : NaN)", figure.name, index + 1, c + 1);
    const bool fitted = !std::isnan(curve.exponent);
    const bool joined = fitted || figure.scale == FigureScale::linear;
    if (!curve.points.empty()) {
      if (joined) {
        layers.push_back(fmt::format("{}:{} with lines linetype 1 linewidth 1.6 linecolor rgb '{}' notitle", select,
                                     fitted ? "7" : "4", color));
      }
      layers.push_back(
          fmt::format("{}:4:(valid(5) ? ($5 > {:.6g} ? $5 : {:.6g}) : $4):(valid(6) ? $6 : $4) with "
                      "yerrorbars linetype 1 linewidth 1.2 linecolor rgb '{}' pointtype {} pointsize 0.75 "
                      "notitle",
                      select, ranges.y.low, ranges.y.low, color, marker));
    }
    legend.push_back(
        fmt::format("keyentry with {} linetype 1 linewidth 1.6 linecolor rgb '{}' pointtype {} pointsize "
                    "0.75 title '{}'",
                    joined ? "linespoints" : "points", color, marker, legend_text(figure, curve)));
  }
  if (figure.guide) {
    const auto formula = figure.scale == FigureScale::linear
                             ? fmt::format("{:.6g}", *figure.guide)
                             : fmt::format("{:.6g} * x**({:.6g})", guide_constant(panel, *figure.guide), *figure.guide);
    layers.insert(layers.begin(),
                  fmt::format("{} with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle", formula));
    legend.push_back(fmt::format("keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title '{}'",
                                 figure.guide_label));
  }
  layers.insert(layers.end(), legend.begin(), legend.end());
  return fmt::format("plot {}\n", fmt::join(layers, ", \\\n     "));
}

}  // namespace

std::string figure_csv(const Figure& figure) {
  // gnuplot breaks a line at NaN, not at an empty field.
  const auto gap_field = [](double value) { return std::isnan(value) ? std::string("NaN") : csv_field(value); };
  std::string csv = "panel,curve,n,value,low,high,fit,panel_title,curve_label\n";
  for (std::size_t p = 0; p < figure.panels.size(); ++p) {
    const auto& panel = figure.panels[p];
    for (std::size_t c = 0; c < panel.curves.size(); ++c) {
      const auto& curve = panel.curves[c];
      for (const auto& point : curve.points) {
        csv += csv_record(std::vector<std::string>{
            fmt::format("{}", p + 1), fmt::format("{}", c + 1), csv_field(point.n), gap_field(point.value),
            csv_field(point.low), csv_field(point.high), csv_field(curve.constant * std::pow(point.n, curve.exponent)),
            panel.title, curve.label});
      }
    }
  }
  return csv;
}

std::string figure_script(const Figure& figure) {
  const auto layout = lay_out(figure);
  const auto ranges = shared_ranges(figure);
  const auto x_tics = logarithmic_tics(ranges.x);
  const auto y_tics = figure.scale == FigureScale::logarithmic ? logarithmic_tics(ranges.y) : std::vector<Tic>{};

  std::string script = preamble(figure, layout, ranges);
  auto out = std::back_inserter(script);
  for (std::size_t p = 0; p < figure.panels.size(); ++p) {
    const auto& [plot, title, header, leftmost, lowest] = layout.panels[p];
    fmt::format_to(out, "\nset lmargin at screen {:.5f}\nset rmargin at screen {:.5f}\n", screen_x(layout, plot.left),
                   screen_x(layout, plot.right));
    fmt::format_to(out, "set tmargin at screen {:.5f}\nset bmargin at screen {:.5f}\n", screen_y(layout, plot.top),
                   screen_y(layout, plot.bottom));
    fmt::format_to(out, "set xtics ({})\n", tic_list(x_tics, lowest));
    if (figure.scale == FigureScale::logarithmic) {
      fmt::format_to(out, "set ytics ({})\n", tic_list(y_tics, leftmost));
    } else {
      fmt::format_to(out, "set ytics autofreq\nset format y '{}'\n", leftmost ? "%g" : "");
    }
    for (std::size_t line = 0; line < title.size(); ++line) {
      fmt::format_to(out, "set label {} '{{/:Bold {}}}' at screen {:.5f},{:.5f} left\n", line + 1,
                     gnuplot_text(title[line]), screen_x(layout, plot.left),
                     screen_y(layout, header + title_line * (static_cast<double>(line) + 0.5)));
    }
    const auto entries = figure.panels[p].curves.size() + (figure.guide ? 1 : 0);
    fmt::format_to(out, "set key at screen {:.5f},{:.5f} left top Left reverse samplen 1.6 maxrows {} font ',11'\n",
                   screen_x(layout, plot.left - 6),
                   screen_y(layout, plot.top - legend_line * static_cast<double>(entries) - 5), entries);
    script += plot_command(figure, p, ranges);
    // Title, axis titles and note belong to the figure: the first panel draws them.
    fmt::format_to(out, "unset label\n");
  }
  return script + "\nunset multiplot\nunset output\n";
}

std::string gnuplot_text(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20) {
      result += ' ';
    } else if (c == '\'') {
      result += "''";
    } else {
      if (std::string_view("\\{}^_@&~").find(c) != std::string_view::npos) result += '\\';
      result += c;
    }
  }
  return result;
}

}  // namespace moerate
