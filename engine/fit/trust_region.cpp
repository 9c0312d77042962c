#include "engine/fit/trust_region.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace moerate {

TrustRegion::TrustRegion(const Matrix& gram) {
  const Index p = gram.rows() - 1;
  scale_ = (1 + gram.diagonal().head(p).array().sqrt()).inverse();
}

std::optional<DampedStep> TrustRegion::step(const Matrix& gram) const {
  const Index p = scale_.size();
  Matrix damped = scale_.asDiagonal() * gram.topLeftCorner(p, p) * scale_.asDiagonal();
  const Vector gradient = scale_.cwiseProduct(gram.col(p).head(p));
  const Vector damping = damped.diagonal().cwiseMax(1e-6).cwiseMin(1e32) / radius_;
  damped.diagonal() += damping;
  const Eigen::LLT<Eigen::Ref<Matrix>> factor(damped);
  if (factor.info() != Eigen::Success) return std::nullopt;
  const Vector scaled = factor.solve(-gradient);
  // -g's - s'J'Js / 2, with J'Js = -g - Ds: a sum of two terms that are not negative, where no digits cancel.
  const double predicted = 0.5 * (damping.dot(scaled.cwiseAbs2()) - gradient.dot(scaled));
  if (!scaled.allFinite() || !std::isfinite(predicted) || predicted <= 0) return std::nullopt;
  return DampedStep{scale_.cwiseProduct(scaled), predicted};
}

void TrustRegion::accepted(double quality) {
  constexpr double largest = 1e12;
  radius_ = std::min(largest, radius_ / std::max(1.0 / 3, 1 - std::pow(2 * quality - 1, 3)));
  shrink_by_ = 2;
}

void TrustRegion::rejected() {
  radius_ /= shrink_by_;
  shrink_by_ *= 2;
}

}  // namespace moerate
