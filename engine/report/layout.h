#pragma once

#include "engine/report/figure.h"

#include <string>
#include <vector>

namespace moerate {

/// A rectangle of a figure in pixels, y downwards.
struct Box {
  double left, right, top, bottom;
};

/// Where one panel stands.
struct PanelPlace {
  Box plot;                        ///< the axes
  std::vector<std::string> title;  ///< in lines
  double header;                   ///< top of its title; the legend follows below it, above the axes
  bool leftmost;                   ///< carries the labels of the y axis
  bool lowest;                     ///< no panel below: carries the labels of the x axis
};

/// Where everything of a figure stands, in pixels.
struct Layout {
  double width, height;
  std::vector<PanelPlace> panels;
  double x_title;                 ///< baseline height of the x axis' title
  std::vector<std::string> note;  ///< the note in lines
  double note_top;
};

inline constexpr double title_line = 17;     ///< height of a line of a panel's title
inline constexpr double legend_line = 16.5;  ///< height of one legend entry
inline constexpr double note_line = 14;      ///< height of a line of the note

/// The text of a curve in the legend: "perturbed: n", raised to "−0.50 [−0.52, −0.48]".
Label legend_label(const Figure& figure, const FigureCurve& curve);

/// Panels in rows of at most Figure::columns, fewer where titles or legends would not fit.
Layout lay_out(const Figure& figure);

}  // namespace moerate
