#include "engine/identify/identifiability.h"

#include "engine/identify/first_order.h"
#include "engine/identify/second_order.h"
#include "engine/identify/spread.h"
#include "engine/identify/spread_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

/// Inputs: at least these, and several for each function that is told apart from others.
constexpr Index least_points = 12 * block_rows, points_per_function = 4;
/// Differences of a smooth function change by 1e-8 when their step is halved, those across a kink by 0.1.
constexpr double rough_above = 1e-3;

double deviation(const Mixture& mixture, const Measure& truth, const Samples& samples) {
  Matrix x(samples.d(), samples.n());
  for (Index b = 0; b < samples.blocks(); ++b) {
    x.middleCols(b * block_rows, samples.rows(b)) = samples.x(b).topRows(samples.rows(b)).matrix().transpose();
  }
  const Vector f = values(mixture, truth, x);
  return std::sqrt((f.array() - f.mean()).square().mean());
}

/// Kappa of one atom from its second derivatives; `basis` spans the first-order functions.
AtomKappa kappa_of(const Mixture& mixture, const Measure& truth, Index atom, const Matrix& basis, Matrix columns,
                   double unit) {
  const Index m = mixture.d + mixture.q();
  for (Index v = 0; v < m; ++v) {
    for (Index u = 0; u < v; ++u) columns.col(index_of(u, v)) *= 2;  // S_uv stands for S_vu as well
  }
  const Matrix beyond = columns - basis * (basis.transpose() * columns);
  const LeastSpread least = least_spread(beyond.transpose() * beyond / static_cast<double>(columns.rows()), m);
  const bool seen = std::sqrt(least.upper) / unit > kappa_unseen;
  return {std::sqrt(std::max(least.upper, 0.0)) / unit, std::sqrt(std::max(least.lower, 0.0)) / unit, least.spread,
          spread_words(mixture, truth, atom, least.spread, seen)};
}

/// Empty where kappa can be had.
std::string why_no_kappa(const MixtureChoice& model, const Mixture& mixture, Depth depth) {
  if (depth == Depth::first_order) return "not asked for";
  if (model.gate.name != "softmax") return "the weights of this gate do not add up over a split of an atom";
  const Index m = mixture.d + mixture.q();
  if (m <= most_parameters) return {};
  return fmt::format("an atom has {} parameters, more than the {} that second order is computed for", m,
                     most_parameters);
}

}  // namespace

Index Identifiability::weakest() const {
  const auto least =
      std::min_element(atoms.begin(), atoms.end(), [](const auto& a, const auto& b) { return a.upper < b.upper; });
  return least - atoms.begin();
}

Identifiability identifiability(const MixtureChoice& model, const Measure& truth, const Samples& samples, Depth depth) {
  const Mixture mixture = make_mixture(model, samples.d());
  const FirstOrder first = first_order(first_derivatives(mixture, truth, samples));
  Identifiability result;
  result.points = samples.n();
  result.deviation = deviation(mixture, truth, samples);
  result.directions = sort_out(mixture, truth, first.null);
  result.no_kappa = why_no_kappa(model, mixture, depth);
  if (!result.no_kappa.empty()) return result;

  const double unit = result.deviation > 0 ? result.deviation : 1;
  auto second = second_derivatives(mixture, truth, samples);
  if (std::any_of(second.begin(), second.end(), [](const auto& atom) { return !(atom.roughness < rough_above); })) {
    result.no_kappa = "the expert or the router is not twice differentiable";
    return result;
  }
  for (Index j = 0; j < truth.atoms(); ++j) {
    Matrix& columns = second[static_cast<std::size_t>(j)].columns;
    result.atoms.push_back(kappa_of(mixture, truth, j, first.basis, std::move(columns), unit));
  }
  return result;
}

Identifiability identifiability(const Dataset& dataset, std::uint64_t seed, Depth depth) {
  const Mixture mixture = make_mixture(dataset.model, dataset.d);
  const Index functions = mixture.parameters(dataset.truth.atoms()) +
                          (why_no_kappa(dataset.model, mixture, depth).empty() ? pairs(mixture.d + mixture.q()) : 0);
  const Index points = std::max(least_points, points_per_function * functions);
  return identifiability(dataset.model, dataset.truth, draw(dataset, seed, points, 0), depth);
}

}  // namespace moerate
