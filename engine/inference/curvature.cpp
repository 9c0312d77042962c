#include "engine/inference/curvature.h"

#include "engine/identify/derivatives.h"
#include "engine/inference/differences.h"
#include "engine/model/linalg.h"

#include <cmath>
#include <limits>

namespace moerate {

namespace {

constexpr double null_below = 3e-6;

/// J'J, J'r and r'r, block by block.
struct Products {
  Matrix jj;
  Vector jr;
  double rr = 0;
};

/// Calls `use(J, r)` for every block; both have as many rows as there are observations in it.
template <class Use>
void over_blocks(const Mixture& mixture, const Samples& samples, const Measure& measure, Use use) {
  BlockDerivatives derivatives(mixture, measure);
  for (Index b = 0; b < samples.blocks(); ++b) {
    const Index rows = samples.rows(b);
    const Matrix j = derivatives.at(samples.x(b)).topRows(rows);
    const Vector r = (derivatives.f().head(rows) - samples.y(b).head(rows)).matrix();
    use(j, r);
  }
}

Products products(const Mixture& mixture, const Samples& samples, const Measure& measure) {
  const Index p = mixture.parameters(measure.atoms());
  Products all{Matrix::Zero(p, p), Vector::Zero(p)};
  over_blocks(mixture, samples, measure, [&all](const Matrix& j, const Vector& r) {
    all.jj += inner_products(j);
    all.jr += j.transpose() * r;
    all.rr += r.squaredNorm();
  });
  return all;
}

/// J'r at other parameters.
Vector gradient_at(const Mixture& mixture, const Samples& samples, const Measure& measure, const Vector& parameters) {
  const Measure there = unpack(parameters, measure.atoms(), measure.d(), measure.q());
  Vector gradient = Vector::Zero(parameters.size());
  over_blocks(mixture, samples, there,
              [&gradient](const Matrix& j, const Vector& r) { gradient += j.transpose() * r; });
  return gradient;
}

/// W'H W for the columns of W, along each of which a step of 1 changes f by a vector of length about 1, from
/// differences of the gradient over steps of `length`.
Matrix hessian_along(const Mixture& mixture, const Samples& samples, const Measure& measure, const Matrix& w,
                     double length) {
  const Vector at = pack(measure);
  Matrix h(w.cols(), w.cols());
  // Every column is computed by one thread: the bytes do not depend on how many there are.
#pragma omp parallel for schedule(dynamic, 1)
  for (Index column = 0; column < w.cols(); ++column) {
    const auto gradient = [&](double step) {
      return gradient_at(mixture, samples, measure, at + step * w.col(column));
    };
    h.col(column) = w.transpose() * derivative_at_zero(gradient, length);
  }
  return (h + h.transpose()) / 2;
}

}  // namespace

Uncertainty uncertainty(const Mixture& mixture, const Samples& samples, const Measure& measure, bool experts_alone) {
  Uncertainty result;
  const Products at = products(mixture, samples, measure);
  const Index p = at.jr.size();
  if (!at.jj.allFinite() || !std::isfinite(at.rr)) {
    result.trouble = "f or a derivative is not finite at some rows";
    return result;
  }
  Vector lengths = at.jj.diagonal().cwiseSqrt();
  if (experts_alone) {
    const Index size = 1 + measure.d() + measure.q();
    for (Index i = 0; i < measure.atoms(); ++i) lengths.segment(i * size, 1 + measure.d()).setZero();
    lengths.tail(measure.shared.size()).setZero();
  }
  const double zero = 1e-13 * lengths.maxCoeff();
  const Vector scale = (lengths.array() > zero).select(lengths.array().inverse(), 0.0);
  const SymmetricEigen eigen = symmetric_eigen(scale.asDiagonal() * at.jj * scale.asDiagonal());
  const double least = null_below * null_below * eigen.values(p - 1);
  const Index nulls = (eigen.values.array() <= least).count();
  result.identified = p - nulls;
  result.units = (lengths.array() > zero).select(scale.array(), 1.0);
  result.null = eigen.vectors.leftCols(nulls);
  // Along the columns of w, f changes by orthonormal vectors.
  const Matrix w = scale.asDiagonal() * eigen.vectors.rightCols(p - nulls) *
                   eigen.values.tail(p - nulls).cwiseSqrt().cwiseInverse().asDiagonal();
  if (result.identified == 0) {
    result.trouble = "f does not change with any parameter";
    return result;
  }
  const auto n = static_cast<double>(samples.n());
  const double degrees = n - static_cast<double>(result.identified);
  if (degrees <= 0) {
    result.trouble = "there are no more observations than parameters";
    return result;
  }
  constexpr double exact = 1e-20;
  if (at.rr <= exact * samples.squares()) {
    result.trouble = "the fit is exact: there are no residuals to take them from";
    return result;
  }
  result.classical = at.rr / degrees * w * w.transpose();
  const double step = 1e-3 * std::sqrt(samples.centred_squares());
  if (!(step > 0)) {
    result.trouble = "the target does not vary";
    return result;
  }
  const Matrix h = hessian_along(mixture, samples, measure, w, step);
  if (!h.allFinite()) {
    result.trouble = "f is not finite close to the estimate";
    return result;
  }
  const Vector curvatures = symmetric_eigenvalues(h);
  result.least_curvature = curvatures(0);
  result.largest_curvature = curvatures(curvatures.size() - 1);
  if (!(result.least_curvature > 0)) {
    result.trouble =
        "the sum of squares does not rise from the estimate in every direction: it is no minimum, or f is "
        "not smooth there";
    return result;
  }
  // In units of a residual's deviation: far from a minimum nothing said of one holds.
  const Vector newton = lu_solve(h, w.transpose() * at.jr);
  result.newton = -w * newton;
  if (newton.norm() > 0.1 * std::sqrt(at.rr / degrees) && at.rr > 0) {
    result.trouble = "the fit has not come to its minimum: raise --max-evaluations, or fit fewer atoms";
    return result;
  }
  Matrix b = Matrix::Zero(w.cols(), w.cols());
  over_blocks(mixture, samples, measure, [&](const Matrix& j, const Vector& r) {
    const Matrix orthonormal = product(j, w);
    const Vector leverage = orthonormal.rowwise().squaredNorm();
    constexpr double least_rest = 1e-8;  // an observation that decides its own residual
    const Vector weighted = r.array() / (1 - leverage.array()).max(least_rest);
    b += inner_products(weighted.asDiagonal() * orthonormal);
  });
  const Matrix inverse = lu_inverse(h);
  const Matrix root = product(w, inverse);
  result.covariance = product(product(root, b), root.transpose());
  return result;
}

}  // namespace moerate
