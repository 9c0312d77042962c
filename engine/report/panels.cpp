#include "engine/report/panels.h"

#include "engine/report/axes.h"
#include "engine/report/figure.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace moerate {
namespace {

std::size_t position(const Axis& axis, const Estimator& estimator) {
  const auto found = std::find(axis.labels.begin(), axis.labels.end(), label(estimator, axis));
  return static_cast<std::size_t>(found - axis.labels.begin());
}

std::vector<Axis> varying_axes(const Plan& plan) {
  std::vector<Axis> result;
  for (auto& axis : axes(plan)) {
    if (axis.labels.size() > 1) result.push_back(std::move(axis));
  }
  return result;
}

std::string joined_labels(const Estimator& estimator, const std::vector<Axis>& shown, std::size_t first,
                          std::size_t last) {
  std::string text;
  for (std::size_t i = first; i < std::min(last, shown.size()); ++i) {
    if (!text.empty()) text += ", ";
    text += fmt::format("{}: {}", shown[i].name, label(estimator, shown[i]));
  }
  return text;
}

/// What the only curve of a study without a matrix is called.
std::string model_name(const Estimator& estimator) {
  return fmt::format("{}, {}", estimator.model.router.name, estimator.model.expert.name);
}

/// Columns for `count` panels side by side: rows of equal length where three do not hold them.
std::size_t columns_for(std::size_t count) {
  return count <= 3 ? count : count == 4 ? 2 : 3;
}

struct PlacedPanel {
  std::string sheet_title;  ///< the labels on the axes beyond columns and rows
  std::string short_title;  ///< without those labels
  Panel panel;
};

/// All panels in the order of reading: axes beyond rows, rows, columns.
std::vector<PlacedPanel> placed_panels(const Plan& plan, const Axis* curves, const std::vector<Axis>& others) {
  std::map<std::vector<std::size_t>, PlacedPanel> panels;
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    const auto& estimator = plan.estimators[i];
    const std::size_t along = curves == nullptr ? 0 : position(*curves, estimator);
    std::vector<std::size_t> place;
    for (std::size_t a = 2; a < others.size(); ++a) place.push_back(position(others[a], estimator));
    if (others.size() > 1) place.push_back(position(others[1], estimator));
    if (!others.empty()) place.push_back(position(others[0], estimator));
    place.push_back(along / figure_styles);

    auto& placed = panels[place];
    placed.sheet_title = joined_labels(estimator, others, 2, others.size());
    placed.short_title = joined_labels(estimator, others, 0, 2);
    placed.panel.title = joined_labels(estimator, others, 0, others.size());
    const auto curve_label = curves == nullptr ? model_name(estimator) : label(estimator, *curves);
    placed.panel.curves.push_back({i, curve_label, along % figure_styles});
  }
  std::vector<PlacedPanel> result;
  for (auto& [place, placed] : panels) result.push_back(std::move(placed));
  return result;
}

}  // namespace

std::vector<Sheet> comparison_sheets(const Plan& plan) {
  auto others = varying_axes(plan);
  const auto few =
      std::find_if(others.begin(), others.end(), [](const Axis& axis) { return axis.labels.size() <= figure_styles; });
  const auto chosen = few == others.end() ? others.begin() : few;
  Axis curves;
  if (chosen != others.end()) {
    curves = *chosen;
    others.erase(chosen);
  }
  auto placed = placed_panels(plan, curves.labels.empty() ? nullptr : &curves, others);

  const std::size_t row = others.empty() ? 1 : others[0].labels.size();
  const std::size_t columns = columns_for(others.empty() ? placed.size() : row);
  std::vector<Sheet> sheets;
  if (placed.size() <= sheet_panels) {
    sheets.push_back({{}, columns, {}});
    for (auto& one : placed) sheets.back().panels.push_back(std::move(one.panel));
    return sheets;
  }
  const std::size_t whole_rows = row <= sheet_panels ? sheet_panels / row * row : sheet_panels;
  for (auto& one : placed) {
    if (sheets.empty() || sheets.back().title != one.sheet_title || sheets.back().panels.size() >= whole_rows) {
      sheets.push_back({one.sheet_title, columns, {}});
    }
    one.panel.title = one.short_title;
    sheets.back().panels.push_back(std::move(one.panel));
  }
  return sheets;
}

std::vector<Sheet> estimator_sheets(const Plan& plan) {
  const auto shown = varying_axes(plan);
  std::vector<Sheet> sheets;
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    if (i % sheet_panels == 0) sheets.push_back({{}, columns_for(plan.estimators.size()), {}});
    std::string title;
    for (const auto& text : labels(plan.estimators[i], shown)) title += title.empty() ? text : ", " + text;
    sheets.back().panels.push_back({title, {}});
  }
  return sheets;
}

}  // namespace moerate
