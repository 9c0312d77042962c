#include "dsl/lint/lint.h"
#include "engine/findings/prediction.h"
#include "engine/identify/derivatives.h"
#include "engine/model/linalg.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace moerate {

namespace {

/// Inputs over which the curvature is taken, and the eigenvalue, relative to the largest, below which a direction
/// counts as one that f does not see.
constexpr Index points = 4096;
constexpr double unseen = 1e-9;

/// The curvature of the mean squared error at the truth: the mean of grad f grad f' over inputs, p x p.
Matrix curvature(const Estimator& estimator, const Dataset& dataset) {
  const Mixture mixture = make_mixture(dataset.model, dataset.d);
  const Matrix rows = first_derivatives(mixture, dataset.truth, draw(dataset, estimator.seed, points, 0));
  return inner_products(rows) / static_cast<double>(points);
}

/// How far the nearest other true atom is from atom i in (beta1, eta), measured in `units` (d + q of them).
double nearest_distance(const Measure& truth, Index i, const Vector& units) {
  double least = std::numeric_limits<double>::infinity();
  for (Index j = 0; j < truth.atoms(); ++j) {
    if (j == i) continue;
    const Vector beta1 = (truth.beta1.col(i) - truth.beta1.col(j)).cwiseQuotient(units.head(truth.d()));
    const Vector eta = (truth.eta.col(i) - truth.eta.col(j)).cwiseQuotient(units.tail(truth.q()));
    least = std::min(least, std::sqrt(beta1.squaredNorm() + eta.squaredNorm()));
  }
  return least;
}

/// The largest ratio over atoms of the root mean square displacement at n, by the linearisation at the truth, to half
/// the distance to the nearest other atom: above 1 the Voronoi cells cannot be distinguished.
double crowding(const Estimator& estimator, const Dataset& dataset, Index n) {
  const auto [eigenvalues, vectors] = symmetric_eigen(curvature(estimator, dataset));
  const double largest = eigenvalues.maxCoeff();
  Vector variances = Vector::Zero(eigenvalues.size());
  for (Index l = 0; l < eigenvalues.size(); ++l) {
    if (eigenvalues(l) > unseen * largest) variances += vectors.col(l).cwiseAbs2() / eigenvalues(l);
  }
  variances *= dataset.noise * dataset.noise / static_cast<double>(n);
  const Index width = 1 + dataset.d + dataset.truth.q();
  double worst = 0;
  for (Index i = 0; i < dataset.truth.atoms(); ++i) {
    const double displacement = std::sqrt(variances.segment(i * width + 1, width - 1).sum());
    worst = std::max(worst, displacement / (nearest_distance(dataset.truth, i, Vector::Ones(width - 1)) / 2));
  }
  return worst;
}

/// The n from which on the atoms of an over-specified fit tell apart the cells of true atoms. A true atom that is split
/// into two at +-s changes f by kappa sd(f) s^2 / 2, s in the units of kappa; least squares sees changes of f down to
/// about noise sqrt(p/n); and s must come below half the distance to the next true atom. The largest over true atoms
/// whose split is seen at all; 0 where there is none.
double needed_for_over(const Estimator& estimator, const Dataset& dataset, const Identifiability& basis) {
  const double p = static_cast<double>(make_mixture(estimator.model, dataset.d).parameters(estimator.k));
  double needed = 0;
  for (std::size_t atom = 0; atom < basis.atoms.size(); ++atom) {
    const AtomKappa& kappa = basis.atoms[atom];
    if (kappa.lower < kappa_seen) continue;
    const double half = nearest_distance(dataset.truth, static_cast<Index>(atom), kappa.units) / 2;
    const double seen = kappa.lower * basis.deviation * half * half / 2;
    needed = std::max(needed, p * dataset.noise * dataset.noise / (seen * seen));
  }
  return needed;
}

}  // namespace

Lint loud_noise() {
  return {
      "loud-noise",
      "by the curvature at the truth, errors of this size displace fitted atoms by more than half the distance between "
      "true atoms even at the largest n, so that nothing is asymptotic there yet: of exact-specified fits by the first "
      "derivatives of f, of over-specified ones by the second (kappa of `moerate diagnose`)",
      "lower dataset.noise, raise the largest n, or move the true atoms apart", [](const LintInput& input) {
        const std::vector<Prediction> predictions = predict(input.study.plan);
        return by_estimator(input, "dataset.noise", [&](const Estimator& estimator) -> std::string {
          const Index n = estimator.sizes.back();
          const Dataset dataset = dataset_at(estimator.dataset, n, 0);
          if (dataset.truth.atoms() < 2 || dataset.noise == 0) return "";
          const Index p = make_mixture(dataset.model, dataset.d).parameters(dataset.truth.atoms());
          if (p > most_parameters) return "";  // its curvature would take minutes
          const double ratio = crowding(estimator, dataset, n);
          if (ratio > 1 && std::isfinite(ratio)) {  // infinite: atoms coincide
            return fmt::format(
                "with noise {} an atom is still off by {:.2g} times half the distance to the next at n = {} ({})",
                dataset.noise, ratio, n, describe(estimator));
          }
          const auto e = static_cast<std::size_t>(&estimator - input.study.plan.estimators.data());
          if (predictions[e].kind != Identified::strongly) return "";
          const double needed = needed_for_over(estimator, dataset, *predictions[e].basis);
          if (needed <= static_cast<double>(n)) return "";
          return fmt::format(
              "with noise {} surplus atoms are resolved from about n = {:.1g} on, the largest n is {} ({})",
              dataset.noise, needed, n, describe(estimator));
        });
      }};
}

}  // namespace moerate
