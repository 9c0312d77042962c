#pragma once

#include "engine/rate/quantity.h"
#include "engine/run/plan.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// One drawn value; low and high are the ends of its bar (absent: no bar). An absent value is a gap in the line.
struct FigurePoint {
  double n;
  double value;
  double low = absent, high = absent;
};

struct FigureCurve {
  std::string label;
  std::size_t color = 0;  ///< below figure_colors; the same for the same label in all panels of a study
  std::vector<FigurePoint> points;
  double exponent = absent, constant = absent;  ///< of the fitted line, constant n^exponent; absent: no line
  double low = absent, high = absent;           ///< confidence interval of the exponent
  double floor = 0;                             ///< added to the line; above 0 the legend names it and no exponent
  std::vector<FigurePoint> fits = {};           ///< each one a faint mark behind; without bars
};

struct FigurePanel {
  std::string title;
  std::vector<FigureCurve> curves;
  std::vector<double> levels = {};  ///< values marked by short lines at the left
};

/// Panels that share their axes. Over the sample size n (logarithmic) stand positive values on a logarithmic axis, as
/// marks beside their fitted lines, or values on a linear axis, joined by lines.
struct Figure {
  std::string name;  ///< of its files, name.gp and name.svg
  std::string title;
  std::string y_title;
  std::string x_title = "sample size n";
  std::string note = {};  ///< what marks, bars and lines are; shown under the panels, may have several lines
  bool logarithmic = true;
  double guide = -0.5;  ///< of the theory's dashed line: slope on a logarithmic axis, else height; absent: none
  std::string guide_label = {};
  double second_guide = absent;  ///< another slope on a logarithmic axis; absent: none
  std::string second_label = {};
  std::size_t columns = 3;  ///< of panels; fewer are used where titles or legends are too wide
  std::vector<FigurePanel> panels = {};
};

/// Okabe and Ito's palette for readers of every color vision, without its yellow, which is too light for a line.
inline constexpr std::array<std::string_view, 7> palette{"#0072B2", "#D55E00", "#009E73", "#CC79A7",
                                                         "#E69F00", "#56B4E9", "#000000"};

/// How many curves of one panel can be distinguished.
inline constexpr std::size_t figure_colors = palette.size();

/// The gnuplot 5.4 script that draws a figure to name.svg in gnuplot's working folder, to name.pdf where a gnuplot
/// variable `pdf` exists, or to the file that a variable `output` names. It holds the data, with six digits. `style`:
/// commands of the user's, behind the script's own settings. With a size the figure is for print, without title and
/// note. Precondition: a point has a value.
std::string figure_script(const Figure& figure, std::string_view style = {},
                          const std::optional<FigureSize>& size = {});

/// Text as a string of a gnuplot script. It is in double quotes, since gnuplot 5.4 misreads two doubled single quotes
/// in a row; control characters but line feeds become spaces; backquotes, which would run a command, are escaped.
std::string gnuplot_string(std::string_view text);

}  // namespace moerate
