#pragma once

#include "engine/report/figure.h"
#include "engine/report/scale.h"

namespace moerate {

/// What the axes of a figure show.
struct Ranges {
  Interval x, y;
};

/// The ranges that all panels share: every size, value and guide, and the bars but for those that reach far down a
/// logarithmic axis. Precondition: a point with a value.
Ranges shared_ranges(const Figure& figure);

/// The constant of a panel's guide: below the lowest of the curves that fall about as the guide does (of all, when none
/// does), so that the eye compares slopes and the line hides no point. Zero for a panel without a point.
double guide_constant(const FigurePanel& panel, double slope);

}  // namespace moerate
