#pragma once

#include "engine/stage/plan.h"

#include <cstddef>
#include <string>
#include <vector>

namespace moerate {

/// One estimator as a curve.
struct PanelCurve {
  std::size_t estimator;
  std::string label;
  std::size_t style;  ///< below figure_styles
};

/// Estimators drawn together.
struct Panel {
  std::string title;
  std::vector<PanelCurve> curves;
};

/// The panels of one figure.
struct Sheet {
  std::string title;  ///< what its panels share where there are several sheets; may be empty
  std::size_t columns = 1;
  std::vector<Panel> panels;
};

/// The most panels of one figure.
inline constexpr std::size_t sheet_panels = 12;

/// How a study's estimators are shared out among figures, panels and curves: the first axis with more than one label,
/// and no more than can be told apart, becomes the curves; the next axis the columns of panels, the next the rows,
/// those after it separate figures (all of them panels of one figure where they fit). Axes with one label are not
/// shown.
std::vector<Sheet> comparison_sheets(const Plan& plan);

/// A panel for each estimator, without curves yet: panels[i] of all sheets together is estimator i.
std::vector<Sheet> estimator_sheets(const Plan& plan);

}  // namespace moerate
