#include "engine/report/figures.h"

#include "engine/base/words.h"
#include "engine/data/spread.h"
#include "engine/findings/risks.h"
#include "engine/report/axes.h"
#include "engine/report/tables.h"
#include "engine/report/words.h"
#include "engine/run/plan_rates.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <utility>

namespace moerate {
namespace {

// The most of one figure, with the guides among the legend entries: some 85 kB at ten sizes.
constexpr std::size_t most_panels = 12, most_entries = 36;
/// More single fits would hide what they are of, and make a picture of 100 kB.
constexpr std::size_t most_fits = 600;

/// Bars reach this many standard errors to both sides.
constexpr double bar_errors = 2;

/// The values of a rate that a logarithmic axis can show, and its law. Others are gaps.
FigureCurve value_curve(const Rate& rate) {
  FigureCurve curve{{}, 0, {}, rate.exponent, std::exp(rate.intercept), rate.low, rate.high};
  for (const auto& point : rate.points) {
    const double value = std::isfinite(point.value) && point.value > 0 ? point.value : absent;
    const double bar = bar_errors * point.standard_error;
    curve.points.push_back({static_cast<double>(point.n), value, value - bar, value + bar});
  }
  return curve;
}

/// A modulus over the loss in place of n, as far as it is seen, with the law of its smallest losses.
FigureCurve modulus_curve(const Modulus& modulus) {
  FigureCurve curve;
  for (const ModulusPoint& point : modulus.points) {
    if (point.distance > modulus.rounding) curve.points.push_back({point.loss, point.distance});
  }
  const ModulusRate rate = rate_of(modulus);
  if (rate.kind != ModulusRate::Kind::seen) return curve;
  curve.exponent = rate.slope;
  curve.constant = curve.points.front().value / std::pow(curve.points.front().n, rate.slope);
  return curve;
}

/// Local slopes at the geometric mean of the two n they span, with the standard error that those of the two values
/// give.
FigureCurve slope_curve(const Rate& rate) {
  FigureCurve curve;
  for (std::size_t i = 1; i < rate.points.size(); ++i) {
    const auto &from = rate.points[i - 1], &to = rate.points[i];
    const double before = static_cast<double>(from.n), after = static_cast<double>(to.n);
    const double slope = std::isfinite(to.local_slope) ? to.local_slope : absent;
    const double bar = bar_errors / std::log(after / before) *
                       std::hypot(from.standard_error / from.value, to.standard_error / to.value);
    curve.points.push_back({std::sqrt(before * after), slope, slope - bar, slope + bar});
  }
  return curve;
}

/// The values of a rate divided by those of its power law.
FigureCurve residual_curve(const Rate& rate) {
  FigureCurve curve;
  for (const auto& point : rate.points) {
    const double n = static_cast<double>(point.n);
    const double of_law = std::exp(rate.intercept) * std::pow(n, rate.exponent);
    const double ratio = point.value / of_law, bar = bar_errors * point.standard_error / of_law;
    curve.points.push_back({n, std::isfinite(ratio) ? ratio : absent, ratio - bar, ratio + bar});
  }
  return curve;
}

/// Gives the curve of an estimator, without label and color.
using Draw = std::function<FigureCurve(std::size_t estimator)>;

std::vector<Axis> varying_axes(const Plan& plan) {
  auto varying = axes(plan);
  std::erase_if(varying, [](const Axis& axis) { return axis.labels.size() < 2; });
  return varying;
}

/// Moves the first axis with at most `most` labels to the end of a list. Whether there is one.
bool move_to_end(std::vector<Axis>& list, std::size_t most) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const auto& axis) { return axis.labels.size() <= most; });
  if (found == list.end()) return false;
  std::rotate(found, found + 1, list.end());
  return true;
}

std::size_t position(const Axis& axis, const Estimator& estimator) {
  const auto found = std::find(axis.labels.begin(), axis.labels.end(), label(estimator, axis));
  return static_cast<std::size_t>(found - axis.labels.begin());
}

/// Estimators side by side: the first axis with more than one label, and no more than there are colors, becomes the
/// curves; an axis of two or three labels the columns of panels; the others follow each other downwards.
void compare(Figure& figure, const Plan& plan, const Draw& draw) {
  auto others = varying_axes(plan);
  Axis curves;
  if (!others.empty()) {
    if (!move_to_end(others, figure_colors)) std::rotate(others.begin(), others.begin() + 1, others.end());
    curves = std::move(others.back());
    others.pop_back();
  }
  figure.columns = move_to_end(others, 3) ? others.back().labels.size() : 3;

  std::map<std::vector<std::size_t>, FigurePanel> panels;
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    const auto& estimator = plan.estimators[i];
    std::vector<std::size_t> place;
    std::string title;
    for (const auto& axis : others) {
      place.push_back(position(axis, estimator));
      title += fmt::format("{}{}: {}", title.empty() ? "" : ", ", axis.name, label(estimator, axis));
    }
    const std::size_t along = curves.labels.empty() ? 0 : position(curves, estimator);
    place.push_back(along / figure_colors);
    auto curve = draw(i);
    curve.label = curves.labels.empty() ? estimator.model.router.name + ", " + estimator.model.expert.name
                                        : label(estimator, curves);
    // A number alone does not say what it is of.
    const bool is_number = !curve.label.empty() && curve.label.find_first_not_of("0123456789.+-e") == std::string::npos;
    if (!curves.labels.empty() && is_number) curve.label = fmt::format("{} = {}", curves.name, curve.label);
    curve.color = along % figure_colors;
    auto& panel = panels[place];
    panel.title = title;
    panel.curves.push_back(std::move(curve));
  }
  for (auto& [place, panel] : panels) figure.panels.push_back(std::move(panel));
}

std::string statistic_text(const Plan& plan) {
  const auto [fewest, most] =
      std::minmax_element(plan.estimators.begin(), plan.estimators.end(),
                          [](const Estimator& a, const Estimator& b) { return a.replications < b.replications; });
  return fmt::format("{} of {}{}",
                     figure_statistic(plan) == Statistic::trimmed ? "trimmed mean (without the largest 10%)"
                                                                  : name(figure_statistic(plan)),
                     fewest->replications < most->replications ? fmt::format("{} to ", fewest->replications) : "",
                     counted(most->replications, "replication"));
}

/// Shares the panels out among as many figures as they need: name, name-2, ... Those that show nothing are left out.
void append(std::vector<Figure>& all, const Figure& whole) {
  std::size_t curves = 1;
  for (const auto& panel : whole.panels) curves = std::max(curves, panel.curves.size());
  auto most = std::clamp<std::size_t>(most_entries / (curves + 1), 1, most_panels);
  if (most > whole.columns) most -= most % whole.columns;
  for (std::size_t first = 0; first < whole.panels.size(); first += most) {
    Figure figure = whole;
    const auto begin = whole.panels.begin() + static_cast<std::ptrdiff_t>(first);
    figure.panels.assign(begin, begin + static_cast<std::ptrdiff_t>(std::min(most, whole.panels.size() - first)));
    if (first > 0) figure.name += fmt::format("-{}", first / most + 1);
    if (figure.panels.size() == 4) figure.columns = std::min<std::size_t>(figure.columns, 2);
    std::size_t shown = 0, gaps = 0;
    for (const auto& panel : figure.panels) {
      for (const auto& curve : panel.curves) {
        for (const auto& point : curve.points) ++(std::isnan(point.value) ? gaps : shown);
      }
    }
    std::size_t fits = 0;
    for (const auto& panel : figure.panels) {
      for (const auto& curve : panel.curves) fits += curve.fits.size();
    }
    if (fits > most_fits) {
      for (auto& panel : figure.panels) {
        for (auto& curve : panel.curves) curve.fits.clear();
      }
    } else if (fits > 0) {
      figure.note.insert(0, "Faint marks: single fits. ");
    }
    if (gaps > 0) {
      figure.note += fmt::format(" Not drawn: {}.", counted(static_cast<long long>(gaps), "zero or absent value"));
    }
    if (shown > 0) all.push_back(std::move(figure));
  }
}

/// Draws the figures of one study.
class Drawing {
 public:
  Drawing(const Plan& plan, const std::vector<EstimatorRate>& rates, const std::vector<Row>& rows)
      : plan_(plan), lookup_(rates), rows_of_(plan.estimators.size()) {
    for (const Row& row : rows) {
      if (row.fit.termination != Termination::failed) rows_of_[row.estimator].push_back(&row);
    }
  }

  std::vector<Figure> take() { return std::move(all_); }

  void values(Quantity quantity, std::string_view title, double guide, std::string_view guide_text) {
    auto figure = value_figure(name(quantity), title, quantity_title(quantity), guide_text,
                               quantity == Quantity::excess_risk ? "" : " for strongly identifiable experts");
    figure.guide = guide;
    compare(figure, plan_, [&](std::size_t estimator) {
      FigureCurve curve = value_curve(rate(estimator, quantity));
      curve.fits = fits(estimator, quantity);
      return curve;
    });
    append(all_, figure);
  }

  /// One panel per estimator, one curve per component of its loss.
  void components() {
    auto figure = value_figure("components", "Components of the aligned Voronoi loss against sample size",
                               "component of the loss", "−1/2");
    figure.note += " Direction and norm are not part of the total.";
    const auto shown = varying_axes(plan_);
    for (std::size_t i = 0; i < plan_.estimators.size(); ++i) {
      FigurePanel panel{fmt::format("{}", fmt::join(labels(plan_.estimators[i], shown), ", ")), {}};
      for (const auto quantity :
           {Quantity::gate_mass, Quantity::router, Quantity::expert, Quantity::direction, Quantity::norm}) {
        auto curve = value_curve(rate(i, quantity));
        curve.label = name(quantity);
        curve.color = panel.curves.size();
        panel.curves.push_back(std::move(curve));
      }
      figure.panels.push_back(std::move(panel));
    }
    append(all_, figure);
  }

  /// Moduli of the total over the loss, with the distances that the study's data resolve as marks.
  void moduli(const std::vector<EstimatorModuli>& all, bool uniform) {
    Figure figure{uniform ? "modulus-uniform" : "modulus",
                  uniform ? "Uniform modulus: the least change of f in a neighbourhood of the truth"
                          : "Modulus: the least change of f at a given loss from the truth",
                  "least change of f", "aligned Voronoi loss"};
    figure.guide = 1;
    figure.guide_label = "slope 1: n^−1/2";
    figure.second_guide = 2;
    figure.second_label = "slope 2: n^−1/4";
    figure.note =
        "Marks: the least change found (modulus.csv); lines: the slope s at the smallest losses, which means the\n"
        "exponent −1/(2s). Short lines at the left: noise · sqrt(p/n) at the largest and the smallest n, between "
        "which\n"
        "the data look. A curve that is missing does not change f beyond rounding.";
    double low = std::numeric_limits<double>::infinity(), high = 0;
    compare(figure, plan_, [&](std::size_t estimator) {
      const Modulus* modulus = all[estimator].find(Quantity::total, uniform);
      if (modulus == nullptr) return FigureCurve{};
      const auto [least, largest] = resolved_distances(plan_.estimators[estimator], *modulus);
      low = std::min(low, least), high = std::max(high, largest);
      return modulus_curve(*modulus);
    });
    for (FigurePanel& panel : figure.panels) {
      if (low > 0 && high >= low) panel.levels = {low, high};
    }
    append(all_, figure);
  }

  /// Errors on rows held out with the law that ends at a floor.
  void risks(const std::vector<EstimatorLaws>& laws, Quantity quantity, std::string_view title) {
    Figure figure{std::string(name(quantity)), std::string(title), quantity_title(quantity), "training rows n"};
    figure.guide = absent;
    figure.note = fmt::format(
        "Marks: {} ({}); bars: ± {} standard errors over replications, which share rows: they are too short.\n"
        "Lines: the law c + C n^−a, whose c the legend names, or C n^−a where no floor is seen (laws.csv.gz).",
        statistic_text(plan_), curves_file, bar_errors);
    compare(figure, plan_, [&](std::size_t estimator) {
      FigureCurve curve = value_curve(rate(estimator, quantity));
      curve.exponent = curve.constant = curve.low = curve.high = absent;
      curve.fits = fits(estimator, quantity);
      for (const EstimatorLaws& one : laws) {
        if (one.estimator != estimator || one.quantity != quantity || one.laws.sets.empty()) continue;
        const LawFit* with_floor = law_with_floor(one.laws);
        const LawFit* fit = with_floor != nullptr ? with_floor : one.laws.sets.front().find(law_of_rates);
        if (fit == nullptr || fit->theta.empty()) continue;
        curve.constant = std::exp(fit->theta[0]);
        curve.exponent = -fit->theta[1];
        if (with_floor != nullptr) curve.floor = std::exp(fit->theta[2]);
      }
      return curve;
    });
    append(all_, figure);
  }

  /// What a power law leaves of the total: a trend in it says that the law is another.
  void residuals() {
    Figure figure{"residuals", "What the power law leaves of the aligned Voronoi loss", "loss / fitted line"};
    figure.logarithmic = false;
    figure.guide = 1;
    figure.guide_label = "the line of the main figure";
    figure.note = fmt::format(
        "Marks: {} ({}), divided by the fitted line (rates.csv); bars: ± {} standard errors.\n"
        "Marks that bend away from 1 say that the loss is no power of n over this range.",
        statistic_text(plan_), curves_file, bar_errors);
    compare(figure, plan_, [&](std::size_t estimator) { return residual_curve(rate(estimator, Quantity::total)); });
    // A line goes through two points.
    const bool leaves = std::any_of(plan_.estimators.begin(), plan_.estimators.end(),
                                    [](const Estimator& estimator) { return estimator.sizes.size() > 2; });
    if (leaves) append(all_, figure);
  }

  /// How many experts the gate uses at the rows held out.
  void usage() {
    Figure figure{"usage", "Experts in use against the number of training rows", "effective number of experts",
                  "training rows n"};
    figure.logarithmic = false;
    figure.guide = absent;
    figure.note = fmt::format(
        "Marks: mean over replications of exp(entropy) of the experts' shares of the weight (losses.csv.gz), from 1, "
        "where one\nexpert does all, to k, where all are used alike; bars: ± {} standard errors.",
        bar_errors);
    compare(figure, plan_, [&](std::size_t estimator) {
      std::map<Index, std::vector<double>> effective;
      for (const Row* row : rows_of_[estimator]) {
        if (std::isfinite(row->loss.usage.effective)) effective[row->n].push_back(row->loss.usage.effective);
      }
      FigureCurve curve;
      if (plan_.estimators[estimator].k < 2) return curve;
      for (const auto& [n, values] : effective) {
        const Spread spread = spread_of(Eigen::Map<const Vector>(values.data(), static_cast<Index>(values.size())));
        // Without two of them there is no error; a bar that is not finite is not drawn.
        const double bar = bar_errors * spread.deviation / std::sqrt(static_cast<double>(values.size()) - 1);
        curve.points.push_back({static_cast<double>(n), spread.mean, spread.mean - bar, spread.mean + bar});
      }
      return curve;
    });
    for (FigurePanel& panel : figure.panels) {
      std::erase_if(panel.curves, [](const FigureCurve& curve) { return curve.points.empty(); });
    }
    // One expert does all where there is one.
    std::erase_if(figure.panels, [](const FigurePanel& panel) { return panel.curves.empty(); });
    append(all_, figure);
  }

  void local_slopes() {
    Figure figure{"local-slopes", "Local slopes of the aligned Voronoi loss", "slope between neighbouring sizes"};
    figure.logarithmic = false;
    figure.guide_label = "theory: −1/2";
    figure.note = fmt::format(
        "Marks: log-log slope of the {} from one n to the next\n({}), at their geometric mean; bars: ± {} standard "
        "errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level.",
        statistic_text(plan_), curves_file, bar_errors);
    compare(figure, plan_, [&](std::size_t estimator) { return slope_curve(rate(estimator, Quantity::total)); });
    append(all_, figure);
  }

 private:
  /// The aligned value of each fit, as far as a logarithmic axis can show it.
  std::vector<FigurePoint> fits(std::size_t estimator, Quantity quantity) const {
    std::vector<FigurePoint> all;
    if (!plan_.figures.fits) return all;
    for (const Row* row : rows_of_[estimator]) {
      const double value = value_of(row->loss, quantity, Alignment::aligned);
      if (std::isfinite(value) && value > 0) all.push_back({static_cast<double>(row->n), value});
    }
    return all;
  }

  /// The aligned rate by the main statistic; one without points where there is none.
  const Rate& rate(std::size_t estimator, Quantity quantity) const {
    static const Rate none{};
    const auto* found = lookup_.find(estimator, quantity, Alignment::aligned, figure_statistic(plan_));
    return found == nullptr ? none : *found;
  }

  /// A figure of values with the theory's slope beside them, without panels yet.
  Figure value_figure(std::string_view name, std::string_view title, std::string y_title, std::string_view guide,
                      std::string_view whose = "") const {
    Figure figure{std::string(name), std::string(title), std::move(y_title)};
    figure.guide_label = fmt::format("theory: slope {}", guide);
    figure.note = fmt::format(
        "Marks: {} ({}); bars: ± {} standard errors.\nLines: least squares of log on log, with slope and {} bootstrap "
        "interval (rates.csv).\nDashed: the theory's slope {}{}, up to a constant.",
        statistic_text(plan_), curves_file, bar_errors, confidence_text(plan_), guide, whose);
    return figure;
  }

  const Plan& plan_;
  RateLookup lookup_;
  std::vector<std::vector<const Row*>> rows_of_;  ///< of each estimator those that ended
  std::vector<Figure> all_;
};

}  // namespace

std::vector<Figure> figures(const Plan& plan, const std::vector<EstimatorRate>& rates,
                            const std::vector<EstimatorModuli>& moduli, const std::vector<EstimatorLaws>& laws,
                            const std::vector<Row>& rows) {
  Drawing drawing(plan, rates, rows);
  if (has_tables(plan)) {
    drawing.risks(laws, Quantity::held_out_risk, "Held-out risk against the number of training rows");
    if (has_classes(plan)) {
      drawing.risks(laws, Quantity::error_rate, "Error rate against the number of training rows");
    }
    drawing.usage();
    return drawing.take();
  }
  drawing.values(Quantity::total, "Voronoi loss against sample size", -0.5, "−1/2");
  if (plan.losses.excess_risk) {
    drawing.values(Quantity::excess_risk, "Excess risk against sample size", -1, "−1");
  }
  if (std::any_of(plan.estimators.begin(), plan.estimators.end(),
                  [](const Estimator& each) { return each.k > each.dataset.truth.atoms(); })) {
    drawing.values(Quantity::single, "Atoms alone in their cell: distance from the true atom", -0.5, "−1/2");
    drawing.values(Quantity::shared, "Atoms that share a cell: distance from the true atom", -0.25, "−1/4");
  }
  drawing.components();
  drawing.residuals();
  drawing.local_slopes();
  for (const bool uniform : {false, true}) {
    const bool asked = plan.modulus && !moduli.empty() && (!uniform || plan.modulus->settings.radius);
    if (asked) drawing.moduli(moduli, uniform);
  }
  return drawing.take();
}

}  // namespace moerate
