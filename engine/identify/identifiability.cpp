#include "engine/identify/identifiability.h"

#include "engine/identify/derivatives.h"
#include "engine/identify/spread.h"
#include "engine/model/linalg.h"
#include "engine/model/outputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

/// Inputs: at least these, and several for each function that is distinguished from others.
constexpr Index least_points = 12 * block_rows, points_per_function = 4;
/// Differences of a smooth function change by 1e-8 when their step is halved, those across a kink by 0.1.
constexpr double rough_above = 1e-3;
/// What central differences of first order say of f is that, to 1e-4 for kinks; a jump over a share s of the inputs is
/// off by its size times sqrt(s) / s.
constexpr double jumps_above = 0.3;
constexpr double constant_below = 1e-12;

/// By how much f, moved both ways along random directions, differs from what its derivatives say, relative to that:
/// large where f jumps or has no derivative at the truth; kinks at single x hardly count.
double mismatch(const Mixture& mixture, const Measure& truth, const Matrix& x, const Matrix& derivatives) {
  constexpr double step = 1e-4;
  Stream stream(1, "mismatch", static_cast<std::uint64_t>(x.cols()), 0, Purpose::truth);
  const Vector center = pack(truth), lengths = derivatives.colwise().norm();
  double worst = 0;
  for (int trial = 0; trial < 3; ++trial) {
    // Every parameter moves f by about as much; one that does nothing at first order moves by its own size.
    Vector along(center.size());
    for (Index l = 0; l < along.size(); ++l) {
      const bool seen = lengths(l) * std::max(std::abs(center(l)), 1.0) > 1e-9 * lengths.maxCoeff();
      const double unit = seen ? lengths.maxCoeff() / lengths(l) : std::max(std::abs(center(l)), 1e-3);
      along(l) = step * stream.normal() * std::min(unit, std::max(std::abs(center(l)), 1.0));
    }
    const auto f = [&](const Vector& parameters) {
      return values(mixture, unpack(parameters, truth.atoms(), truth.d(), truth.q()), x);
    };
    const Vector expected = derivatives * along, difference = (f(center + along) - f(center - along)) / 2;
    const double size = std::max(expected.norm(), 1e-12 * f(center).norm());
    if (size > 0) worst = std::max(worst, (difference - expected).norm() / size);
  }
  return worst;
}

/// Empty where first derivatives say what f does.
std::string trouble_of(const Mixture& mixture, const Measure& truth, const Matrix& x, const Vector& f,
                       const Matrix& derivatives) {
  if (!f.allFinite() || !derivatives.allFinite())
    return "f or one of its derivatives is not finite at some of the inputs";
  if (mismatch(mixture, truth, x, derivatives) > jumps_above) return "f jumps, or has no derivative, at this truth";
  return {};
}

/// Empty where kappa can be had.
std::string why_no_kappa(const Mixture& mixture) {
  if (!mixture.gate.adds_up_over_splits)
    return "it is computed for the softmax gate, whose weights add up over a split";
  const Index m = mixture.d + mixture.q();
  if (m <= most_parameters_of_atom) return {};
  return fmt::format("an atom has {} parameters, and it is computed for {} at most", m, most_parameters_of_atom);
}

/// Kappa of one atom from its second derivatives; `basis` spans the first-order functions.
AtomKappa kappa_of(const Mixture& mixture, const Measure& truth, Index atom, const Matrix& basis,
                   SecondDerivatives second, double deviation) {
  const Index m = mixture.d + mixture.q();
  Matrix& columns = second.columns;
  for (Index v = 0; v < m; ++v) {
    for (Index u = 0; u < v; ++u) columns.col(index_of(u, v)) *= 2;  // S_uv stands for S_vu as well
  }
  const Matrix unexplained = beyond(columns, basis);
  const LeastSpread least =
      least_spread(inner_products(unexplained) / static_cast<double>(columns.rows() / mixture.outputs), m);
  const double upper = std::sqrt(std::max(least.upper, 0.0)) / deviation;
  return {upper, std::sqrt(std::max(least.lower, 0.0)) / deviation, least.spread, second.units,
          spread_words(mixture, truth, atom, least.spread, second.units, upper > kappa_unseen)};
}

}  // namespace

std::size_t Identifiability::weakest() const {
  const auto least =
      std::min_element(atoms.begin(), atoms.end(), [](const auto& a, const auto& b) { return a.upper < b.upper; });
  return static_cast<std::size_t>(least - atoms.begin());
}

Identifiability identifiability(const MixtureChoice& model, const Measure& truth, const Samples& samples) {
  const Mixture mixture = make_mixture(model, samples.d());
  const Matrix x = inputs_of(samples).transpose(), derivatives = first_derivatives(mixture, truth, samples);
  const Vector f = values(mixture, truth, x);
  Identifiability result;
  result.points = samples.n();
  result.trouble = trouble_of(mixture, truth, x, f, derivatives);
  if (!result.trouble.empty()) return result;
  result.deviation = deviation_of(f, mixture.outputs);
  const FirstOrder first = first_order(derivatives);
  result.directions = classify(mixture, truth, first.null);

  result.no_kappa = why_no_kappa(mixture);
  if (result.deviation < constant_below * f.cwiseAbs().maxCoeff() || result.deviation == 0) {
    result.no_kappa = "f is constant";
  }
  if (!result.no_kappa.empty()) return result;
  auto second = second_derivatives(mixture, truth, samples, result.deviation);
  if (std::any_of(second.begin(), second.end(), [](const auto& atom) { return !(atom.roughness < rough_above); })) {
    result.no_kappa = "the expert or the router is not twice differentiable";
    return result;
  }
  for (Index j = 0; j < truth.atoms(); ++j) {
    result.atoms.push_back(
        kappa_of(mixture, truth, j, first.basis, std::move(second[static_cast<std::size_t>(j)]), result.deviation));
  }
  return result;
}

Identifiability identifiability(const Dataset& dataset, std::uint64_t seed) {
  const Mixture mixture = make_mixture(dataset.model, dataset.d);
  const Index p = mixture.parameters(dataset.truth.atoms());
  if (p > most_parameters) {
    Identifiability result;
    result.trouble = fmt::format("a measure has {} parameters, and at most {} are looked at", p, most_parameters);
    return result;
  }
  const bool with_kappa = why_no_kappa(mixture).empty();
  const Index functions = p + (with_kappa ? pairs(mixture.d + mixture.q()) : 0);
  const Index points = std::max(least_points, points_per_function * functions);
  // Matrices of so many numbers are held several times.
  constexpr Index most_numbers = 40'000'000;
  if (points * mixture.outputs > most_numbers / functions) {
    Identifiability result;
    result.trouble =
        fmt::format("{} functions of {} outputs at {} inputs take too much memory", functions, mixture.outputs, points);
    return result;
  }
  return identifiability(dataset.model, dataset.truth, draw(dataset, seed, points, 0));
}

}  // namespace moerate
