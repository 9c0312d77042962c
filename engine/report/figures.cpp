#include "engine/report/figures.h"

#include "engine/report/axes.h"
#include "engine/report/panels.h"
#include "engine/report/tables.h"
#include "engine/report/words.h"
#include "engine/stage/rate_lookup.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace moerate {
namespace {

/// Error bars reach this many standard errors to both sides.
constexpr double bar_errors = 2;

constexpr std::array components{Quantity::gate_mass, Quantity::router, Quantity::expert, Quantity::direction,
                                Quantity::norm};

/// The points of a rate that a logarithmic axis can show; `dropped` counts the others.
std::vector<FigurePoint> value_points(const Rate& rate, Index& dropped) {
  std::vector<FigurePoint> points;
  for (const auto& point : rate.points) {
    if (!std::isfinite(point.value) || point.value <= 0) {
      ++dropped;
      continue;
    }
    const double bar = bar_errors * point.standard_error;
    points.push_back({static_cast<double>(point.n), point.value, point.value - bar, point.value + bar});
  }
  return points;
}

FigureCurve value_curve(const Rate* rate, std::string label, std::size_t style, Index& dropped) {
  FigureCurve curve;
  curve.label = std::move(label);
  curve.style = style;
  if (rate == nullptr) return curve;
  curve.points = value_points(*rate, dropped);
  curve.exponent = rate->exponent;
  curve.constant = std::exp(rate->intercept);
  curve.low = rate->low;
  curve.high = rate->high;
  return curve;
}

/// Local slopes at the geometric mean of the two n they span, with the standard error that those of the two values
/// give.
FigureCurve slope_curve(const Rate* rate, std::string label, std::size_t style) {
  FigureCurve curve;
  curve.label = std::move(label);
  curve.style = style;
  if (rate == nullptr) return curve;
  for (std::size_t i = 1; i < rate->points.size(); ++i) {
    const auto& from = rate->points[i - 1];
    const auto& to = rate->points[i];
    const double middle = std::sqrt(static_cast<double>(from.n) * static_cast<double>(to.n));
    if (!std::isfinite(to.local_slope)) {
      curve.points.push_back({middle, absent});
      continue;
    }
    const double span = std::log(static_cast<double>(to.n) / static_cast<double>(from.n));
    const double error = std::hypot(from.standard_error / from.value, to.standard_error / to.value) / span;
    curve.points.push_back(
        {middle, to.local_slope, to.local_slope - bar_errors * error, to.local_slope + bar_errors * error});
  }
  return curve;
}

bool no_value(const FigureCurve& curve) {
  return std::all_of(curve.points.begin(), curve.points.end(),
                     [](const FigurePoint& point) { return std::isnan(point.value); });
}

bool empty(const Figure& figure) {
  return std::all_of(figure.panels.begin(), figure.panels.end(), [](const FigurePanel& panel) {
    return std::all_of(panel.curves.begin(), panel.curves.end(), no_value);
  });
}

std::vector<double> all_sizes(const Plan& plan) {
  std::vector<double> sizes;
  for (const auto& estimator : plan.estimators) {
    for (const Index n : estimator.sizes) sizes.push_back(static_cast<double>(n));
  }
  return sizes;
}

/// "total", "total-2", ...
std::string sheet_name(std::string_view kind, std::size_t sheet) {
  return sheet == 0 ? std::string(kind) : fmt::format("{}-{}", kind, sheet + 1);
}

std::string titled(std::string_view title, const Sheet& sheet) {
  return sheet.title.empty() ? std::string(title) : fmt::format("{} ({})", title, sheet.title);
}

std::string replications_text(const Plan& plan) {
  Index fewest = 0, most = 0;
  for (const auto& estimator : plan.estimators) {
    fewest = fewest == 0 ? estimator.replications : std::min(fewest, estimator.replications);
    most = std::max(most, estimator.replications);
  }
  return fewest == most ? counted(most, "replication") : fmt::format("{} to {} replications", fewest, most);
}

std::string statistic_text(Statistic statistic) {
  return statistic == Statistic::trimmed ? "trimmed mean (without the largest 10%)" : std::string(name(statistic));
}

std::string value_note(const Plan& plan, std::string_view guide, Index dropped) {
  auto note = fmt::format(
      "Points: {} of {} ({}); bars: ± {} standard errors. Lines: least squares of log on log; brackets: {} bootstrap "
      "interval of the slope (rates.csv). Dashed: {}, up to a constant.",
      statistic_text(main_statistic(plan)), replications_text(plan), curves_file, bar_errors, confidence_text(plan),
      guide);
  if (dropped > 0)
    note += fmt::format(" Not drawn: {} that a log axis cannot show.", counted(dropped, "zero or absent value"));
  return note;
}

/// A quantity as a figure: its title and the slope to draw beside it.
struct ValueFigure {
  Quantity quantity;
  const char* title;
  double guide;
  const char* guide_power;  ///< of n in the legend
  const char* guide_words;
};

constexpr ValueFigure total_figure{Quantity::total, "Voronoi loss against sample size", -0.5, "−1/2",
                                   "the theory's slope −1/2 for strongly identifiable experts"};
constexpr ValueFigure risk_figure{Quantity::excess_risk, "Excess risk against sample size", -1, "−1",
                                  "the theory's slope −1"};
constexpr ValueFigure single_figure{Quantity::single, "Atoms alone in their cell: distance from the true atom", -0.5,
                                    "−1/2", "the theory's slope −1/2 for strongly identifiable experts"};
constexpr ValueFigure shared_figure{Quantity::shared, "Atoms that share a cell: distance from the true atom", -0.25,
                                    "−1/4", "the theory's slope −1/4 for strongly identifiable experts"};

Label theory_label(const char* power) {
  return {"theory: n", power};
}

std::vector<Figure> value_figures(const Plan& plan, const RateLookup& lookup, const ValueFigure& shown) {
  const Quantity quantity = shown.quantity;
  std::vector<Figure> result;
  const auto sheets = comparison_sheets(plan);
  const auto sizes = all_sizes(plan);
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    Figure figure;
    Index dropped = 0;
    figure.name = sheet_name(name(quantity), s);
    figure.y_title = quantity_title(quantity);
    figure.title = titled(shown.title, sheets[s]);
    figure.guide = shown.guide;
    figure.guide_label = theory_label(shown.guide_power);
    figure.slopes_in_legend = true;
    figure.sizes = sizes;
    figure.columns = sheets[s].columns;
    for (const auto& panel : sheets[s].panels) {
      figure.panels.push_back({panel.title, {}});
      for (const auto& curve : panel.curves) {
        const auto* rate = lookup.find(curve.estimator, quantity, Alignment::aligned, main_statistic(plan));
        figure.panels.back().curves.push_back(value_curve(rate, curve.label, curve.style, dropped));
      }
    }
    figure.note = value_note(plan, shown.guide_words, dropped);
    result.push_back(std::move(figure));
  }
  return result;
}

std::vector<Figure> component_figures(const Plan& plan, const RateLookup& lookup) {
  std::vector<Figure> result;
  const auto sheets = estimator_sheets(plan);
  const auto sizes = all_sizes(plan);
  for (std::size_t s = 0, estimator = 0; s < sheets.size(); ++s) {
    Figure figure;
    Index dropped = 0;
    figure.name = sheet_name("components", s);
    figure.title = "Components of the aligned Voronoi loss against sample size";
    figure.y_title = "component of the loss";
    figure.guide = -0.5;
    figure.guide_label = theory_label("−1/2");
    figure.slopes_in_legend = true;
    figure.sizes = sizes;
    figure.columns = sheets[s].columns;
    for (const auto& panel : sheets[s].panels) {
      figure.panels.push_back({panel.title, {}});
      for (std::size_t q = 0; q < components.size(); ++q) {
        const auto quantity = components[q];
        const auto* rate = lookup.find(estimator, quantity, Alignment::aligned, main_statistic(plan));
        figure.panels.back().curves.push_back(value_curve(rate, std::string(name(quantity)), q, dropped));
      }
      ++estimator;
    }
    figure.note = value_note(plan, "the slope −1/2", dropped) + " Direction and norm are not part of the total.";
    result.push_back(std::move(figure));
  }
  return result;
}

std::vector<Figure> slope_figures(const Plan& plan, const RateLookup& lookup) {
  std::vector<Figure> result;
  const auto sheets = comparison_sheets(plan);
  const auto sizes = all_sizes(plan);
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    Figure figure;
    figure.name = sheet_name("local-slopes", s);
    figure.title = titled("Local slopes of the aligned Voronoi loss", sheets[s]);
    figure.y_title = "slope between neighbouring sizes";
    figure.scale = FigureScale::linear;
    figure.guide = -0.5;
    figure.guide_label = {"theory: −1/2"};
    figure.sizes = sizes;
    figure.columns = sheets[s].columns;
    for (const auto& panel : sheets[s].panels) {
      figure.panels.push_back({panel.title, {}});
      for (const auto& curve : panel.curves) {
        const auto* rate = lookup.find(curve.estimator, Quantity::total, Alignment::aligned, main_statistic(plan));
        figure.panels.back().curves.push_back(slope_curve(rate, curve.label, curve.style));
      }
    }
    figure.note = fmt::format(
        "Points: log-log slope of the {} of {} from one n to the next ({}), at their geometric mean; bars: ± {} "
        "standard errors. Dashed: the theory's slope −1/2. A law has settled where the points are level.",
        statistic_text(main_statistic(plan)), replications_text(plan), curves_file, bar_errors);
    result.push_back(std::move(figure));
  }
  return result;
}

void append(std::vector<Figure>& to, std::vector<Figure> more) {
  for (auto& figure : more) {
    if (!empty(figure)) to.push_back(std::move(figure));
  }
}

}  // namespace

std::vector<Figure> figures(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  const RateLookup lookup(rates);
  std::vector<Figure> result;
  append(result, value_figures(plan, lookup, total_figure));
  if (plan.losses.excess_risk) append(result, value_figures(plan, lookup, risk_figure));
  const bool over_specified = std::any_of(plan.estimators.begin(), plan.estimators.end(),
                                          [](const Estimator& each) { return each.k > each.dataset.truth.atoms(); });
  if (over_specified) {
    append(result, value_figures(plan, lookup, single_figure));
    append(result, value_figures(plan, lookup, shared_figure));
  }
  append(result, component_figures(plan, lookup));
  append(result, slope_figures(plan, lookup));
  return result;
}

}  // namespace moerate
