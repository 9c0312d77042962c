#pragma once

#include "engine/rate/quantity.h"
#include "engine/report/svg.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// One drawn value; low and high are the ends of its error bar (absent: no bar). An absent value is a gap in the line.
struct FigurePoint {
  double n;
  double value;
  double low = absent, high = absent;
};

/// One curve of a panel. On a logarithmic scale all its values are positive.
struct FigureCurve {
  std::string label;
  std::size_t style = 0;  ///< color and marker; the same for the same label in all panels of a study
  std::vector<FigurePoint> points;
  double exponent = absent, constant = absent;  ///< of the fitted line, constant n^exponent; absent: no line
  double low = absent, high = absent;           ///< confidence interval of the exponent
};

struct FigurePanel {
  std::string title;
  std::vector<FigureCurve> curves;
};

enum class FigureScale { logarithmic, linear };

/// Small multiples: panels over the sample size n (logarithmic) that share both scales.
struct Figure {
  std::string name;   ///< of its file, name.svg
  std::string title;  ///< what is drawn
  std::string y_title;
  std::string note;  ///< what points, bars and lines are; shown under the panels
  FigureScale scale = FigureScale::logarithmic;
  std::optional<double> guide;  ///< logarithmic: slope of the theory's dashed line; linear: its height
  Label guide_label;
  bool slopes_in_legend = false;
  std::vector<double> sizes;  ///< n that the axis spans beside those of the points
  std::size_t columns = 3;    ///< of panels; fewer are used where legends are too wide
  std::vector<FigurePanel> panels;
};

/// How many curves of one panel can be told apart by color and marker.
inline constexpr std::size_t figure_styles = 7;

/// The figure as SVG 1.1: a path a curve for its line and its sample in the legend, one for its bars, one for its
/// markers, so that a point costs some 60 bytes. Equal figures give equal bytes. Precondition: at least one panel has a
/// point.
std::string figure_svg(const Figure& figure);

}  // namespace moerate
