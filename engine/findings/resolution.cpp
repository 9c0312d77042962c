#include "engine/findings/resolution.h"

#include "engine/data/samples.h"
#include "engine/identify/derivatives.h"
#include "engine/model/linalg.h"

#include <algorithm>
#include <cmath>

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

}  // namespace

double displacement_ratio(const Estimator& estimator, const Dataset& dataset, Index n) {
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
    worst = std::max(worst, displacement / (nearest_distance(dataset.truth, i) / 2));
  }
  return worst;
}

double resolved_from(const Estimator& estimator, const Dataset& dataset, const Identifiability& basis) {
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

}  // namespace moerate
