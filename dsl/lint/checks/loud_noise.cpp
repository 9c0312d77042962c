#include "dsl/lint/lint.h"
#include "engine/identify/first_order.h"
#include "engine/model/linalg.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

/// How far the nearest other true atom is from atom i in (beta1, eta).
double nearest_distance(const Measure& truth, Index i) {
  double least = std::numeric_limits<double>::infinity();
  for (Index j = 0; j < truth.atoms(); ++j) {
    if (j == i) continue;
    const double router = (truth.beta1.col(i) - truth.beta1.col(j)).squaredNorm();
    least = std::min(least, std::sqrt(router + (truth.eta.col(i) - truth.eta.col(j)).squaredNorm()));
  }
  return least;
}

/// The largest ratio over atoms of the root mean square displacement at n, by the linearisation at the truth, to half
/// the distance to the nearest other atom: above 1 the Voronoi cells cannot be told apart.
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
    worst = std::max(worst, displacement / (nearest_distance(dataset.truth, i) / 2));
  }
  return worst;
}

}  // namespace

Lint loud_noise() {
  return {
      "loud-noise",
      "by the curvature of the mean squared error at the truth, errors of this size displace an exact-specified fit by "
      "more than half the distance between true atoms even at the largest n, where nothing is asymptotic yet; "
      "over-specified fits need less noise still",
      "lower dataset.noise, raise the largest n, or move the true atoms apart", [](const LintInput& input) {
        return by_estimator(input, "dataset.noise", [](const Estimator& estimator) -> std::string {
          const Index n = estimator.sizes.back();
          const Dataset dataset = dataset_at(estimator.dataset, n, 0);
          if (dataset.truth.atoms() < 2 || dataset.noise == 0) return "";
          const double ratio = crowding(estimator, dataset, n);
          if (!(ratio > 1) || !std::isfinite(ratio)) return "";  // infinite: atoms coincide
          return fmt::format(
              "with noise {} an atom is still off by {:.2g} times half the distance to the next at "
              "n = {} ({})",
              dataset.noise, ratio, n, describe(estimator));
        });
      }};
}

}  // namespace moerate
