#include "engine/rate/law_comparison.h"

#include "engine/rate/distributions.h"
#include "engine/rate/log_losses.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

constexpr std::size_t fewest_sizes = 4;
/// The most starting sizes from which laws are fitted; a longer grid is thinned evenly.
constexpr std::size_t most_sets = 20;

Curve curve_of(const Law& law, const std::vector<double>& log_n) {
  return [&law, &log_n](std::span<const double> theta, double* mean, double* jacobian) {
    for (std::size_t j = 0; j < log_n.size(); ++j) {
      double* row = jacobian == nullptr ? nullptr : jacobian + j * theta.size();
      mean[j] = law.log_value(log_n[j], theta, row);
      if (!std::isfinite(mean[j])) return false;
    }
    return true;
  };
}

std::optional<CurveFit> fit(const Law& law, const LogLosses& losses) {
  return fit_curve(losses, curve_of(law, losses.log_n), law.starts(losses.log_n, medians(losses)));
}

std::string why_no_fit(const Law& law, const LogLosses& losses) {
  const std::size_t p = law.parameters.size();
  if (losses.sizes() < p) return fmt::format("{} parameters need at least as many sizes", p);
  if (losses.count() < static_cast<Index>(p) + 4) return "there are too few losses for its parameters";
  return "";
}

/// The largest n from the others: where the law that they give passes the location that its own losses have.
void predict(const Law& law, const LogLosses& losses, const CurveFit& each_size, LawFit& to) {
  const LogLosses others = losses.between(0, losses.sizes() - 1);
  if (!why_no_fit(law, others).empty()) return;
  const auto from = fit(law, others);
  if (!from) return;
  const auto last = static_cast<Index>(losses.sizes()) - 1;
  Vector derivative(static_cast<Index>(from->theta.size()));
  const double off = law.log_value(losses.log_n.back(), from->theta, derivative.data()) - each_size.mean.back();
  const double variance = derivative.dot(from->covariance * derivative) + each_size.covariance(last, last);
  to.predicted = std::exp(off);
  to.prediction_z = off / std::sqrt(variance);
}

LawFit fitted(const Entry<Law>& entry, const LogLosses& losses, const CurveFit& each_size, bool with_prediction) {
  LawFit result;
  result.law = entry.name;
  const Law law = law_named(entry.name);
  result.undefined = why_no_fit(law, losses);
  if (!result.undefined.empty()) return result;
  const auto curve = fit(law, losses);
  if (!curve) {
    result.undefined = "it is not defined at the smallest n";
    return result;
  }
  result.theta = curve->theta;
  result.standard_error = curve->standard_error;
  result.scale = curve->scale;
  result.degrees = curve->degrees;
  result.log_likelihood = curve->log_likelihood;
  const auto parameters = static_cast<double>(law.parameters.size() + 2), count = static_cast<double>(losses.count());
  result.aicc = 2 * (parameters - curve->log_likelihood) + 2 * parameters * (parameters + 1) / (count - parameters - 1);
  if (losses.sizes() > law.parameters.size()) {
    const double ratio = std::max(0.0, 2 * (each_size.log_likelihood - curve->log_likelihood));
    const auto free = static_cast<double>(losses.sizes() - law.parameters.size());
    const double left = count - static_cast<double>(losses.sizes());
    // The F test, which knows how much of the scale free locations take up where each has few losses.
    result.lack_of_fit = beta_below(std::exp(-ratio / count), left / 2, free / 2);
  }
  if (with_prediction) predict(law, losses, each_size, result);
  return result;
}

/// Of a law on sizes whose losses are equal up to rounding, although those of smaller ones are not.
LawFit without_fit(const std::string& law) {
  LawFit result;
  result.law = law;
  result.undefined = no_spread;
  return result;
}

void add_weights(LawSet& set) {
  const LawFit* best = set.best();
  if (best == nullptr) return;
  const double least = best->aicc;
  double sum = 0;
  for (LawFit& each : set.fits) {
    each.difference = each.aicc - least;
    if (each.undefined.empty()) sum += std::exp(-each.difference / 2);
  }
  for (LawFit& each : set.fits) each.weight = std::exp(-each.difference / 2) / sum;
}

}  // namespace

const LawFit* LawSet::best() const {
  const LawFit* best = nullptr;
  for (const LawFit& each : fits) {
    if (each.undefined.empty() && (best == nullptr || each.aicc < best->aicc)) best = &each;
  }
  return best;
}

const LawFit* LawSet::find(std::string_view law) const {
  const auto found = std::find_if(fits.begin(), fits.end(), [law](const LawFit& each) { return each.law == law; });
  return found == fits.end() ? nullptr : &*found;
}

LawComparison compare_laws(const std::vector<Replications>& sizes) {
  LawComparison comparison;
  comparison.undefined = why_no_logarithms(sizes);
  if (comparison.undefined.empty() && sizes.size() < fewest_sizes) {
    comparison.undefined = fmt::format("laws need at least {} sizes", fewest_sizes);
  }
  if (!comparison.undefined.empty()) return comparison;
  const LogLosses all = log_losses(sizes);
  const std::size_t sets = sizes.size() - fewest_sizes + 1, step = (sets + most_sets - 1) / most_sets;
  for (std::size_t first = 0; first < sets; first += step) {
    const LogLosses losses = all.between(first, sizes.size());
    const auto each_size = fit_each_size(losses);
    LawSet set{sizes[first].n, {}};
    for (const Entry<Law>& entry : laws()) {
      set.fits.push_back(each_size ? fitted(entry, losses, *each_size, first == 0) : without_fit(entry.name));
    }
    add_weights(set);
    comparison.sets.push_back(std::move(set));
  }
  return comparison;
}

bool contains(const Law& law, const std::string& law_name, std::string_view other) {
  return law_name == other || std::find(law.contains.begin(), law.contains.end(), other) != law.contains.end();
}

std::string parameters_text(const LawFit& fit) {
  const Law law = law_named(fit.law);
  std::string text;
  for (std::size_t l = 0; l < fit.theta.size(); ++l) {
    const auto& [name, positive] = law.parameters[l];
    text += fmt::format("{}{} = {:.3g}", l == 0 ? "" : ", ", name, positive ? std::exp(fit.theta[l]) : fit.theta[l]);
  }
  return text;
}

std::string weights_text(const LawSet& set) {
  std::vector<const LawFit*> shown;
  for (const LawFit& each : set.fits) {
    if (each.weight >= 0.01) shown.push_back(&each);
  }
  std::stable_sort(shown.begin(), shown.end(), [](const auto* a, const auto* b) { return a->weight > b->weight; });
  std::string text;
  for (const LawFit* each : shown) {
    text += fmt::format("{}{} {:.0f}%", text.empty() ? "" : ", ", each->law, 100 * each->weight);
  }
  return text;
}

}  // namespace moerate
